import { describe, expect, it } from 'vitest';
import type { Finding } from '../core/finding';
import { foundAgain } from './same-finding';

function finding(quote: string, from?: number, more: Partial<Finding> = {}): Finding {
  return {
    guidelines: ['caltech.check-first'],
    checks: ['unverified'],
    topic: 'unverified',
    level: 'should',
    message: { en: 'Check before you share.' },
    ...(from === undefined ? {} : { range: { from, to: from + quote.length } }),
    evidence: [],
    quote,
    shown: quote,
    fixes: [],
    ...more,
  };
}

describe('foundAgain', () => {
  const before = finding('Wow, read this', 0);

  it.each([
    ['itself', before],
    ['the same words elsewhere', finding('Wow, read this', 20)],
    ['a sentence that has grown', finding('Wow, read this!', 0)],
    ['a part of it', finding('read this', 5)],
  ])('knows %s', (_, after) => {
    expect(foundAgain(before, [finding('More', 40), after])).toBe(after);
  });

  it('prefers the same words to words over them', () => {
    const same = finding('Wow, read this', 40);
    expect(foundAgain(before, [finding('Wow, read this!', 0), same])).toBe(same);
  });

  it('prefers the same words where they were to those elsewhere', () => {
    const here = finding('Wow, read this', 2);
    expect(foundAgain(before, [finding('Wow, read this', 40), here])).toBe(here);
  });

  it('knows what is about the field as a whole', () => {
    const whole = finding('');
    expect(foundAgain(finding(''), [whole])).toBe(whole);
  });

  it.each([
    ['nothing', []],
    ['other words behind it', [finding('!', 14)]],
    ['another topic over it', [finding('Wow, read this!', 0, { topic: 'abuse' })]],
    ['another guideline over it', [finding('Wow, read this!', 0, { guidelines: ['cern.check-first'] })]],
    ['another about the field as a whole', [finding('', undefined, { topic: 'disclaimer' })]],
  ])('knows %s for another', (_, newer) => {
    expect(foundAgain(before, newer)).toBeUndefined();
  });
});
