import type { Range } from '../../core/draft';
import { tests } from '../../core/gate';
import { type Detector, rangesOf } from './kind';

const WORD = "\\p{Lu}[\\p{L}'’.-]{0,20}";
const ENGLISH = `\\d{1,5}[A-Za-z]?,? (?:(?:N|S|E|W)\\.? )?(?:${WORD} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Crescent|Cres|Place|Pl|Terrace|Way|Gardens|Grove|Boulevard|Blvd|Square|Sq|Hill|Row|Mews|Walk|Rise|View|Parade|Green|Cottages|Fold|Wharf)(?![\\p{L}])\\.?`;
const FRENCH = `\\d{1,4}(?: ?(?:bis|ter))?,? (?:[Rr]ue|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]d|[Cc]hemin|[Pp]lace|[Aa]llée|[Ii]mpasse|[Qq]uai|[Rr]oute|[Cc]ours|[Pp]assage)(?: (?:de la|de l'|de l’|de|du|des|la|le|les))? ?(?:[\\p{L}'’-]{2,20} ?){1,4}`;
const FRENCH_AFTER =
  "(?:[Rr]ue|[Aa]venue|[Cc]hemin|[Bb]oulevard|[Rr]oute|[Pp]lace|[Qq]uai) (?:(?:de la|de l['’]|de|du|des) ?)?\\p{Lu}[\\p{L}'’-]{1,20} \\d{1,3}(?: (?:bis|ter))?";
const FINNISH =
  '\\p{Lu}[\\p{Ll}-]{2,20}(?:katu|taival|taipale|kallio|mäki|mäen|tori|kadun|kadulla|tie|tien|tiellä|kuja|kujalla|polku|polulla|rinne|rinteellä|kaari|kaarella|ranta|rannalla|raitti|aukio|väylä|penger)(?:,)? \\d{1,3}(?: ?[A-Z](?: ?\\d{1,3})?)?';
const GERMAN = '\\p{Lu}[\\p{Ll}-]{2,20}(?:strasse|straße|weg|gasse|platz) \\d{1,3}[a-z]?';
// A flat, a postcode or a town after the street belongs to the address.
const REST =
  '(?:,? ?(?:#|apt\\.?|apartment|flat|unit|room|as\\.?|asunto|appt?\\.?) ?\\d{1,4}[A-Z]?)?(?:,? (?:\\p{Lu}[\\p{L}-]{1,20},? )?(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|(?:[A-Z]{2} )?\\d{5}(?! ?[\\p{L}]{2,} people)|\\d{4}))?';
