/** A textarea as a page without any framework has it. */

import { startBench } from './kit.ts';
import { plainField } from './plain-field.ts';

await startBench((place) => plainField(place, document.createElement('textarea')));
