/** An editable element without any library: what the browser makes of it is the model. */
import { startBench } from './kit.ts';
import { plainEditable } from './plain-editable.ts';

await startBench((place) => plainEditable(place, 'true'));
