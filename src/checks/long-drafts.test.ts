import { describe, expect, test } from 'vitest';
import { checkText } from '../packs/testing';

// An article is read chunk by chunk; what is said once in it holds for all of it.

const FILLER = Array.from(
  { length: 40 },
  (_, i) => `Bed ${i} of the garden has beans and lettuce, which grow well beside each other.\n`,
).join('');

const CASES = [
  {
    check: 'expertise',
    pack: 'kent',
    telling: 'Take it from a geologist: asbestos is natural, leave it in the ceiling.',
    settling: 'For anything that worries you please ask your doctor.',
  },
  {
    check: 'unverified',
    pack: 'caltech',
    telling: 'No idea if true, but the whole payroll was hacked.',
    settling: 'It turns out that none of it is true.',
  },
  {
    check: 'plain-language',
    pack: 'cern',
    telling: 'Big news, the TPC prototype reached the dE/dx goal with the GEM readout and VMM3a chips.',
    settling: 'This is for colleagues in the test beam.',
  },
  {
    check: 'identity',
    pack: 'caltech',
    telling: 'Caltech is simply the best place on earth for research.',
    settling: 'Full disclosure: it pays my salary.',
  },
] as const;

describe.each(CASES)('$check in an article', ({ check, pack, telling, settling }) => {
  const found = (text: string) => checkText(check, text, { pack }).length;

  test('is found', () => {
    expect([found(telling), found(`${telling}\n${FILLER}`), found(`${FILLER}${telling}`)]).toEqual([1, 1, 1]);
  });

  test('is settled by words at the other end', () => {
    expect(found(`${telling} ${settling}`)).toBe(0);
    expect([found(`${telling}\n${FILLER}${settling}`), found(`${settling}\n${FILLER}${telling}`)]).toEqual([0, 0]);
  });
});
