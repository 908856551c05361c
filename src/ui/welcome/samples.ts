import type { Pack } from '../../core/guideline';
import type { CheckText } from '../components/live-box';
import type { MessageId, Words } from '../language';

/** A post to try: its name on a button, and its words. */
export interface Sample {
  readonly label: MessageId;
  readonly text: string;
}

const TELLING: readonly (readonly [label: MessageId, text: MessageId])[] = [
  ['sampleProudLabel', 'sampleProud'],
  ['sampleNumberLabel', 'sampleNumber'],
  ['sampleHeatedLabel', 'sampleHeated'],
];

/**
 * The samples worth a click: not every organisation has a guideline about each, and "sounds official" with nothing found
 * would only puzzle. Each is written by somebody of the first organisation that has something to say about it; the
 * last one is fine for everybody.
 */
export async function samplesFor(packs: readonly Pack[], check: CheckText, t: Words): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  for (const [label, message] of TELLING) {
    for (const { id, shortName } of packs) {
      const text = t(message, { organisation: shortName });
      const { findings } = (await check(text)).report;
      if (!findings.some(({ guidelines }) => guidelines.some((ref) => ref.startsWith(`${id}.`)))) continue;
      samples.push({ label, text });
      break;
    }
  }
  return [...samples, { label: 'sampleFineLabel', text: t('sampleFine') }];
}
