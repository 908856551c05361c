import { describe, expect, test } from 'vitest';
import type { Limit } from '../core/draft';
import { applyEdits } from '../core/edits';
import { createEngine } from '../core/engine';
import { lengthOf } from '../core/length';
import { builtInPacks } from '../packs';
import { checks } from '.';
import { detectLanguage } from './detect-language';

const engine = createEngine({ checks, detectLanguage });

function findingFor(packId: string, text: string, limit?: Limit) {
  const packs = builtInPacks.filter((pack) => pack.id === packId);
  const context = {
    packs,
    account: { role: 'personal' as const, profile: {} },
    overrides: [],
    mutes: [],
    locale: 'en' as const,
  };
  const { findings } = engine({ text, field: 'bio', site: 'x', ...(limit && { limit }) }, context);
  return findings.find((finding) => finding.checks.includes('require-disclaimer'));
}

describe('speaks', () => {
  test.each([
    ['cern', 'Physicist at CERN'],
    ['caltech', 'grad student @Caltech, climber'],
    ['kent', 'Lecturer at Kent. RT ≠ endorsement'],
    ['kent', 'Ex-banker, now lecturer at the University of Kent'],
    ['lancaster', 'Alum of Leeds | PhD student, Lancaster University'],
    ['cern', 'Fyysikko CERNissä'],
    ['caltech', 'Postdoc, Caltech. Views of the San Gabriels daily'],
  ])('%s: %s', (pack, bio) => expect(findingFor(pack, bio)).toBeDefined());
});

describe('stays silent', () => {
  test.each([
    ['aalto', 'Professor at Aalto University', 'Aalto asks for none'],
    ['cern', 'Physicist at CERN. Views my own.', 'there is one'],
    ['kent', 'Kent alum, baker', 'a former member'],
    ['cern', 'ex-CERN | now baking bread', 'a former member'],
    ['kent', 'Living in Kent with two dogs', 'the county'],
    ['caltech', 'Rejected by Caltech twice', 'no member'],
    ['lancaster', 'Burt Lancaster fan. Librarian.', 'a person'],
    ['kent', 'Mum of a University of Kent student', 'no member'],
    ['cern', 'Nothing I write here is approved by CERN.', 'a denial is a disclaimer'],
  ])('%s: %s (%s)', (pack, bio) => expect(findingFor(pack, bio)).toBeUndefined());
});

describe('the fix', () => {
  const fixed = (pack: string, bio: string, limit?: Limit) => {
    const fix = findingFor(pack, bio, limit)?.fixes[0];
    return fix && applyEdits(bio, fix.edits);
  };

  test('adds the organisation’s own wording and silences the finding', () => {
    const after = fixed('caltech', 'Geologist at Caltech') ?? '';
    expect(after).toBe('Geologist at Caltech. The opinions represented here are my own, not those of Caltech.');
    expect(findingFor('caltech', after)).toBeUndefined();
  });

  test('keeps to the separators of the bio', () => {
    expect(fixed('lancaster', 'PhD | Lancaster University | tea')).toMatch(/ \| tea \| all views my own$/);
  });

  test('takes the longest that fits what is left of the limit', () => {
    const bio = `Geologist at Caltech. ${'x'.repeat(90)}`;
    const limit: Limit = { max: 160, unit: 'weighted', urlLength: 23 };
    const after = fixed('caltech', bio, limit) ?? '';
    expect(lengthOf(after, limit)).toBeLessThanOrEqual(160);
    expect(after.length).toBeGreaterThan(bio.length);
  });

  test('offers nothing when none fits', () => {
    const bio = `Geologist at Caltech. ${'x'.repeat(135)}`;
    expect(findingFor('caltech', bio, { max: 160, unit: 'utf16' })?.fixes).toEqual([]);
  });
});
