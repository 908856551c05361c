import * as z from 'zod/mini';
import type { About, Hit, Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { insertInOrder, overlapping } from '../../core/search';
import { defineCheck } from '../define';
import { unlessInnocent, weighed } from '../scorer/learnt';
import { findAddresses } from './address';
import { findCaseNotes } from './case-notes';
import { findChildren } from './children';
import { personalCues } from './cues';
import { findDecisions } from './decisions';
import { findEmails } from './email';
import { findGossip, findNamedFigures, findWages } from './gossip';
import { findBankNumbers, findBirthDates, findNationalIds } from './identifiers';
import { type Detector, KINDS, type Kind } from './kind';
import { findMarkLists, findMarks } from './marks';
import { findMatters } from './matters';
import { findMemberNumbers } from './member-numbers';
import { findPay } from './pay';
import { isOfNamedKin } from './people';
import { findPhoneNumbers } from './phone-numbers';
import { findHealth, findPrivateLife } from './private-life';
import { findRecords } from './records';
import { findUnlisted } from './unlisted';
import { findTraces } from './vehicles';

/** In the order in which they are asked: a number that is a card is no phone. */
const DETECTORS: readonly (readonly [Kind, Detector])[] = [
  ['bank', findBankNumbers],
  ['national-id', findNationalIds],
  ['number', findMemberNumbers],
  ['number', findTraces],
  ['birth-date', findBirthDates],
  ['email', findEmails],
  ['phone', findPhoneNumbers],
  ['address', findAddresses],
  ['health', findHealth],
  ['private-life', findPrivateLife],
  ['marks', findMarks],
  ['marks', findMarkLists],
  ['private-life', findGossip],
  ['health', findCaseNotes],
  ['number', findNamedFigures],
  ['private-life', findWages],
  ['private-life', findPay],
  ['private-life', findDecisions],
  ['private-life', findChildren],
  ['private-life', findRecords],
  ['health', findUnlisted],
  ['private-life', findMatters],
];

/** Kinds whose words are private in themselves; of health and marks the sentence is, and it may be read. */
const MASKED: ReadonlySet<Kind> = new Set(['bank', 'national-id', 'number', 'birth-date', 'email', 'phone', 'address']);

/** Data that identify or reach a person, and what is private about one. */
export const personalData = defineCheck({
  id: 'personal-data',
  topic: 'personal-data',
  languages: 'any',
  summary:
    'E-mail addresses, phone numbers, home addresses, bank and card numbers, national ids, student and staff numbers, dates of birth, and the health, marks, pay or private life of a particular person.',
  limits:
    'Desks and addresses an organisation publishes, hotlines, venues, historical persons and identifiers of papers are left alone. Names alone are not looked for. Numbers without a checksum need a word that says what they are.',
  fields: ['post', 'reply', 'bio'],
  options: z.strictObject({ kinds: z.optional(z.array(z.enum(KINDS)).check(z.minLength(1))) }),
  *find(doc, { kinds }, about) {
    const hits = [...privateIn(doc, kinds, about)];
    // What was learnt reads sentences: of a number its digits say more.
    const certain = hits.filter(({ secret }) => secret);
    yield* certain;
    const told = hits.filter(({ secret }) => !secret);
    // It tells no kinds apart.
    const weigh = kinds ? unlessInnocent : weighed;
    for (const hit of weigh('personal-data', doc, about, personalCues, told)) {
      if (!certain.some(({ range }) => range && hit.range && overlap(range, hit.range))) yield hit;
    }
  },
});

const overlap = (one: Range, other: Range) => one.from < other.to && other.from < one.to;

function* privateIn(doc: Parsed, kinds: readonly Kind[] | undefined, about: About): Generator<Hit> {
  const taken: Range[] = [];
  for (const [kind, detect] of DETECTORS) {
    if (kinds && !kinds.includes(kind)) continue;
    for (const range of detect(doc, about)) {
      if (overlapping(taken, range).length > 0) continue;
      if (!MASKED.has(kind) && (isOfNamedKin(doc.text, range) || isAboutElse(doc.text, range))) continue;
      if (taken.length === 0 && tests(SPECIMEN, doc.text)) return;
      insertInOrder(taken, range);
      const hit: Hit = { range, fixes: [removal(range)] };
      yield MASKED.has(kind) ? { ...hit, secret: true } : hit;
    }
  }
}

/** What makes something else of words that tell what is private: "on gay rights", "suspended from the ceiling". */
const FOLLOWED =
  /^ (?:rights|marriage|literature|history|film|cinema|pride|liberation|culture|icons?|controls?|(?:from|in|above) the (?:ceiling|roof|rafters|air)|in mid-?air|by the (?:beauty|sight|view|sound))\b/iu;

// "Dr Osei has signed off the budget", "Tess is transitioning to Python", "the results came back, the detector works".
const ELSE: readonly RegExp[] = [
  /(?<!\p{L})signed off (?:on |the |our |my |this |that |all )(?!sick|rest)/iu,
  /(?<!\p{L})transitioning (?:to|from|into) (?!(?:an? )?(?:wom[ae]n|m[ae]n|fe?male|girl|boy)\b)/iu,
  /(?<!\p{L})results? (?:has |have |just )*(?:came|come|are) back\b[^\p{L}]{1,3}(?:the|our) (?:detector|sensor|sample|model|code|pump|lake|water|soil|rock|algorithm)/iu,
  /(?<!\p{L})suspended (?:from|by|on|in) (?:an? |the |two |its )(?:\p{L}+ )?(?:ropes?|beam|wires?|crane|cables?|harness|strings?|tree|balcony|net)\b/iu,
];

/** Characters that follow and may turn the sense. */
const REST = 60;

/** Do the words say something else with those that follow them? */
function isAboutElse(text: string, { from, to }: Range): boolean {
  if (FOLLOWED.test(text.slice(to))) return true;
  const said = text.slice(from, to + REST);
  return ELSE.some((shape) => {
    const at = said.search(shape);
    return at >= 0 && at < to - from;
  });
}

// Numbers that are said to belong to nobody.
const SPECIMEN =
  /\b(?:test|sample|dummy|specimen) (?:card|number|account|iban|data|passport)\b|\bsandbox\b|\bdocumentation range\b|\bwallet insert\b|\bis (?:invented|fictional|made up)\b|\biban\b[^\n.]{0,30}\bwikipedia|\bmod(?:ulo)? 97\b/iu;

function removal(range: Range) {
  return { label: { id: 'fixRemoveWords' }, edits: [{ range, insert: '' }] };
}
