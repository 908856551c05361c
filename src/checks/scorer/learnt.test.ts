import { describe, expect, it } from 'vitest';
import { orgNames } from '../../core/organisation';
import { parseDraft } from '../../core/parse';
import { builtInPacks } from '../../packs';
import { detectLanguage } from '../detect-language';
import { isJudged, type LearntTopic, unlessInnocent, weighed, withoutScorers } from './learnt';
import { type Author, passagesOf } from './phrasing';

const orgs = builtInPacks.map(orgNames);
const about: Author = { orgs, account: { role: 'personal', profile: {} } };
const parse = (text: string) => parseDraft({ text, field: 'post', site: 'unknown' }, detectLanguage);
const CUES = new Set(['any']);

function found(topic: LearntTopic, text: string, cues: ReadonlySet<string> = CUES): string[] {
  const doc = parse(text);
  return [...weighed(topic, doc, about, () => cues, [])].map(({ range }) => text.slice(range?.from, range?.to));
}

describe('what was learnt', () => {
  const PLEA =
    'My cousin at the hospital swears they are hiding the real numbers, and nobody on the news dares to say it. Share before they delete this!';

  it('is told of the most telling sentence, not of what stands beside it', () => {
    const text = `Lovely walk this morning. ${PLEA}`;
    const [sentence] = found('unverified', text, new Set(['weakHearsay', 'secrecy', 'chain']));
    expect(sentence).toBeDefined();
    expect(PLEA).toContain(sentence);
  });

  it.each(['A robin sat on the fence all morning and sang to nobody in particular.', ''])(
    'stays silent: %s',
    (text) => {
      for (const topic of ['confidential', 'crisis', 'endorsement', 'political', 'speaking-for', 'unverified'] as const)
        expect(found(topic, text)).toEqual([]);
    },
  );

  it('says nothing where the rules have spoken', () => {
    const hit = { range: { from: 0, to: 2 } };
    expect([...weighed('unverified', parse(PLEA), about, () => CUES, [hit])]).toEqual([hit]);
  });

  describe('overrules a rule', () => {
    const LECTURE =
      'Our lecture on the history of fire brigades is on Thursday at six, with drawings from the archive and a chance to ask.';
    const hit = { range: { from: 30, to: 43 } };
    const kept = (text: string) => [...weighed('crisis', parse(text), about, () => CUES, [hit])];

    it('where the words around read like what it is wrong about', () => {
      expect(kept(LECTURE)).toEqual([]);
      expect(withoutScorers(() => kept(LECTURE))).toEqual([hit]);
    });

    it('that is sure only in a long draft', () => {
      const sure = (text: string) => [
        ...unlessInnocent('crisis', parse(text), about, () => CUES, [hit], { sure: true }),
      ];
      expect(sure(LECTURE)).toEqual([hit]);
      const long = `${LECTURE} Afterwards there is tea in the foyer, the bookshop stays open until eight, and whoever likes old engines can see two of them in the yard.`;
      expect(sure(long)).toEqual([]);
    });

    it('never by a handful of words', () => {
      expect(kept('The history of fire brigades, on Thursday at six.')).toEqual([hit]);
    });
  });

  it('needs a word of the topic where it has learnt to', () => {
    expect(isJudged('political', new Set())).toBe(false);
    expect(isJudged('unverified', new Set())).toBe(true);
  });
});

describe('features', () => {
  const phrasing = (text: string) => [...(passagesOf(parse(text), about)[0]?.phrasing ?? [])];

  it('are the same whichever organisation is meant, and whatever the link, the handle and the number', () => {
    expect(phrasing('We at CERN thank @ada for 12 pages: https://a.example/x')).toEqual(
      phrasing('We at Caltech thank @tim for 99 pages: https://b.example/y'),
    );
  });

  it('come passage by passage in a long text, each of whole sentences', () => {
    const text = 'The seminar was long and the coffee was cold. '.repeat(30).trim();
    const passages = passagesOf(parse(text), about);
    expect(passages.length).toBeGreaterThan(3);
    expect(passages.flatMap(({ sentences }) => sentences)).toHaveLength(30);
  });
});
