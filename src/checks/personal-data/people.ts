import lexicon from '../../../rules/lexicons/people.json';
import type { Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import { matchesOf } from '../../core/gate';
import { compileLexicon } from '../../core/lexicon';
import type { Token } from '../../core/tokens';
import { compileFrames } from '../frames';

const WHO = compileFrames({ someone: lexicon.who }, lexicon.classes);
const KNOWN = compileLexicon({ someone: lexicon.someone });
const FIRST_NAMES = new Set(lexicon.firstNames);

/** How sure it is that the words mean one particular person whom the writer knows. */
export interface Person extends Range {
  /** `known`: "my student"; `titled`: "Dr Vale"; `full`: "Tom Hughes"; `first`: "Jenny". */
  readonly by: 'known' | 'titled' | 'full' | 'first';
}

const TITLED =
  /(?<!\p{L})(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mme|M\.|Tohtori|Lehtori)\.? (?:\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})?|\p{Lu}(?![\p{L}]))/gu;
// "Bo from my cohort", "Nadège de notre labo": whom a place among one's own makes known, whatever the name.
const NAMED_HERE =
  /(?<!\p{L})\p{Lu}\p{Ll}{1,15}(?: \p{Lu}[\p{L}'’-]{1,20})? (?:(?:from|in|on|of) (?:my|our|the) (?:[\p{L}\d]{2,12} )?(?:\d{1,2}[ap]m|cohort|course|flat|lab|group|year|office|class|seminar|tutorial|team|corridor|department|dept|section|batch|floor)|de (?:mon|ma|notre) (?:labo|groupe|promo|équipe|étage|bureau|classe|td)|meidän (?:labra|ryhmä|kurssi|kämpä|toimisto|osasto|tiimi)\p{L}{2,4})(?!\p{L})/gu;
// "Isla C.", "Harriet P.": so are the known written, not newsmakers.
const INITIALLED =
  /(?<!\p{L})(?!(?:Group|Room|Block|Plan|Hepatitis|Vitamin|Part|Type|Grade|Class|Team|Hall|Building|Gate|Platform|Section|Appendix|Table|Figure|Option|Question|Stage|Series|Band)\b)\p{Lu}\p{Ll}{2,15} \p{Lu}\.(?! ?\p{Lu}\.)(?=[ ,]|$)/gu;
/** "Her name is Rosie Blakeley": said of somebody one has met. */
const NAME_IS =
  /(?<!\p{L})(?:[Hh]er|[Hh]is|[Tt]heir) name(?: is|['’]s) \p{Lu}\p{Ll}{1,15}(?: \p{Lu}[\p{L}'’-]{1,20})?|(?:[Ss]on nom,? (?:est|c['’]est)|[Ee]lle s['’]appelle|[Ii]l s['’]appelle|[Hh]änen nimensä on) \p{Lu}\p{Ll}{1,15}(?: \p{Lu}[\p{L}'’-]{1,20})?/gu;
// First words of two capitalised ones that are no person.
const NO_NAME =
  'Group|Room|Block|Plan|Section|Part|Building|Platform|The|This|That|Our|My|New|Great|Open|World|Mental|Public|National|Royal|Data|Research|Student|University|School|Department|Faculty|Institute|Centre|Center|Happy|Good|Breast|Black|Pride|Christmas|South|North|East|West|Large|Higgs|Machine|Deep|Climate|Human|Social|Health|Cancer|Nobel|Lancaster|Kent|Aalto|Caltech|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Today|Tomorrow|Tonight|Yesterday|Reading|In|On|At|For|With|And|But|If|When|While|After|Before|Why|How|What|Who|Is|Are|Was|Does|Did|Can|Not|No|Yes|All|Some|Any|Every|Each|As|So|To|From|By|Of|Congrats|Well|Get|Send|Dear|Hi|Hello';
const FULL_NAME = new RegExp(
  String.raw`(?<!\p{L})(?!(?:${NO_NAME})\b)\p{Lu}\p{Ll}{1,15} (?:\p{Lu}\. )?(?!I(?![\p{L}.]))\p{Lu}[\p{Ll}'’-]{0,20}(?![\p{L}])`,
  'gu',
);

/** Half a dozen detectors ask of the same sentence. */
const KNOWN_OF = new WeakMap<Sentence, readonly Person[]>();

/** Particular persons a sentence speaks of, in order; of overlapping ones the longest. */
export function peopleIn(sentence: Sentence): readonly Person[] {
  let people = KNOWN_OF.get(sentence);
  if (!people) {
    people = readPeople(sentence);
    KNOWN_OF.set(sentence, people);
  }
  return people;
}

function readPeople(sentence: Sentence): readonly Person[] {
  const { text, range, tokens } = sentence;
  const own = relative(tokens, range.from);
  const found: Person[] = [...WHO.find(text, own), ...KNOWN.find(own)].map(({ from, to }) => ({
    from: from + range.from,
    to: to + range.from,
    by: 'known',
  }));
  for (const [by, pattern] of [
    ['known', NAMED_HERE],
    ['known', NAME_IS],
    ['first', INITIALLED],
    ['titled', TITLED],
    ['full', FULL_NAME],
  ] as const) {
    for (const { index, 0: name } of matchesOf(text, pattern)) {
      found.push({ from: range.from + index, to: range.from + index + name.length, by });
    }
  }
  for (const token of tokens) {
    if (firstNameOf(token.folded) && /^\p{Lu}\p{Ll}/u.test(text.slice(token.from - range.from)))
      found.push({ from: token.from, to: token.from + token.folded.replace(/'s$/, '').length, by: 'first' });
  }
  // "Kollegani Pekka" looks like a full name at the beginning of a sentence.
  const people = found.filter(
    ({ by, from, to }) => !(by === 'full' && found.some((one) => one.by === 'known' && one.from < to && from < one.to)),
  );
  return people
    .filter(({ by, from }) => by !== 'first' || !NAMED_KIN.test(text.slice(0, from - range.from)))
    .filter((one) => !people.some((other) => other !== one && covers(other, one)))
    .sort((a, b) => a.from - b.from);
}

// "My son Leo" is one's own family as well.
const NAMED_KIN =
  /(?<!\p{L})(?:my|our|mon|ma|notre) (?:\p{L}+ )?(?:mum|mom|dad|mother|father|gran|nan|grand\p{L}+|sister|brother|son|daughter|wife|husband|(?<!(?:our|notre)(?: \p{L}+)? )partner|aunt|uncle|nephew|niece|mère|père|sœur|frère|fils|fille|femme|mari) $/iu;

/** Does a name, or what is told of it, begin right after "my son"? */
export const isOfNamedKin = (text: string, { from }: Range): boolean =>
  NAMED_KIN.test(text.slice(Math.max(0, from - KIN_REACH), from));

/** As long as "my wonderful granddaughter " may be. */
const KIN_REACH = 40;

// Finnish says to, from and of somebody by endings: "Annalla", "Matilta", "Pekan".
const FINNISH_CASE = /(?:ll[ae]|lta|ssa|sta|n)$/u;

/** The first name a word is a form of: "jenny's", "annalla", and with the consonants Finnish halves, "pekan". */
function firstNameOf(folded: string): string | undefined {
  const word = folded.replace(/['’]s$/, '');
  if (FIRST_NAMES.has(word)) return word;
  const stem = word.replace(FINNISH_CASE, '');
  if (stem === word || stem.length < 4) return undefined;
  return [stem, stem.replace(/i$/u, ''), stem.replace(/([kpt])(?=[aeiou]$)/u, '$1$1')].find((name) =>
    FIRST_NAMES.has(name),
  );
}

/** Is the lower-case word a common first name? */
export const isFirstName = (word: string): boolean => FIRST_NAMES.has(word);

/** Is it a name, and not just two capitalised words? */
export function isNamed({ text, range }: Sentence, person: Person): boolean {
  if (person.by !== 'full') return true;
  const [first = ''] = text.slice(person.from - range.from, person.to - range.from).split(' ');
  return firstNameOf(first.toLowerCase()) !== undefined;
}

// One's own mother's illness is a story of one's own.
const OWN_KIN =
  /^(?:my|our|mon|ma|notre|mun|minun|meidän) (?:\p{L}+ )?(?:mum|mom|dad|mother|father|gran|nan|grand\p{L}+|sister|brother|son|daughter|wife|husband|partner|aunt|uncle|cousin|nephew|niece|parents|mère|père|sœur|soeur|frère|fils|fille|femme|mari|isä|äiti|sisko|veli|serkku)(?!\p{L})/iu;

/** All but the writer's own family. */
export const withoutOwnKin = (text: string, people: readonly Person[]): readonly Person[] =>
  people.filter(({ from, to }) => !OWN_KIN.test(text.slice(from, to)));

// A capital amid a sentence, or a name that owns something, is most often somebody.
const CAPITAL =
  /(?<=[\p{Ll}\d,:;"“(] ?["“(]?|['’]s )\p{Lu}\p{Ll}{2,15}(?![\p{L}])(?! (?:University|College|School|Street|Road|Hall|House|Week|Day|Court|Council|Library|Society))|(?<=^|[.!?:] )\p{Lu}\p{Ll}{2,15}(?=['’]s )/gu;
const NO_PERSON =
  /^(?:The|This|That|It|He|She|They|What|Who|Here|There|Let|How|Where|When|One|Today|Everyone|Nobody|Somebody|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|French|German|Finnish|British|American|Swiss|Europe|London|Paris|Canterbury|Lancaster|Kent|Caltech|Aalto|Moodle|Zoom|Teams|Parkinson|Alzheimer|Facebook|Twitter|Instagram|Google|Netflix|Maths|Physics|Chemistry|Biology|History|Law|God|Lord|Jesus)$/u;

/** Words with a capital that may be names no list has. */
export function* capitalisedIn(text: string, { range }: Sentence): Generator<Range> {
  for (const { index, 0: word } of matchesOf(text.slice(range.from, range.to), CAPITAL)) {
    const from = range.from + index;
    if (!NO_PERSON.test(word)) yield { from, to: from + word.length };
  }
}

function covers(outer: Range, inner: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from;
}

function relative(tokens: readonly Token[], from: number): Token[] {
  return tokens.map((token) => ({ ...token, from: token.from - from, to: token.to - from }));
}

/** What the frames call a person. */
const PLACEHOLDER = 'someoneknown';

/** The words of a sentence with offsets into its own text, every person one word; "my student Sam" is one person. */
export function wordsWithPeople({ tokens, range, text }: Sentence, people: readonly Person[]): Token[] {
  const words: Token[] = [];
  let last: Person | undefined;
  for (const token of tokens) {
    const person = people.find(({ from, to }) => from < token.to && token.from < to);
    const place = { from: token.from - range.from, to: token.to - range.from };
    if (!person) {
      words.push({ ...place, folded: token.folded });
      last = undefined;
      continue;
    }
    const before = words.at(-1);
    const joined = last && before && text.slice(before.to, place.from).trim() === '';
    if (before && (last === person || joined)) words[words.length - 1] = { ...before, to: place.to };
    else words.push({ ...place, folded: PLACEHOLDER });
    last = person;
  }
  return words;
}
