import type { Token } from '../../core/tokens';
import { CONFIDED, INTERNAL, type Marker, marker, of, phrase, type Reading } from './reading';

// What people told one another.

/** "A student told me … her dad is in prison". */
export function somebodysTrouble(reading: Reading): Marker | undefined {
  const [ward] = of(reading, 'ward');
  const trouble = of(reading, 'sensitive').find(({ from }) => ward && from > ward.from);
  if (!ward || !trouble || of(reading, 'subject').length > 0) return undefined;
  const told =
    of(reading, 'talk').length > 0 ||
    /\b(?:email|call|rang|came|in tears|asked me|secretary|kertoi|m['’]a)\b/iu.test(reading.sentence.text);
  return marker(trouble, ['others-secret'], told ? 1.5 : 0.5);
}

const FRIENDS =
  /^(?:friend|mate|flatmate|housemate|pal|buddy|cousin|sister|brother|contact|source|somebody|someone|insider|colleague|wife|husband|partner|mum|dad|ystava|tuttu|ami|amie|copain|copine)$/;
const OFFICES =
  /^(?:hr|payroll|finance|admissions|registry|it|estates|legal|procurement|communications|comms|board|committee|council|senate|panel|directorate|management|dean's|vc's|rector's|president's|rh|drh|press)$/;

/** "My friend in payroll says". */
export function insider(reading: Reading): Marker | undefined {
  const { tokens } = reading.sentence;
  for (let at = 0; at < tokens.length; at++) {
    const friend = tokens[at] as Token;
    if (!FRIENDS.test(friend.folded) || !/^(?:in|at|on|from|who|works|du|de|au)$/.test(tokens[at + 1]?.folded ?? ''))
      continue;
    const office = tokens.slice(at + 2, at + 6).find(({ folded }) => OFFICES.test(folded));
    if (office) return marker(friend, INTERNAL, 1.5, office);
  }
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
  if (overheard && (boss || place)) return marker(overheard, ['offline-conversation', 'internal'], 2, boss ?? place);
  if (talk && boss && /^(?:confided|confessed|let slip|blurted out|admitted|tunnusti)$/.test(talk.term)) {
    return marker(talk, CONFIDED, 1);
  }
  return undefined;
}

const NAMED = /\b(?:is|was|turned out to be|it’s|it's|are|were|c’est|c'est|on|oli)\s+(?:the\s|our\s|a\s)?\p{Lu}\p{L}+/u;

/** "The anonymous donor is the Ahlbäck family". */
export function unmasked(reading: Reading): Marker | undefined {
  const [found] = of(reading, 'anonymous');
  if (!found || !NAMED.test(reading.doc.text.slice(found.from, found.to + 120))) return undefined;
  return marker(found, ['others-secret'], 2);
}
