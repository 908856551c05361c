/** An editable element that takes text only, as some boxes of Threads and LinkedIn are. */
import { startBench } from './kit.ts';
import { plainEditable } from './plain-editable.ts';

await startBench((place) => plainEditable(place, 'plaintext-only'));
