import { checks } from '../src/checks';
import { detectLanguage } from '../src/checks/detect-language';
import { loadGrammar } from '../src/checks/language';
import type { Context } from '../src/core/context';
import { type CheckDraft, checkWhole, createEngine } from '../src/core/engine';
import type { Pack } from '../src/core/guideline';
import { builtInPacks } from '../src/packs';
import { type Measured, measure, quantile, type Subject } from './measure';
import { longText } from './posts';

/** The guidelines of one organisation, as most people have them. */
export const onePack = contextOf(builtInPacks.slice(0, 1));

function contextOf(packs: readonly Pack[]): Context {
  const profile = Object.fromEntries(packs.map(({ id }) => [id, { affiliated: true, disclaimer: false }]));
  return { packs, account: { role: 'personal', profile }, overrides: [], mutes: [], locale: 'en' };
}

await loadGrammar();
const newEngine = () => createEngine({ checks, detectLanguage });

/** Our engine, warm, on a draft of which it knows nothing: what is remembered of the last one does not count here. */
export function ours(name: string, context: Context = onePack): Subject {
  const engine = newEngine();
  return {
    name,
    run(text) {
      engine.forget();
      return engine(draft(text), context);
    },
  };
}

const draft = (text: string) => ({ text, field: 'post', site: 'x' }) as const;

/** What a long draft costs an engine that never saw it, and what one more key press costs then, at its end and in its middle; medians in ms. */
export function longDraft(clean: readonly string[], length: number, rounds: number) {
  const first: number[] = [];
  const end: number[] = [];
  const middle: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const text = `${round} ${longText(clean, length)}`;
    const engine = newEngine();
    engine(draft('ready'), onePack);
    first.push(timed(engine, text));
    checkWhole(engine, draft(text), onePack);
    end.push(timed(engine, `${text}x`));
    checkWhole(engine, draft(text), onePack);
    middle.push(timed(engine, `${text.slice(0, length / 2)}x${text.slice(length / 2)}`));
  }
  return { first: quantile(first, 0.5), end: quantile(end, 0.5), middle: quantile(middle, 0.5) };
}

function timed(engine: CheckDraft, text: string): number {
  const start = performance.now();
  engine(draft(text), onePack);
  return performance.now() - start;
}

/** A point of a curve: milliseconds a call at a size. */
export interface Point {
  readonly size: number;
  readonly ms: number;
}

/** Cost against the length of a draft, in characters, nothing kept from the call before. */
export async function byLength(clean: readonly string[], lengths: readonly number[], rounds: number): Promise<Point[]> {
  const points: Point[] = [];
  for (const size of lengths) {
    const texts = Array.from({ length: 3 }, (_, i) => `${i} ${longText(clean.slice(i), size)}`.slice(0, size));
    const [measured] = await measure([ours(`${size}`)], texts, rounds);
    points.push({ size, ms: (measured as Measured).median });
  }
  return points;
}

/** Cost against the number of organisations that are switched on. */
export async function byPacks(clean: readonly string[], counts: readonly number[], rounds: number): Promise<Point[]> {
  const points: Point[] = [];
  for (const size of counts) {
    const [measured] = await measure([ours(`${size}`, contextOf(manyPacks(size)))], clean, rounds);
    points.push({ size, ms: (measured as Measured).median });
  }
  return points;
}

/** The built-in packs, and further ones that differ from them in their ids and names. */
function manyPacks(count: number): Pack[] {
  return Array.from({ length: count }, (_, i) => {
    const pack = builtInPacks[i % builtInPacks.length] as Pack;
    if (i < builtInPacks.length) return pack;
    return { ...pack, id: `${pack.id}-${i}`, name: { ...pack.name, en: `${pack.name.en} ${i}` } };
  });
}
