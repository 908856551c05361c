import frames from '../../../rules/lexicons/abuse-frames.json';
import groupFrames from '../../../rules/lexicons/discrimination-frames.json';
import groups from '../../../rules/lexicons/groups.json';
import insults from '../../../rules/lexicons/insults.json';
import profanity from '../../../rules/lexicons/profanity.json';
import slurs from '../../../rules/lexicons/slurs.json';
import type { Lang } from '../../core/guideline';
import { compileLexicon, type Lexicon } from '../../core/lexicon';
import { fold } from '../../core/tokens';
import type { Vocabulary } from '../deobfuscate';
import { compileFrames, type FrameMatch, type FrameWord } from './frame-trie';

/**
 * Kinds of words that the frames speak of, the strongest first: a word that is of two kinds counts as the first.
 * In a frame they are written with an underscore: `_group _be _bad`.
 */
export const KINDS = [
  ...['slur', 'group', 'insult', 'label', 'bad', 'mild', 'killed', 'kill', 'cant', 'shun', 'hate', 'die'],
  ...['harm', 'hound', 'thing', 'trait', 'body'],
  ...['you', 'he', 'org', 'person', 'be', 'ce', 'tu', 'swear', 'filler'],
] as const;
export type Kind =
  | 'slur'
  | 'group'
  | 'insult'
  | 'label'
  | 'bad'
  | 'mild'
  | 'killed'
  | 'kill'
  | 'cant'
  | 'shun'
  | 'hate'
  | 'die'
  | 'harm'
  | 'hound'
  | 'thing'
  | 'trait'
  | 'body'
  | 'you'
  | 'he'
  | 'org'
  | 'person'
  | 'be'
  | 'ce'
  | 'tu'
  | 'swear'
  | 'filler'
  | 'name'
  | 'at'
  | 'swearing';

type Terms = Partial<Record<Kind, readonly string[]>>;

const { en } = insults;
const groupWords = (lang: Lang): string[] => Object.values(groups[lang]).flat();

const TERMS: Readonly<Record<Lang, Terms>> = {
  en: {
    slur: Object.values(slurs.strong).flat(),
    group: groupWords('en'),
    insult: en.insult,
    label: [...en.label, ...slurs.weak],
    ...{ bad: en.bad, mild: en.mild, killed: en.killed, kill: en.kill, cant: en.cant, shun: en.shun, hate: en.hate },
    ...{ die: en.die, you: en.you, he: [...en.he, ...en.possessive], org: en.org, person: en.person, be: en.be },
    ...{ harm: en.harm, hound: en.hound, thing: en.thing, trait: en.trait, body: en.body },
    ...{ swear: en.swear, filler: en.filler },
  },
  fr: {
    slur: slurs.fr,
    group: groupWords('fr'),
    ...insults.fr,
  },
  fi: {
    slur: slurs.fi,
    group: groupWords('fi'),
    ...insults.fi,
  },
};

const lexicons = new Map<Lang, Lexicon<Kind>>();

/** Finds the words of all kinds in a language. Compiled when first asked for. */
export function kindsOf(lang: Lang): Lexicon<Kind> {
  let lexicon = lexicons.get(lang);
  if (!lexicon) {
    const terms = TERMS[lang];
    const full = Object.fromEntries(KINDS.map((kind) => [kind, terms[kind] ?? []]));
    lexicon = compileLexicon(full as Record<Kind, readonly string[]>);
    lexicons.set(lang, lexicon);
  }
  return lexicon;
}

// Alternatives that a frame may name with one word.
const ANY_PERSON = ['_you', '_he', '_person', '_name', '_at'];
const MACROS: Readonly<Record<string, readonly string[]>> = { _t: ANY_PERSON };

function expand(words: readonly string[]): string[][] {
  return words.reduce<string[][]>(
    (rows, word) => rows.flatMap((row) => (MACROS[word] ?? [word]).map((alternative) => [...row, alternative])),
    [[]],
  );
}

export type AbuseFrame = Exclude<keyof typeof frames, 'origin' | 'classes'>;
export type GroupFrame = Exclude<keyof typeof groupFrames, 'origin' | 'classes'>;
export type FrameKind = AbuseFrame | GroupFrame;

function entriesOf(file: Readonly<Record<string, string | readonly string[]>>): [string, readonly string[]][] {
  return Object.entries(file).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]));
}

let compiled: ReturnType<typeof compileFrames<FrameKind>> | undefined;

/** Finds the frames in a row of words and kinds of words (see `reading.ts`). Compiled when first asked for. */
export function findFrames(words: readonly FrameWord[]): FrameMatch<FrameKind>[] {
  compiled ??= compileFrames(
    [...entriesOf(frames), ...entriesOf(groupFrames)].flatMap(([kind, list]) =>
      list.flatMap((frame) =>
        expand(frame.split(' ').map(fold)).map((row) => [kind as FrameKind, row.join(' ')] as const),
      ),
    ),
  );
  return compiled(words);
}

let vocabulary: Vocabulary | undefined;

/** The words that obfuscated spellings are read as. */
export function hiddenWords(): Vocabulary {
  vocabulary ??= (() => {
    const single = (terms: readonly string[]) => terms.filter((term) => /^[\p{L}']+$/u.test(term));
    const rude = [...single(profanity.strong), ...single(Object.values(slurs.strong).flat()), ...single(slurs.weak)];
    const foreign = [
      ...profanity.fr,
      ...slurs.fr,
      ...insults.fr.insult,
      ...profanity.fi,
      ...slurs.fi,
      ...insults.fi.insult,
    ];
    return {
      words: new Set([
        ...rude,
        ...single(en.insult),
        ...single(en.label),
        ...single(en.bad),
        ...single(foreign),
        ...single(groupWords('en')),
      ]),
      stems: foreign.filter((term) => /^\p{L}{5,}\*$/u.test(term)).map((term) => term.slice(0, -1)),
      masked: [
        ...rude,
        ...single(en.swear),
        ...single(profanity.fr),
        ...single(profanity.fi),
        'vittu',
        'vitun',
        'idiot',
        'idiots',
        'moron',
        'morons',
      ],
    };
  })();
  return vocabulary;
}
