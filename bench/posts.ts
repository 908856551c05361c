import { readdirSync, readFileSync } from 'node:fs';
import { check } from '../src/cli/engine';

const DRAFTS = new URL('../rules/drafts/dev/', import.meta.url);

interface Labelled {
  readonly text: string;
  readonly label: boolean;
  readonly lang?: string;
  readonly field?: string;
}

/** Length of a post on X. */
const POST = 280;

/** English posts of 280 characters with nothing to find, made of our innocent drafts, and as many with something. */
export function posts(count: number): { readonly clean: readonly string[]; readonly flagged: readonly string[] } {
  const drafts = readdirSync(DRAFTS)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, DRAFTS), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Labelled)
    .filter(({ lang, field }) => (lang ?? 'en') === 'en' && (field ?? 'post') === 'post');
  const innocent = drafts.filter(({ label, text }) => !label && isClean(text)).map(({ text }) => text);
  const guilty = drafts.filter(({ label, text }) => label && !isClean(text)).map(({ text }) => text);
  return {
    clean: filled(innocent, innocent).filter(isClean).slice(0, count),
    flagged: filled(guilty, innocent).slice(0, count),
  };
}

const isClean = (text: string) => check({ text }).findings.length === 0;

/** Each opening text, filled up with innocent ones to the length of a post. */
function filled(openings: readonly string[], filling: readonly string[]): string[] {
  return openings.map((opening, i) => {
    let text = opening;
    for (let next = i + 1; text.length < POST; next++) text += ` ${filling[next % filling.length]}`;
    return text.slice(0, POST);
  });
}

/** A clean text of a length, of many sentences that differ. */
export function longText(clean: readonly string[], length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${clean[i % clean.length]}\n`;
  return text.slice(0, length);
}
