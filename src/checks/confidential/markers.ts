import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { isQuoted } from '../clause';
import { type Forbidden, forbidden, toldNotToShare } from './forbidden';
import { behindDoors, bossesDocument, closedDocument, closedRoom, examLeak, peerReview } from './papers';
import { insider, privateTalk, somebodysTrouble, unmasked } from './people';
import { CONFIDED, INTERNAL, laterNear, type Marker, marker, of, pair, phrase, type Reading, SECRET } from './reading';
import { framed } from './told-frames';

type Rule = (reading: Reading) => Marker | undefined;

/** All that marks the sentence as not for everybody; one marker a rule, so that synonyms don't add up. */
export function markersOf(reading: Reading): Marker[] {
  const ruled = reading.matches.length === 0 ? [] : RULES.map((rule) => rule(reading));
  const found = [...ruled, ...framed(reading)].filter((marker) => marker !== undefined);
  return apart(found).map((marker) =>
    isMentioned(reading.doc, marker.range) ? { ...marker, weight: marker.weight / 2 } : marker,
  );
}

/** Of markers that share words only the surest counts: the same words say a thing once. */
function apart(markers: readonly Marker[]): readonly Marker[] {
  const kept: Marker[] = [];
  for (const marker of [...markers].sort((a, b) => b.weight - a.weight)) {
    if (!kept.some(({ range }) => range.from < marker.range.to && marker.range.from < range.to)) kept.push(marker);
  }
  return kept.sort((a, b) => a.range.from - b.range.from);
}

/** In quotation marks, or ending in them: "I said 'off the record'" speaks of the words. */
function isMentioned(doc: Parsed, { to }: Range): boolean {
  return isQuoted(doc, { from: to - 1, to });
}

/** "Not public until Friday", "hasn't been announced yet". */
function notPublic(reading: Reading): Marker | undefined {
  const found = pair(reading, 'negator', 'public', 3);
  if (!found) return undefined;
  const [not, open] = found;
  if (/^(?:until|till|before)$/.test(not.term)) return undefined;
  if (
    /^(?:told|telling|out|live|known|official|confirmed|annonce|reveal)$/.test(open.term) &&
    !laterNear(reading, open)
  ) {
    return undefined;
  }
  return marker(not, ['internal', 'embargo'], laterNear(reading, open) ? 1.5 : 1, open);
}

const LIFTED = /^(?:lifted|over|ended|expired|broken|leve|levee|paattyi|ohi)$/;

// "Until nobody cares", "until I've had my coffee": no editor's day.
const IN_JEST =
  /^ (?:until|till|jusqu['’]à ce que) (?:nobody|no one|(?:somebody|someone) (?:cares|laughs|asks|brings|feeds|fixes|finds)|hell|pigs|doomsday|personne|(?:i['’]ve|i have) had|i (?:wake|remember)|(?:i finish )?my (?:coffee|tea|cat)|the (?:cat|kettle|coffee|printer|end of time))\b(?!.*\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di)\b)/iu;

function embargo(reading: Reading): Marker | undefined {
  const [found] = of(reading, 'embargo');
  if (!found) return undefined;
  const after = reading.sentence.tokens.slice(found.tokens.to, found.tokens.to + 4);
  if (after.some(({ folded }) => LIFTED.test(folded))) return undefined;
  if (IN_JEST.test(reading.sentence.text.slice(found.to - reading.sentence.range.from))) return undefined;
  return marker(found, ['embargo'], laterNear(reading, found) ? 1.5 : 1);
}

const SIGNED = /\b(?:signed|sign|under|(?:our|my|an) (?:nda|agreement)|the agreement|contract|kanssa|avec)\b/iu;

// What others sign, or anybody may be asked to, is no agreement of the writer's.
const THEIRS =
  /\b(?:they|he|she|who|people|students?|companies|everyone) (?:all )?(?:signed|sign|signs)\b|\basked to sign\b/iu;

function agreement(reading: Reading): Marker | undefined {
  const [found] = of(reading, 'nda');
  if (!found) return undefined;
  const mine = tests(SIGNED, reading.sentence.text) || /forbids|signed/.test(found.term);
  return marker(found, ['nda'], found.term === 'ndas' || tests(THEIRS, reading.sentence.text) ? 0.5 : mine ? 1.5 : 1);
}

/** From where the writer has it: "photographed the internal list", "a friend in HR says". */
const RULES: readonly Rule[] = [
  phrase('quiet', SECRET, 2),
  phrase('confided', CONFIDED, 2),
  closedDocument,
  notPublic,
  phrase('announcing', INTERNAL, 1.5),
  embargo,
  agreement,
  bossesDocument,
  behindDoors,
  somebodysTrouble,
  privateTalk,
  closedRoom,
  peerReview,
  unmasked,
  examLeak,
  phrase('charge', SECRET, 1.5),
  insider,
  phrase('securityGap', INTERNAL, 2),
  ({ sentence }) => ruled(forbidden(sentence.tokens)),
  ({ sentence }) => ruled(toldNotToShare(sentence.tokens)),
];

function ruled(found: Forbidden | undefined): Marker | undefined {
  return found && marker(found.first, ['internal', 'others-secret', 'nda'], found.weight, found.last);
}
