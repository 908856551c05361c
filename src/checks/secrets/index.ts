import * as z from 'zod';
import type { Range } from '../../core/draft';
import { defineCheck } from '../define';
import { codesIn } from './codes';
import { isHarmless } from './harmless';
import { keysIn } from './keys';
import { namedIn } from './named';
import { pairedIn, plainIn, quotedIn, shapedIn } from './shaped';

const DETECTORS = [keysIn, namedIn, codesIn, shapedIn, quotedIn, pairedIn, plainIn];

/** Passwords, keys and codes that open something. Always masked. */
export const secrets = defineCheck({
  id: 'secrets',
  topic: 'secrets',
  languages: 'any',
  summary:
    'Keys and tokens by their shapes; passwords, door, Wi-Fi, alarm and one-time codes, and meeting passcodes by the words around them, in English, French and Finnish.',
  limits:
    'Advice about passwords, placeholders, published demo keys, hashes and revoked keys are left alone; so are codes that open nothing, such as course or discount codes.',
  fields: ['post', 'reply', 'bio'],
  options: z.strictObject({}),
  *find(doc) {
    const taken: Range[] = [];
    for (const range of DETECTORS.flatMap((detect) => [...detect(doc)])) {
      if (isHarmless(doc, range)) continue;
      if (taken.some((other) => range.from < other.to && other.from < range.to)) continue;
      taken.push(range);
      const label = { id: 'fixRemoveWords' };
      yield { range, secret: true, fixes: [{ label, edits: [{ range, insert: '' }] }] };
    }
  },
});
