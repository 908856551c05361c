/** A one-line field, as titles and short posts have it. */
import { startBench } from './kit.ts';
import { plainField } from './plain-field.ts';

await startBench((place) => {
  const field = document.createElement('input');
  // One line is watched only where it says what it is.
  field.setAttribute('aria-label', 'Bio');
  return plainField(place, field);
});
