import { type Detector, rangesOf } from './kind';

// Numbers of documents in the same sentence as what they are, before or after it.

const NUMBER = String.raw`(?:[A-Z]{1,3}\d{6,9}[A-Z]{0,2}|\d{2}[A-Z]{2}\d{5}|\d{8,11}|\d{3}[ -]\d{3}[ -]\d{3,4}|\d{4} \d{4})`;
const DOCUMENT = String.raw`(?:passports?|passeport|passi\p{L}{0,5}|residence permit|permit|visa|driving licen[cs]e|driver['’]?s licen[cs]e|id card|carte d['’]identité|titre de séjour|henkilökort\p{L}{1,5}|ajokort\p{L}{1,5}|oleskelul\p{L}{1,6}|nhs|health card|insurance card|kela|carte vitale|student (?:id|card|number|no)|staff (?:id|card|number|no)|payroll|matric\p{L}*|opiskelijanumero\p{L}*|numéro étudiant|library card|campus card|national insurance|ni number|social security|tax (?:id|number))`;
const AFTER = new RegExp(
  String.raw`(?<!\p{L})${DOCUMENT}(?!\p{L})[^\n.!?\d]{0,45}(?<![\p{L}\p{N}.,:/+£$€-])(?<it>${NUMBER})(?![\p{L}\p{N}/%@-]|[.,:]\d| \d)`,
  'giu',
);
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/+£$€-])(?<it>${NUMBER})(?![\p{L}\p{N}/%@-]|[.,:]\d| \d)[^\n.!?\d]{0,25}(?<!\p{L})(?:my|her|his|their|the|mon|son|sa|our|minun|hänen) ${DOCUMENT}(?!\p{L})`,
  'giu',
);
/** Numbers of what is no document, or of how many there are. */
const SOMETHING_ELSE =
  /\b(?:orders?|fees|grants?|awards?|ref|isbn|issn|doi|call|ring|phone|tel|visitors|holders|students (?:have|got)|issued|fee|costs?|fonds|budget|helpline|hotline|office|line|enquiries|form [A-Z])\b|\b(?:19|20)\d\d[ -](?:19|20)\d\d\b/iu;

/** Numbers near the name of a document. */
export const findNear: Detector = function* ({ text }) {
  if (!/\d{4}|\d{3}[ -]\d{3}/.test(text) || SOMETHING_ELSE.test(text)) return;
  yield* rangesOf(text, AFTER);
  yield* rangesOf(text, BEFORE);
};
