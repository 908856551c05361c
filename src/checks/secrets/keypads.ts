import type { Parsed } from '../../core/check';
import type { Range } from '../../core/draft';
import { rangesOf } from '../personal-data/kind';

// What to press, told without a word for codes: "it's ABA19 on the pad", "2086 then green", "4 and 6 together then 2".

const CODE = String.raw`(?!(?:19|20)\d\d(?!\d))(?=[A-Z]{0,4}\d)[A-Z]{0,4}\d{2,6}[A-Z]?[#*]?`;
const LEAD = `(?:(?:it['’]s|it is|that['’]s|is|try|press|use|type|enter|hit|tap|punch|c['’]est|est|tapez|on|paina)(?: in)?|[:;=,–—-]) `;
const PAD = `(?:on|into|in|at) (?:the|that|its) (?:little |side |grey |black )?(?:key ?pad|pad|panel|number pad|buzzer|intercom|entry ?phone|lock)|sur le (?:clavier|digicode|boîtier)|à l['’]interphone|(?:ovipuhelimeen|summeriin|näppäimistöön)`;
/** A code, and what it is pressed on or what to do next. */
const PRESSED = new RegExp(
  String.raw`(?<![\p{L}])${LEAD}(?<it>${CODE}) (?:${PAD}|(?:,? ?and|then|et|ja) (?:then )?(?:a |give it a )?(?:good )?(?:pull|push|shove|kick|lift|yank|jiggle|wiggle|lean|tire[rz]?|pousse[rz]?|vedä|työnnä|potkaise)(?= hard|[.,!?)]| it| the (?:door|handle|gate)|$))(?![\p{L}-])`,
  'gu',
);
const COLOUR =
  '(?:green|red|yellow|blue|black|white|vert|rouge|jaune|verte|vihreä|punainen|keltainen|tick|bell|hash|star|cloche|kello)';
/** A code and a button. */
const BUTTON = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:£$€-])(?<it>(?!(?:19|20)\d\d(?!\d))\d{3,6}),? (?:then|and then|puis|sitten|ja|et|\+) (?:the |la |le |that )?(?:little |big |touche |bouton |nappi )?${COLOUR}(?: one| button| key| ?nappi)?(?=[,.;!)]|$| (?:and|to|it|for|within|before)\b)`,
  'giu',
);
const LOCKED =
  /(?<!\p{L})(?:alarm|door|gate|lock\w*|key ?pad|panel|entrance|get in\w*|shed|store|cupboard|room|safe|alarme|porte|portail|boîtier|hälyt\p{L}+|ov[ie]\p{L}{0,4}|portt?i\p{L}{0,4})(?!\p{L})/iu;
/** "It's 1066 for the archive room": a number nobody pays. */
const FOR_A_ROOM =
  /(?<!\p{L})(?:it['’]s|try|use|c['’]est|se on) (?<it>(?!(?:19|20)\d\d(?!\d))\d{3,5}[1-9][A-Z#]?) (?:for|pour) (?:the|our|la|le) (?:\p{L}+ ){0,2}(?:room|door|gate|lab|kitchen|store|shed|locker|safe|lift|stairs|porte|salle|local|portail|cave)(?!\p{L})/giu;
/** Buttons to hold down at once. */
const CHORD =
  /(?<!\p{L})(?:hit|press|hold|push|tap|jab|paina|appuyez sur|appuie sur) (?:down )?(?<it>\d(?:,? (?:and|&|\+|et|ja) \d){1,2}(?: down)? (?:together|down|at once|at the same time|in one go|yhtä aikaa|yhdessä|ensemble|en même temps))(?!\p{L})/giu;
/** "Ovipuhelimeen 21 ja kello-nappi, sitten 4435": the number of a flat, then the code. */
const ENTRY_PHONE =
  /(?<!\p{L})(?:ovipuhelimeen|ovipuhelin|summeriin|intercom|entry ?phone|interphone|buzzer|bell)[ :,]{1,2}(?<it>\d{1,4}[^\n.\d]{1,25}(?:then|sitten|puis|and|ja|,) \d{3,5})(?![\d:])/giu;

/** Codes by what they are pressed on. */
export function* keypadsIn({ text }: Parsed): Generator<Range> {
  if (!/\d/.test(text)) return;
  yield* rangesOf(text, PRESSED);
  yield* rangesOf(text, FOR_A_ROOM);
  yield* rangesOf(text, CHORD);
  yield* rangesOf(text, ENTRY_PHONE);
  if (LOCKED.test(text)) yield* rangesOf(text, BUTTON);
}
