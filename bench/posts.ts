import { readdirSync, readFileSync } from 'node:fs';
import { check } from '../src/cli/engine';

const DRAFTS = new URL('../rules/drafts/', import.meta.url);

interface Labelled {
  readonly text: string;
  readonly label?: boolean;
  readonly lang?: string;
  readonly field?: string;
}

/** Length of a post on X. */
const POST = 280;

/** English posts of 280 characters, by what is in them. */
export interface Posts {
  /** Of campus life, as they are posted by the thousand, with nothing to find. */
  readonly clean: readonly string[];
  /** Written to come close to a guideline, in the same words, with nothing to find either. */
  readonly close: readonly string[];
  /** With something to find. */
  readonly flagged: readonly string[];
}

/** Posts of each kind, made of our own drafts and filled up with innocent ones. */
export function posts(count: number): Posts {
  const drafts = readDrafts(inFolder('dev/'));
  const ordinary = innocentOf(readDrafts(['ordinary/typical.jsonl']));
  const innocent = innocentOf(drafts);
  const guilty = drafts.filter(({ label, text }) => label && !isClean(text)).map(({ text }) => text);
  return {
    clean: filled(ordinary, ordinary).filter(isClean).slice(0, count),
    close: filled(innocent, innocent).filter(isClean).slice(0, count),
    flagged: filled(guilty, innocent).slice(0, count),
  };
}

const inFolder = (folder: string): string[] =>
  readdirSync(new URL(folder, DRAFTS))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => folder + name);

function readDrafts(files: readonly string[]): Labelled[] {
  return files
    .flatMap((file) => readFileSync(new URL(file, DRAFTS), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Labelled)
    .filter(({ lang, field }) => (lang ?? 'en') === 'en' && (field ?? 'post') === 'post');
}

const innocentOf = (drafts: readonly Labelled[]): string[] =>
  drafts.filter(({ label, text }) => !label && isClean(text)).map(({ text }) => text);

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
