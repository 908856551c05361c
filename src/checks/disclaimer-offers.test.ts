import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../packs';
import { offerFor } from './disclaimer-offers';

const packs = (...ids: readonly string[]) => builtInPacks.filter(({ id }) => ids.includes(id));
const bio = (text: string, max?: number) => ({
  text,
  field: 'bio' as const,
  site: 'x' as const,
  ...(max !== undefined && { limit: { max, unit: 'grapheme' as const } }),
});

describe('the offer for a bio', () => {
  test('is made without a guideline that asks for one, in our words', () => {
    expect(offerFor(bio('Professor at Aalto University'), packs('aalto'))).toMatchObject({
      pack: 'aalto',
      origin: 'ours',
    });
  });

  test('is the organisation’s own wording where it has one', () => {
    expect(offerFor(bio('Lecturer at the University of Kent'), packs('aalto', 'kent'))).toMatchObject({
      pack: 'kent',
      origin: 'source',
    });
  });

  test('says when the limit leaves no room', () => {
    expect(offerFor(bio('Professor at Aalto University', 35), packs('aalto'))).toBe('none-fits');
  });

  test.each([
    ['aalto', 'Professor at Aalto University. Mielipiteet omia.'],
    ['aalto', 'Surfing every Aalto I can find'],
    ['cern', 'ex-CERN, now baking bread'],
    ['kent', 'Physicist at CERN'],
  ])('%s is not made for: %s', (pack, text) => expect(offerFor(bio(text), packs(pack))).toBeUndefined());
});
