import { expect, it } from 'vitest';
import type { Finding } from '../../core/finding';
import type { Pack } from '../../core/guideline';
import type { Words } from '../language';
import { samplesFor } from './samples';

const pack = (id: string, shortName: string) => ({ id, shortName }) as Pack;
const words: Words = (id, values) => `${id} ${values?.['organisation'] ?? ''}`.trim();
const finds = (ref: string) => ({
  report: { findings: [{ guidelines: [ref] } as unknown as Finding], failed: [] },
  guidelines: [],
});
const nothing = { report: { findings: [], failed: [] }, guidelines: [] };

it('are those an organisation has a guideline about, in its own name, and one that is fine', async () => {
  const check = async (text: string) => (text.startsWith('sampleProud') ? finds('cern.position') : nothing);
  expect(await samplesFor([pack('aalto', 'Aalto'), pack('cern', 'CERN')], check, words)).toEqual([
    { label: 'sampleProudLabel', text: 'sampleProud CERN' },
    { label: 'sampleFineLabel', text: 'sampleFine' },
  ]);
});
