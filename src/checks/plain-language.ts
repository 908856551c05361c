import * as z from 'zod/mini';
import lexicon from '../../rules/lexicons/plain-language.json';
import type { Hit, Parsed, Sentence } from '../core/check';
import type { Range } from '../core/draft';
import { matchesOf } from '../core/gate';
import type { Token } from '../core/tokens';
import { bySentence, type Clued, type Cues, categoriesOf, compileTopic, finderOf, hull, saidIn } from './cues';
import { defineCheck } from './define';
import { weighed } from './scorer/learnt';

const { known, ...rest } = lexicon;
const LEXICON = compileTopic(rest);
type Cue = Exclude<keyof typeof rest, 'origin'>;
const termsIn = finderOf(LEXICON);
const isForInsiders = saidIn(termsIn, 'insiders');
/** Acronyms a wide audience knows. */
const KNOWN: ReadonlySet<string> = new Set(known.en);

/** So many technical words in one sentence, and this share of it, lose readers from outside the field. */
const ENOUGH = 3;
const SHARE = 0.13;
/** A sentence that explains its terms may have more of them. */
const ENOUGH_EXPLAINED = 5;
/** Slang is understood in small doses. */
const ENOUGH_SLANG = 4;

/** Jargon, acronyms and slang so dense that a wide audience is lost. */
export const plainLanguage = defineCheck({
  id: 'plain-language',
  topic: 'plain-language',
  languages: ['en', 'fr', 'fi'],
  summary: 'Sentences dense with technical terms, unexplained acronyms or slang, towards a wide audience.',
  limits:
    'Three technical words in a sentence at least. Not posts addressed to specialists, well-known acronyms, or terms that are explained. Technical words without a technical look are known only by a list.',
  fields: ['post'],
  options: z.strictObject({}),
  find: (doc, _options, about) =>
    isForInsiders(doc) ? [] : weighed('plain-language', doc, about, jargonCues, denseSentences(doc)),
});

/** A sentence with its technical words. */
interface Jargon extends Clued<Cue> {
  readonly technical: readonly Range[];
}

const JARGON = Symbol('jargon by sentence');

function jargonIn(doc: Parsed): readonly Jargon[] {
  return doc.memo(JARGON, () =>
    bySentence(doc, termsIn(doc)).map(({ sentence, cues }) => ({
      sentence,
      cues,
      technical: technicalWords(doc, sentence, cues),
    })),
  );
}

/** Kinds of words a draft has, and how many technical ones its densest sentence. */
export function jargonCues(doc: Parsed): ReadonlySet<string> {
  const most = Math.max(0, ...jargonIn(doc).map(({ technical }) => technical.length));
  const cues = new Set<string>(categoriesOf(termsIn(doc)));
  for (let count = 1; count <= Math.min(most, ENOUGH_EXPLAINED); count++) cues.add(`technical-${count}`);
  return cues;
}

function* denseSentences(doc: Parsed): Iterable<Hit> {
  for (const jargon of jargonIn(doc)) {
    const found = denseIn(jargon);
    if (found) yield { range: hull(found), evidence: found };
  }
}

function technicalWords(doc: Parsed, sentence: Sentence, cues: Cues<Cue>): readonly Range[] {
  const links = addresses(doc, sentence);
  const coined = isShouted(sentence)
    ? []
    : sentence.tokens.filter(
        (token) => looksTechnical(doc, token) && !links.some(({ from, to }) => from <= token.from && token.to <= to),
      );
  const terms = cues.of('term').filter(({ from, to }) => !coined.some((token) => token.from < to && from < token.to));
  return [...coined, ...terms].sort((a, b) => a.from - b.from).map(({ from, to }) => ({ from, to }));
}

function denseIn({ sentence, cues, technical }: Jargon): readonly Range[] | undefined {
  const enough = cues.has('explains') ? ENOUGH_EXPLAINED : ENOUGH;
  if (technical.length >= enough && technical.length / sentence.tokens.length >= SHARE) return technical;
  const slang = cues.of('slang');
  return slang.length >= ENOUGH_SLANG ? slang.map(({ from, to }) => ({ from, to })) : undefined;
}

const ADDRESS = /https?:\/\/\S{1,300}/gu;

/** Links hold letters that look like acronyms. */
function addresses({ text }: Parsed, { range }: Sentence): Range[] {
  const found = matchesOf(text.slice(range.from, range.to), ADDRESS);
  return [...found].map(({ index, 0: link }) => ({ from: range.from + index, to: range.from + index + link.length }));
}

// Endings and roots that hardly any everyday word of this length has.
const LEARNED =
  /^(?:\p{L}{3,20})(?:ectomy|otropic|otropy|isotropic|oscopy|ometry|ometric|ochemical|ophysical|obacter\p{L}{0,5}|ylation|ylated|genesis|ostatic|odynamic\p{L}{0,2}|ization|isation|iferous|ostochastic|ivariate|asymptotic\p{L}{0,4}|inertial|ferromagnetic|conducting|polari[sz]ed|morphism|topological|kinetic\p{L}{0,2}|lytic|lysis)$/u;

/** "VFAT3", "LaNiC2", "NNLO", "heteroskedasticity": a word that looks like a term of some art. */
function looksTechnical({ text }: Parsed, { from, to, folded }: Token): boolean {
  const word = text.slice(from, to);
  // Small letters only, as nearly every word of a post: its ending must tell.
  if (word === folded) return word.length >= LONG && LEARNED.test(word);
  // Plurals and possessives of acronyms: "BLMs", "HSE's".
  const bare = word.replace(/(?:['’]s|s)$/u, '');
  if (/^[@#]/.test(word) || bare.length < 2) return false;
  if (KNOWN.has(folded) || KNOWN.has(bare.toLowerCase())) return false;
  const capitals = bare.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals >= 2 && bare.length <= 12 && !/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}{2,}$/u.test(bare)) return true;
  if (/\p{L}/u.test(bare) && /\d/.test(bare) && capitals >= 1 && bare.length >= 3) return true;
  return bare.length >= LONG && LEARNED.test(bare.toLowerCase());
}

const LONG = 11;

/** A sentence in capitals shouts; its words are no acronyms. */
function isShouted({ text }: Sentence): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 0 && capitals / letters > 0.6;
}
