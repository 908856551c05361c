import type { Sentence } from '../../core/check';
import type { Range } from '../../core/draft';
import { firstMatch, tests } from '../../core/gate';
import type { Token } from '../../core/tokens';
import { CONFIDED, INTERNAL, type Marker, marker, of, phrase, type Reading } from './reading';

// What people told one another.

const NAME_INSIDE = /\p{Ll},? \p{Lu}\p{Ll}{2,}\b(?![’'])/u;
const OWN_WARD = /^(?:my|our|ma|mon) |ni$/;
const BE_KIND =
  /\b(?:be (?:kind|gentle|nice|patient) (?:to|with)|poor \p{Lu}\p{Ll}+|soyez (?:gentils|doux)|olkaa kilttejä|tsemppiä \p{Lu})/u;

/** "A student told me … her dad is in prison". */
export function somebodysTrouble(reading: Reading): Marker | undefined {
  const [ward] = of(reading, 'ward');
  const trouble = of(reading, 'sensitive').find(({ from }) => ward && from > ward.from);
  if (!ward || !trouble || of(reading, 'subject').length > 0) return undefined;
  // Who it is need not be guessed.
  const titled = /^(?:dr|prof|professor|professori)$/.test(ward.term);
  if ((!titled && tests(NAME_INSIDE, reading.sentence.text)) || tests(BE_KIND, reading.doc.text))
    return marker(trouble, ['others-secret'], 2);
  const told =
    of(reading, 'talk').length > 0 ||
    /\b(?:email|call|rang|came|in tears|asked me|secretary|kertoi|m['’]a)\b/iu.test(reading.sentence.text);
  // One's own student or boss is found out by whoever knows the writer.
  const known = OWN_WARD.test(ward.term);
  return marker(trouble, ['others-secret'], told ? (known ? 2 : 1.5) : 0.5);
}

const FRIENDS =
  /^(?:friend|mate|flatmate|housemate|pal|buddy|cousin|sister|brother|contact|source|somebody|someone|insider|colleague|wife|husband|partner|mum|dad|ystava|tuttu|ami|amie|copain|copine)$/;
const OFFICES =
  /^(?:hr|payroll|finance|admissions|registry|it|estates|legal|procurement|communications|comms|board|committee|council|senate|panel|directorate|management|dean's|vc's|rector's|president's|rh|drh|press)$/;

/** "Colleague from Payroll asked me to tell the internet": what one is asked to pass on is no leak. */
export const ASKED_TO_TELL = /(?<!\p{L})asked (?:me|us) to (?:tell|say|post|share|pass|remind|announce|let)(?!\p{L})/iu;

/** "My friend in payroll says". */
export function insider(reading: Reading): Marker | undefined {
  const { text, tokens } = reading.sentence;
  if (tests(ASKED_TO_TELL, text)) return undefined;
  for (let at = 0; at < tokens.length; at++) {
    const friend = tokens[at] as Token;
    if (!FRIENDS.test(friend.folded) || !/^(?:in|at|on|from|who|works|du|de|au)$/.test(tokens[at + 1]?.folded ?? ''))
      continue;
    const office = tokens.slice(at + 2, at + 6).find(({ folded }) => OFFICES.test(folded));
    if (office) return marker(friend, INTERNAL, 1.5, office);
  }
  const [found] = of(reading, 'insider');
  // "I accidentally sent my boss a heart": one's own mishap.
  if (found && tokens[found.tokens.from - 1]?.folded === 'i') return undefined;
  return phrase('insider', INTERNAL, 1.5)(reading);
}

/** "Told me over lunch that …", "overheard two deans". */
export function privateTalk(reading: Reading): Marker | undefined {
  const { tokens } = reading.sentence;
  const [place] = of(reading, 'privatePlace');
  const [talk] = of(reading, 'talk');
  if (place && talk) {
    const apart = Math.max(place.tokens.from - talk.tokens.to, talk.tokens.from - place.tokens.to);
    if (apart <= 8) return marker(talk, ['offline-conversation'], 1.25, place);
  }
  const overheard = tokens.find(({ folded }) => /^(?:overheard|eavesdropped|eavesdropping|kuultua)$/.test(folded));
  const [boss] = of(reading, 'boss');
  if (overheard && (boss || place)) {
    // On a train one overhears anybody.
    return marker(overheard, ['offline-conversation', 'internal'], boss ? 2 : 0.75, boss ?? place);
  }
  if (talk && boss && /^(?:confided|confessed|let slip|blurted out|admitted|tunnusti)$/.test(talk.term)) {
    return marker(talk, CONFIDED, 1);
  }
  return undefined;
}

const NAMED =
  /\b(?:is|was|turned out to be|it’s|it's|are|were|c’est|c'est|on|oli|because|thanks?,?|hi,?|hello,?|merci,?|kiitos,?)\s+(?:(?:definitely|obviously|clearly|really|actually|surely|probably|totally|of course|in fact|just|évidemment|bien sûr|tietenkin|selvästi)\s)?(?:you,?\s)?(?:the\s|our\s|a\s)?\p{Lu}\p{L}+/u;
// A number or a letter in the place of a name.
const CODED =
  /\b(?:[Cc]andidate|[Pp]articipant|[Rr]espondent|[Ii]nterviewee|[Pp]atient|[Nn]urse|[Ss]tudent|[Rr]eviewer|[Rr]eferee|[Ww]itness|[Ii]nformant|[Tt]eacher|[Tt]eam|[Cc]andidat|[Hh]aastateltava|[Aa]rvioija)\s(?:(?:no|number)\.?\s)?(?:\d{1,6}|[A-Z])\b/u;

/** "The anonymous donor is the Ahlbäck family", "candidate 4017 is obviously Tom". */
export function unmasked(reading: Reading): Marker | undefined {
  const found = of(reading, 'anonymous')[0] ?? codedIn(reading.sentence);
  if (!found || !NAMED.test(reading.doc.text.slice(found.from, found.to + 120))) return undefined;
  return marker(found, ['others-secret'], 2);
}

function codedIn({ range, text }: Sentence): Range | undefined {
  const found = firstMatch(CODED, text);
  if (!found) return undefined;
  const from = range.from + found.index;
  return { from, to: from + found[0].length };
}
