import { tests } from '../../core/gate';
import { type Detector, rangesOf } from './kind';

// A plate names its owner to whoever knows the car park. The shapes of Europe and California are those of course codes
// and parts as well: only beside talk of a car, and of whose it is, are they plates.
const EUROPEAN = String.raw`[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]{2}-\d{3}-[A-Z]{2}|(?:AG|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|SG|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH) ?\d{4,6}|[A-Z]{3}-\d{1,3}`;
const PLATE = new RegExp(String.raw`(?<![\w-])(?:${EUROPEAN}|\d[A-Z]{3}\d{3})(?![\w-])`, 'gu');
// Nothing else looks like it.
const BRITISH = /(?<![\w-])[A-Z]{2}\d{2} [A-Z]{3}(?![\w-])/gu;
const CAR =
  /(?<!\p{L})(?:cars?|van|park(?:ed|ing|s)?|bays?|drives?|driver|owns|block(?:ed|ing|s)|clamped|towed|headlights|(?:number|licen[cs]e|reg) ?plate|plates?|reg|golf|fiesta|corsa|audi|bmw|volvo|tesla|škoda|skoda|toyota|honda|civic|nissan|prius|fiat|renault|clio|peugeot|ford|vauxhall|vw|mazda|porsche|mercedes|kia|hyundai|moped|scooter|autot?|auton|parkissa|parkkee\p{L}{0,8}|rekkari|voiture|gar[ée]e?|plaque|immatricul\p{L}{0,8})(?!\p{L})/iu;
const OWNED =
  /\b(?:my|his|her|their|our|mine|belongs|who|whose|whoever|prof|dr|mr|mrs|ms|omistaja|mon|ma|son|sa|celle de|celui de|c['’]est (?:mme|m|mr))\b|\p{L}['’]s\b|(?<!\p{L})à (?:Mme|M\.|mon|ma)(?!\p{L})/iu;
const NO_CAR = /\b(?:example|sample|format|novelty|module|course|part no)\b/iu;

const IP =
  /\b(?:ip(?: address)?|logged in from)\b[^\n.!?]{0,30}?(?<it>(?<![\d.])(?!10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|8\.8\.|1\.1\.1\.1|0\.)(?:\d{1,3}\.){3}\d{1,3}(?![\d.]))/giu;
const SOMEBODYS = /\b(?:my|his|her|their|our|the|that|he|she|they|prof|dr|mr|mrs)\b|['’]s\b/iu;

/** Number plates and the address of somebody's line. */
export const findTraces: Detector = function* ({ text }) {
  if (!/\d{2}|-\d/.test(text)) return;
  if (tests(CAR, text) && !tests(NO_CAR, text)) yield* rangesOf(text, tests(OWNED, text) ? PLATE : BRITISH);
  if (tests(SOMEBODYS, text)) yield* rangesOf(text, IP);
};
