import { readProfile } from '../checks/profile';
import type { Context } from '../core/context';
import type { CheckDraft } from '../core/engine';
import { exampleCase } from '../core/example';
import type { CheckGuideline, Example, Pack } from '../core/guideline';

/** What came of one example of a pack. */
export interface ExampleResult {
  /** Id of the guideline it belongs to. */
  readonly guideline: string;
  readonly kind: 'flags' | 'passes';
  /** Its words, marks and all. */
  readonly text: string;
  /** Why it does not do what it is there for: not found, found elsewhere than marked, found though it should pass. */
  readonly fault?: 'missed' | 'elsewhere' | 'found' | 'marks';
}

/** Runs the examples of a pack one after the other, as somebody whose profile shows the organisation. */
export function* runExamples(pack: Pack, check: CheckDraft): Generator<ExampleResult> {
  for (const guideline of pack.guidelines) {
    if (guideline.kind !== 'check') continue;
    for (const kind of ['flags', 'passes'] as const) {
      for (const example of guideline.examples[kind]) {
        const text = typeof example === 'string' ? example : example.text;
        const fault = faultOf(pack, guideline, kind, example, check);
        yield { guideline: guideline.id, kind, text, ...(fault && { fault }) };
      }
    }
  }
}

function faultOf(
  pack: Pack,
  guideline: CheckGuideline,
  kind: 'flags' | 'passes',
  example: string | Example,
  check: CheckDraft,
): ExampleResult['fault'] {
  let given: ReturnType<typeof exampleCase>;
  try {
    given = exampleCase(guideline, example);
  } catch {
    return 'marks';
  }
  const { draft, role, bio, ranges } = given;
  const profile = bio === undefined ? { [pack.id]: { affiliated: true, disclaimer: false } } : readProfile(bio, [pack]);
  const context: Context = { packs: [pack], account: { role, profile }, overrides: [], mutes: [], locale: 'en' };
  const findings = check(draft, context).findings.filter((finding) =>
    finding.guidelines.includes(`${pack.id}.${guideline.id}`),
  );
  if (kind === 'passes') return findings.length > 0 ? 'found' : undefined;
  if (findings.length === 0) return 'missed';
  const met = (mark: { from: number; to: number }) =>
    findings.some(({ range }) => range && range.from < mark.to && mark.from < range.to);
  return ranges.every(met) ? undefined : 'elsewhere';
}
