import { describe, expect, it } from 'vitest';
import { isMuted, surroundings } from '../core/mutes';
import { changesFor } from './dismissals';

const finding = { topic: 'speaking-for', quote: 'We at CERN', range: { from: 7, to: 17 } } as const;
const text = 'Hello. We at CERN are proud. Bye.';

describe('changesFor', () => {
  it('keeps nothing of the words for "this time", and recognises them in their sentence only', () => {
    const [change] = changesFor({ kind: 'once', finding, text }, 'salt');
    if (change?.kind !== 'mute') throw new Error('not a mute');
    expect(JSON.stringify(change)).not.toMatch(/CERN|proud/);
    const found = { ...finding, guidelines: [], checks: [], level: 'must', message: { en: '' } } as const;
    const again = { ...found, evidence: [], shown: '', fixes: [] };
    expect(isMuted(again, 'We at CERN are proud.', [change.mute], 'salt')).toBe(true);
    expect(isMuted(again, 'We at CERN are sad.', [change.mute], 'salt')).toBe(false);
  });
  it('knows what is about the whole field by what the draft passes on, not by what is typed', () => {
    const whole = { topic: 'unverified', quote: '' } as const;
    const [change] = changesFor({ kind: 'once', finding: whole, text: 'A rumour' }, 'salt');
    if (change?.kind !== 'mute') throw new Error('not a mute');
    const found = { ...whole, guidelines: [], checks: [], level: 'must', message: { en: '' } } as const;
    const again = { ...found, evidence: [], shown: '', fixes: [] };
    const passedOn = (sharing: string) => surroundings({ text: 'Wow', field: 'post', site: 'x', sharing });
    expect(isMuted(again, passedOn('A rumour'), [change.mute], 'salt')).toBe(true);
    expect(isMuted(again, passedOn('Another rumour'), [change.mute], 'salt')).toBe(false);
    const around = (name: string, alt = '', replyingTo?: string) =>
      surroundings({
        text: 'Wow',
        field: 'reply',
        site: 'x',
        media: [{ kind: 'image', name, alt }],
        ...(replyingTo && { replyingTo }),
      });
    expect(around('crest.png')).not.toBe(around('logo.png'));
    expect(around('crest.png', '', 'A question')).not.toBe(around('logo.png', '', 'A question'));
    expect(around('logo.png', 'A cre')).toBe(around('logo.png', 'A crest'));
  });
  it('switches off every guideline a finding names, here or everywhere', () => {
    const rule = { kind: 'rule', guidelines: ['cern.a', 'kent.b'] } as const;
    expect(changesFor({ ...rule, site: 'x' }, '')).toEqual([
      { kind: 'override', override: { guideline: 'cern.a', level: 'off', site: 'x' } },
      { kind: 'override', override: { guideline: 'kent.b', level: 'off', site: 'x' } },
    ]);
    expect(changesFor(rule, '')[0]).toEqual({ kind: 'override', override: { guideline: 'cern.a', level: 'off' } });
  });
  it('stores a phrase with its guideline when asked to', () => {
    const phrase = { kind: 'phrase', phrase: 'we at CERN', guideline: 'cern.a' } as const;
    expect(changesFor(phrase, '')).toEqual([{ kind: 'mute', mute: phrase }]);
  });
});