const STREET = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:[Ff]lat|[Aa]pt\\.?|[Uu]nit|[Rr]oom) \\w{1,4},? )?(?:${ENGLISH}|${FRENCH}|${FRENCH_AFTER}|${FINNISH}|${GERMAN})${REST}`,
  'gu',
);

// What only a dwelling or a letter box has: "Apt. 595", "Suite 501", "P.O. Box 149", "Flat 22". With a number and a
// capitalised word before or after it, it is an address without any further word.
const UNIT = String.raw`(?<!\b(?:a|an|the) )(?:[Aa]pt\.?|[Aa]partment|[Ss]uite|[Ff]lat|FLAT|APT\.?|P\.? ?O\.? [Bb]ox|[Pp]ostbox|[Ll]okero|[Bb]oîte postale) ?#?\d{1,5}[A-Za-z]?`;
/** On an envelope a line ends there. */
const LINE = String.raw`(?:\s{0,3}\n\s{0,8}[>?|*•-]{0,4}\s?)?`;
const AROUND_UNIT = String.raw`(?:[\p{L}\p{M}'’.-]{1,20},? ){0,4}`;
const WITH_UNIT = new RegExp(
  String.raw`(?<![\p{L}\d])\d{1,6}[A-Za-z]?,? ${AROUND_UNIT}(?:\d{1,4}[A-Za-z]?\.?,? (?:${AROUND_UNIT})?)?${LINE}${UNIT}|(?<![\p{L}\d])${UNIT},?${LINE} ?(?:\d{1,5}[A-Za-z]?,? )?\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,3}(?:,? \d{1,6})?`,
  'gu',
);
// A stair and a flat: "Smt 11 B 45", "Servin Maijan tie 12 D 48".
const STAIRWAY = /(?<![\p{L}\d])(?:\p{Lu}\p{Ll}{1,20} ){0,2}\p{L}{3,20} \d{1,3} ?[A-K] \d{1,3}(?![\p{L}\d:.%-])/gu;
const HAS_STAIR = /\d ?[A-K] \d/;
// A postcode of the United Kingdom is a handful of doors: with a number or a house's name before it, a home.
const WITH_POSTCODE =
  /(?<![\p{L}\d])(?:\d{1,4}[A-Za-z]?|The|Flat \d{1,3},?) (?:\p{Lu}[\p{L}'’]{1,20},? ){1,5}[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\d])/gu;
const FINNISH_FLAT = new RegExp(
  `(?<![\\p{L}\\d])${FINNISH.replace('(?: ?[A-Z](?: ?\\d{1,3})?)?', '(?: ?[A-K] ?| as\\.? )\\d{1,3}')}(?![\\p{L}\\d])`,
  'gu',
);
// United States military mail: Postal Operations Manual, "PSC 1437, Box 3833, APO AA 66791".
const MILITARY =
  /(?<!\w)(?:(?:PSC|CMR|[Uu]nit) \d{3,5},? [Bb]ox \d{3,5}|US(?:NV|NS|CGC|S) \p{Lu}\p{L}{2,20})[,\s]{1,6}(?:APO|FPO|DPO),? A[AEP] \d{5}/gu;
// "My new address is 12 Rua Nova", "we moved to 5 Elm Rise": said to be one, and looking like one.
const SAID =
  /(?:\b(?:new|home|billing|postal|my|his|her|their|our) address(?:es)?\b[^\d\n.!?]{0,40}|\b(?:live|lives|living|moved|moving|resides?|staying) (?:at|in|to) (?:number )?|\b(?:at|to) (?:his|her|their|my) (?:flat|place|house|home|cottage|room|caravan|bungalow|maisonette|digs)(?:,| at| in| on|:){1,2} |\bat home(?:,| at| in| on|:){1,2} )(?<it>\d{1,6}[A-Za-z]?,? (?:\p{L}{1,12}\.? ){0,2}\p{Lu}[\p{L}'’-]{1,20}(?:,? (?:\p{Lu}[\p{L}'’-]{1,20}|\d{1,6})){0,5})/gu;

