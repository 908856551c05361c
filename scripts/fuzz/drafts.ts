/** Drafts and contexts as the worker may be handed them; what a page says of places need not fit the text. */
import fc from 'fast-check';
import type { Context } from '../../src/core/context';
import type { Draft } from '../../src/core/draft';
import { TOPICS } from '../../src/core/guideline';
import { builtInPacks } from '../../src/packs';

const FIELDS = ['post', 'reply', 'bio', 'display-name', 'login'] as const;
const SITES = ['x', 'mastodon', 'bluesky', 'linkedin', 'unknown', '__proto__'] as const;
const range = fc.tuple(fc.nat(2000), fc.nat(2000)).map(([from, to]) => ({ from, to }));
const limit = fc.record(
  {
    max: fc.constantFrom(0, 1, 160, 300, 1_000_000_000),
    unit: fc.constantFrom('grapheme' as const, 'utf16' as const, 'weighted' as const),
    urlLength: fc.nat(30),
  },
  { requiredKeys: ['max', 'unit'] },
);

/** A draft around a text. */
export function draftOf(text: fc.Arbitrary<string>): fc.Arbitrary<Draft> {
  return fc.record(
    {
      text,
      field: fc.constantFrom(...FIELDS),
      site: fc.constantFrom(...SITES),
      handle: fc.constantFrom('sam', 'CERN', 'kent_physics', '\ud800', '__proto__'),
      limit,
      links: fc.array(fc.record({ range, href: fc.oneof(fc.webUrl(), text) }), { maxLength: 3 }),
      pasted: fc.array(range, { maxLength: 2 }),
      replyingTo: text,
      sharing: text,
      editing: fc.boolean(),
      media: fc.array(
        fc.record(
          { kind: fc.constantFrom('image' as const, 'file' as const), name: text, alt: text },
          { requiredKeys: ['kind'] },
        ),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['text', 'field', 'site'] },
  );
}

/**
 * People a draft may come from. A fixed few, because the engine plans once per context; between them every pack, role,
 * profile and kind of override and mute is met.
 */
export const contexts: readonly Context[] = (['personal', 'official', 'community'] as const).flatMap((role) =>
  [true, false].map((affiliated): Context => {
    const packs = affiliated ? builtInPacks : builtInPacks.slice(1, 3);
    return {
      packs,
      account: {
        role,
        profile: Object.fromEntries(packs.map(({ id }) => [id, { affiliated, disclaimer: !affiliated }])),
      },
      overrides: affiliated ? [] : [{ guideline: 'cern.no-such', level: 'off' }],
      mutes: affiliated
        ? []
        : [
            { kind: 'once', hash: TOPICS[0] },
            { kind: 'phrase', phrase: 'we at CERN' },
            { kind: 'phrase', phrase: '\u200b' },
          ],
      salt: 'salt',
      locale: 'en',
    };
  }),
);
