import * as z from 'zod/mini';
import type { Range } from '../../core/draft';
import { defineCheck } from '../define';
import { accountsIn } from './accounts';
import { answersIn } from './answers';
import { besideMailIn } from './beside-mail';
import { bypassIn } from './bypass';
import { codesIn } from './codes';
import { dialledIn } from './dialled';
import { mayHoldSecret } from './gate';
import { isHarmless } from './harmless';
import { keysIn } from './keys';
import { literalsIn } from './literals';
import { looselyIn } from './loosely';
import { meetingsIn } from './meetings';
import { namedIn } from './named';
import { oneTimeIn } from './one-time';
import { openLinksIn } from './open-links';
import { placedIn } from './placed';
import { plainlyIn } from './plainly';
import { predicatedIn } from './predicate';
import { questionsIn } from './questions';
import { seenIn } from './seen';
import { pairedIn, quotedIn, shapedIn } from './shaped';
import { hiddenKeysIn, toldIn } from './told';
import { weighedIn } from './weighed';

const DETECTORS = [
  keysIn,
  namedIn,
  codesIn,
  shapedIn,
  quotedIn,
  pairedIn,
  predicatedIn,
  looselyIn,
  accountsIn,
  weighedIn,
  toldIn,
  hiddenKeysIn,
  oneTimeIn,
  placedIn,
  plainlyIn,
  meetingsIn,
  answersIn,
  besideMailIn,
  literalsIn,
  dialledIn,
  seenIn,
  questionsIn,
  openLinksIn,
  bypassIn,
];

/** Passwords, keys and codes that open something. Always masked. */
export const secrets = defineCheck({
  id: 'secrets',
  topic: 'secrets',
  languages: 'any',
  summary:
    'Keys and tokens by their shapes; passwords, door, Wi-Fi, alarm and one-time codes, and meeting passcodes by the words around them, in English, French and Finnish; where a key lies, what to press, type or say to get in, how to get past a lock, answers to security questions, and links that open to anybody what few should see.',
  limits:
    'Advice about passwords, placeholders, published demo keys, hashes and revoked keys are left alone; so are codes that open nothing, such as course or discount codes, and keys that were lost or found.',
  fields: ['post', 'reply', 'bio'],
  options: z.strictObject({}),
  *find(doc) {
    if (!mayHoldSecret(doc)) return;
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