// "I'm Thistle House, Back Lane": a house with a name and no number, where somebody says so.
const NAMED_HOUSE =
  /(?:\b(?:I|[Ww]e|[Ss]he|[Hh]e|[Tt]hey)(?:['’](?:m|re|s)| am| are| is| live| lives)(?: now)?(?: at| in)?|\b(?:lives?|living|moved|moving|staying|address is|send (?:it|them) to|post to|parcels? to|deliver to|find (?:me|him|her) at)(?: at| in| to)?),? (?<it>\p{Lu}\p{Ll}{2,15} (?:House|Cottage|Farm|Farmhouse|Barn|Lodge|Villa|Mill|Croft|Bungalow|Vicarage|Rectory|Forge),? (?:\p{Lu}\p{Ll}{1,15} ){1,2}(?:Lane|Road|Street|Hill|Close|Way|Row|Green|Drive|Avenue)(?:,? \p{Lu}\p{Ll}{2,15})?)/gu;

// Somebody lives there.
const HOME =
  /(?:\bmy (?:sister|brother|mum|dad|gran|aunt|uncle|boss|ex|friend|mate)['’]s\b|\bfind (?:him|her|them|me) at\b|\b(?:red|blue|green|black|white|yellow) (?:door|gate)\b|\b(?:third|second|first|top) bell\b|\bships? to\b|\bdeliver|\bpackage\b|\bpizza\b|\baway (?:till|until)\b|\blandlord\b|\bask for \p{Lu}|\bknock\b|\bdoordash\b|\buber eats\b|\bbabysitter\b|\bporch\b|\b(?:side|back|garden) gate\b|\bletterbox\b|\bmeal train\b|\bcasseroles?\b|(?<!\p{L})étage\b|\binterphone\b|\bsonnez\b|summeri|\bovikoodi|\blocked (?:myself )?out\b|\bdoorbell\b|\bbuzzer\b|\bring (?:twice|the bell)\b|\b[’']s bell\b|\b(?:cards?|flowers) for \p{Lu}|\bfree to (?:whoever|anyone|a good home|collect)|\b(?:sofa|futon|desk|fridge|piano|bike|mattress|wardrobe|couch|bookcase)\b[^.!?\n]{0,30}\b(?:free|collect|pick ?up|gratuit)|(?<!\p{L})à donner\b|\b(?:collect|pick ?up|picked up|collection) from\b|\bnoudet\p{L}+|(?<!\p{L})à récupérer|\bmy keys\b|\bbring (?:cake|wine|beer)\b|\b(?:my|his|her|their|our|your)\b[^.!?\n]{0,30}\b(?:address|place|home|house|flat|apartment|room|door|new)\b|\b(?:live|lives|living|moved|moving|staying|stays|resides?)\b|\baddress\b|\bat mine\b|\bmy place\b|\b(?:my|mum's|dad's|his|her|their) (?:new |old )?place\b|\bmum's new\b|\bsend a card\b|\bproof of address\b|\bparcel\b|\bflatmate\b|\bmy ex\b|\btuparit\b|\bhome\b|\bhouse\b|\bcome (?:round|over|by)\b|\bparty\b|\bhousewarming\b|\bbring a bottle\b|\bbbq\b|\b(?:dinner|drinks) at\b|\bdrop (?:by|in|round)\b|\b(?:post|send|mail|deliver|bring) (?:it|them|cards?|flowers|letters?|parcels?|presents?|stuff|everything)\b|\bosoit|\btupari|\basu[nut]|\bmuutin|\bmuutimme|\bluonani|\bkotiosoite|\bhabite|\bchez (?:moi|lui|elle|eux|nous)|\badresse\b|\bdéménag|\bdomicile)/iu;
// Post, guests, neighbours and pets are what a home has as well.
const GUESTS =
  /\b(?:cards?|flowers|letters?|post|mail|parcels?|postcards?|condolences|lilies|presents?|gifts?|returns?|it|them|him|her) (?:\p{L}+ )?(?:to|for)\b|\b(?:widow|retirement|birthday|neighbours?|neighbors?|granny|gran|nan|nana|grandad|auntie|uncle|hostel|couch|sofa|mattress|sublet|lodger|kettle|crash|guests?|curtains?|bell|letterbox|dogsitter|catsitter|we['’]re at|i['’]m at|is at mine|at ours|belongs at|doors? down)\b|\b(?:chez \p{Lu}|sonne[rz]?|apéro|crémaillère|fête|voisine?s?|colis|chat|chien|immeuble|portail|palier|code postal|on est au|matelas|canapé|coloc\p{L}{0,6})\b|\b(?:postikor\p{L}{1,8}|isoäi\p{L}{1,6}|mummo\p{L}{0,4}|naapur\p{L}{1,6}|tervetuloa|kylään|jatkot|kissa|koira|palaut\p{L}{1,6}|paketti|summeri|mun luona|meillä)\b|\b(?:\d(?:st|nd|rd|th)|\d(?:e|er|ème)|[a-z]+) (?:floor|left|right|étage|gauche|droite|kerros)\b/iu;
// Anybody may go there.
const PUBLIC_PLACE =
  /(?:campus|building|lecture(?!r)|seminar|talk|museum|observatory|planetarium|\bzoo\b|palace|castle|aquarium|arboretum|monument|stadium|gallery|caf[ée]|restaurant|pub\b|bar\b|venue|office|department|library|conference|workshop|exhibition|theatre|theater|church|hall\b|station|hospital|centre\b|center\b|shop\b|store\b|university|headquarters|school|institute|museo|ramen|bakery|boulangerie|dentist|garage\b|market|festival|concert|\bgigs?\b|screening|\bquiz|\binn\b|\barms\b|hotel|clinic|surgery|vide-grenier|brocante|open day|entrée libre|avajaiset|club\b|studio|society|charity|protest|manif|open mic|\btour\b|opening hours|open (?:daily|until|from)|founded|built in|historic|plaque|bookshop|pharmacy|\bgym\b|brewery|doors open|incident|update on|roadworks|closed due|hack (?:evening|night|day)|hackathon|beginners|free entry|tickets|vernissage|näyttely|luento|kirjasto|musée|colloque|conférence)/iu;

// "Mr Lorcan Feeney of 41 …", "Bradley Coombs, 12 …": a name leads over to the address.
const NAMED_RESIDENT = /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}'’-]+(?: of|,| at| lives at)? $|\bchez \p{Lu}\p{Ll}{1,15},? $/u;

/** Where people live: a street address beside a word of living there. Venues and institutions are left alone. */
export const findAddresses: Detector = function* (doc, { orgs }) {
  yield* rangesOf(doc.text, NAMED_HOUSE);
  if (!/\d/.test(doc.text)) return;
  for (const range of rangesOf(doc.text, STREET)) {
    const sentence = around(doc.text, range);
    if (
      !tests(HOME, sentence) &&
      !isPostal(doc.text, range, sentence) &&
      !NAMED_RESIDENT.test(doc.text.slice(Math.max(0, range.from - 50), range.from))
    )
      continue;
    const own = /\b(?:my|his|her|their|lives?|asun|habite|mon adresse|asuu)\b/iu.test(sentence);
    if (tests(PUBLIC_PLACE, sentence) && !own) continue;
    const address = doc.text.slice(range.from, range.to).trimEnd();
    if (orgs.some((org) => org.isPublicAddress(address))) continue;
    yield { from: range.from, to: range.from + address.replace(/(?<![,\s])[,\s]+$/, '').length };
  }
  // The long list of what a home has comes last: to look for it takes far longer than for a stair.
  if (HAS_STAIR.test(doc.text) && tests(HOME, doc.text)) yield* rangesOf(doc.text, STAIRWAY);
  for (const pattern of [WITH_UNIT, MILITARY, SAID, WITH_POSTCODE, FINNISH_FLAT]) {
    for (const range of rangesOf(doc.text, pattern)) {
      const written = doc.text.slice(range.from, range.to);
      if ((pattern === SAID || pattern === WITH_POSTCODE) && PUBLIC_PLACE.test(around(doc.text, range))) continue;
      if (QUANTITY.test(written) || orgs.some((org) => org.isPublicAddress(written))) continue;
      yield range;
    }
  }
};

/** A street with a town's number (not that of the house) is written out for post or for guests; where neither is spoken of, it is a place. */
function isPostal(text: string, { from, to }: Range, sentence: string): boolean {
  return (
    POSTCODE.test(text.slice(from, to + 40).replace(/^\d+/, '')) &&
    (tests(GUESTS, sentence) || !tests(PUBLIC_PLACE, sentence))
  );
}

const POSTCODE = /[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|(?<!\d)\d{5}(?!\d)|(?<!\d)[1-9]\d{3} \p{Lu}\p{Ll}{2,20}/u;

// "3 new flats", "2 years in", "5 GB": a number of things, not of a house.
const QUANTITY =
  /^\d{1,6},? (?:years?|months?|weeks?|days?|hours?|minutes?|people|students?|times|km|miles?|m|kg|gb|mb|am|pm|percent|%|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;

/** The line that holds the address: full stops end nothing here, because addresses are full of them. */
function around(text: string, { from, to }: Range): string {
  const start = Math.max(text.lastIndexOf('\n', from) + 1, from - 120);
  const end = text.indexOf('\n', to);
  return text.slice(start, Math.min(end < 0 ? text.length : end, to + 80));
}
