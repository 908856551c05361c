import { expect, test } from 'vitest';
import { packWith } from '../src/core/testing';
import { loadPack } from '../src/packs';
import { guidelinesIndex, guidelinesPage } from './guidelines-page';

const check = {
  kind: 'check',
  summary: { en: 'Speak for yourself.' },
  level: 'must',
  fields: ['post', 'reply'],
  message: { en: '“{quote}” may read as ours; say it in your own name.' },
};
const pack = loadPack({
  ...packWith('acme', { name: { en: 'Acme' } }),
  contacts: [{ id: 'desk', name: { en: 'The desk' }, email: 'desk@acme.example', helpsWith: ['unsure'] }],
  source: { title: 'Rules', publisher: 'Acme', lastUpdated: '2026-02-03' },
  disclaimers: [{ text: 'Mine | not theirs', lang: 'en', origin: 'source' }],
  guidelines: [
    {
      ...check,
      id: 'voice',
      title: { en: 'Your own voice' },
      source: { section: 'Do' },
      applies: { roles: ['personal'], when: 'affiliated' },
      contacts: ['desk'],
      checks: [{ use: 'speaking-for', kinds: ['voice'] }],
      examples: { flags: ['‹We at Acme› *love* it'], passes: [{ text: 'I do.\nReally.', replyingTo: 'Why?' }] },
    },
    {
      ...check,
      id: 'later',
      title: { en: 'For later' },
      source: { section: 'Don’t' },
      checks: [{ use: 'expertise' }],
      examples: { flags: [], passes: [] },
    },
  ],
});

test('a page says what is looked for, shows examples and names what is not active', () => {
  const page = guidelinesPage(pack);
  expect(page).toContain('After “Rules”, Acme, last updated 2026-02-03.');
  expect(page).toContain(
    '`acme.voice` · found in the text · level *must* · personal accounts, where the organisation is shown',
  );
  expect(page).toContain('- **speaking-for** (kinds: voice): ');
  expect(page).toContain('- <b>We at Acme</b> \\*love\\* it\n');
  expect(page).toContain('- I do. ⏎ Really. *(answering “Why?”)*\n');
  expect(page).toContain('Ask: The desk.');
  expect(page).toContain('| Mine \\| not theirs | en | the guidelines |');
  expect(page).toContain('- **The desk**, desk@acme.example.');
  expect(page).not.toContain('\n\n\n');
});

test('a guideline whose check nobody has written is said to be not active', () => {
  // Every planned check will exist one day: then this guideline is active, and so the page says.
  const active = !guidelinesPage(pack).includes('not active yet');
  expect(guidelinesIndex([pack])).toContain(`| “Rules”, Acme, last updated 2026-02-03 | 2 | 2 | ${active ? 2 : 1} |`);
});
