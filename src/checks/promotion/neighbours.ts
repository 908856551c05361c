import type { Parsed } from '../../core/check';
import { tests } from '../../core/gate';
import { brandsIn } from '../advocacy';
import { CODE } from './cues';

// One's own used things, a room, a seat in one's car: passed on once, and no business, whose goods are new and many.
const USED =
  /(?<!\p{L})(?:selling|sell|for sale|giving away|getting rid of|going cheap|vends?|à vendre|myyn|myydään)(?!\p{L})[^.!?\n]{0,30}(?<!\p{L})(?:(?:old|used)(?![ -](?:by|stock|habits?)(?!\p{L}))[ -]\p{L}|(?:second[- ]?hand|spare|outgrown|vieux|vieille|d['’]occasion|vanha\p{L}{0,3}|käytet\p{L}{1,5})(?!\p{L}))|(?<!\p{L})(?:old|used|second[- ]?hand|spare|outgrown) (?!by |stock |habits? )[^.!?\n]{0,30}(?:for sale|going cheap|to sell|must go|needs? a (?:new )?home)(?!\p{L})/iu;
const COLLECTED =
  /(?<!\p{L})(?:selling|for sale|giving away)(?!\p{L})[^\n]{0,120}(?<!\p{L})(?:pick[- ]?up|collect(?:ion)?|untouched|(?:barely|hardly|never) (?:used|worn)|moving (?:out|house|away))(?!\p{L})/iu;
const SHARED =
  /(?<!\p{L})(?:sublet(?:s|ting)?|sublease|(?:flat|house|room)mates? (?:wanted|needed)|(?:spare |double |single )?room (?:going|free|to let|available) in|cherche (?:une? )?coloc\p{L}{0,9}|sous-lou\p{L}{1,3}|lift ?shares?|car ?share|covoiturage|towards petrol|spare tickets?|face value|kimppakämp\p{L}{1,4}|alivuokr\p{L}{1,6}|kimppakyy\p{L}{1,4})(?!\p{L})/iu;
// What no neighbour says, and whose business it is, unless it is only near by.
const BUSINESS =
  /(?<!\p{L})(?<!(?:near|behind|opposite|above|beside|next to|past) (?:(?:the|a) )?)(?:shops?|stores?|salon|spa|hostel|hotel|bakery|company|business|startup|agency)(?!\p{L})/iu;
const OUTLET =
  /(?<!\p{L})(?:outlet|etsy|vinted|depop|ebay|brands?|marque|brändi\p{L}{0,3}|orders?|codes?|koodi\p{L}{0,4}|vouchers?|promos?|referral|links?|bio|book now|réservez|varaa)(?!\p{L})|\d ?%(?! (?:sure|certain|full))|per ?cent off/iu;

const KEY = Symbol('between neighbours');

/** Is it about something a neighbour passes on? What is one's own and used may be of any brand. Read once a draft. */
export function isBetweenNeighbours(doc: Parsed): boolean {
  return doc.memo(KEY, () => read(doc));
}

function read(doc: Parsed): boolean {
  const isOwn = tests(USED, doc.text) || tests(COLLECTED, doc.text);
  if (!isOwn && (!tests(SHARED, doc.text) || brandsIn(doc).length > 0)) return false;
  return ![OUTLET, BUSINESS, CODE].some((sign) => sign.test(doc.text));
}
