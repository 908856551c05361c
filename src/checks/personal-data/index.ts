import * as z from 'zod';
import type { Hit } from '../../core/check';
import type { Range } from '../../core/draft';
import { defineCheck } from '../define';
import { findAddresses } from './address';
import { findEmails } from './email';
import { findBankNumbers, findBirthDates, findMemberNumbers, findNationalIds } from './identifiers';
import { type Detector, KINDS, type Kind } from './kind';
import { findPhoneNumbers } from './phone-numbers';
import { findHealth, findMarkLists, findMarks } from './records';

/** In the order in which they are asked: a number that is a card is no phone. */
const DETECTORS: readonly (readonly [Kind, Detector])[] = [
  ['bank', findBankNumbers],
  ['national-id', findNationalIds],
  ['number', findMemberNumbers],
  ['birth-date', findBirthDates],
  ['email', findEmails],
  ['phone', findPhoneNumbers],
  ['address', findAddresses],
  ['health', findHealth],
  ['marks', findMarks],
  ['marks', findMarkLists],
];

/** Kinds whose words are private in themselves; of health and marks the sentence is, and it may be read. */
const MASKED: ReadonlySet<Kind> = new Set(['bank', 'national-id', 'number', 'birth-date', 'email', 'phone', 'address']);

/** Data that identify or reach a person, and what is private about one. */
export const personalData = defineCheck({
  id: 'personal-data',
  topic: 'personal-data',
  languages: 'any',
  summary:
    'E-mail addresses, phone numbers, home addresses, bank and card numbers, national ids, student and staff numbers, dates of birth, and the health or marks of a particular person.',
  limits:
    'Desks and addresses an organisation publishes, hotlines, venues, historical persons and identifiers of papers are left alone. Names alone are not looked for. Numbers without a checksum need a word that says what they are.',
  fields: ['post', 'reply', 'bio'],
  options: z.strictObject({ kinds: z.array(z.enum(KINDS)).min(1).optional() }),
  *find(doc, { kinds }, about) {
    const taken: Range[] = [];
    for (const [kind, detect] of DETECTORS) {
      if (kinds && !kinds.includes(kind)) continue;
      for (const range of detect(doc, about)) {
        if (taken.some((other) => range.from < other.to && other.from < range.to)) continue;
        taken.push(range);
        const hit: Hit = { range, fixes: [removal(range)] };
        yield MASKED.has(kind) ? { ...hit, secret: true } : hit;
      }
    }
  },
});

function removal(range: Range) {
  return { label: { id: 'fixRemoveWords' }, edits: [{ range, insert: '' }] };
}
