// Tables of the project and of its libraries as the extension carries them. What is read from them stays the same.
import { packTexts, packWords } from '../../src/core/packed.ts';

/** Lists of so many words are looked up, not read in order; a shorter one may say what comes first. */
const MANY_WORDS = 20;

/** A word list: lists packed, long ones sorted if they may be, without the note on its origin, which is for people. */
export function lexiconModule(json: string, order: 'sorted' | 'as-written'): string {
  const { origin: _origin, ...lexicon } = JSON.parse(json) as Record<string, unknown>;
  return moduleOf(lexicon, {
    shorten(value) {
      if (!isWords(value)) return undefined;
      return packWords(order === 'as-written' || value.length < MANY_WORDS ? value : value.toSorted());
    },
    property: (name, text) => `${name}:unpackWords(${text})`,
  });
}

/** Trained scorers: their weights packed, and unpacked when they are first asked for. */
export function scorersModule(json: string): string {
  return moduleOf(JSON.parse(json), {
    shorten: (value, name) => (name === 'weights' ? String(value) : undefined),
    property: (name, text) => `get ${name}(){return ${text}}`,
  });
}

/** Place of the ways to write a number in what libphonenumber-js knows of a country (version 4 of its metadata). */
const FORMATS = 4;

/** Phone metadata without the ways to write a number: we only ask it whether there may be such a number. */
export function phoneTable<T extends { readonly version?: number; readonly countries: object }>(metadata: T): T {
  if (metadata.version !== 4) throw new Error('libphonenumber-js has other metadata now: look where formats are.');
  const countries = Object.entries<unknown[]>({ ...metadata.countries }).map(([id, facts]) => [
    id,
    facts.map((fact, place) => (place === FORMATS ? 0 : fact)),
  ]);
  return { ...metadata, countries: Object.fromEntries(countries) };
}

/** What of a value is packed: a property as a text, and the code of that property, given code that reads the text. */
interface Packing {
  shorten(value: unknown, name: string): string | undefined;
  property(name: string, text: string): string;
}

/** A module of a value some of whose properties are packed, all with the same pairs. */
function moduleOf(value: object, { shorten, property }: Packing): string {
  const whole: string[] = [];
  const write = (part: unknown): string => {
    if (typeof part !== 'object' || part === null) return JSON.stringify(part);
    if (Array.isArray(part)) return `[${part.map(write).join()}]`;
    return `{${Object.entries(part).map(writeProperty).join()}}`;
  };
  const writeProperty = ([name, inner]: [string, unknown]): string => {
    const text = shorten(inner, name);
    if (text === undefined) return `${JSON.stringify(name)}:${write(inner)}`;
    return property(JSON.stringify(name), `read(texts[${whole.push(text) - 1}])`);
  };
  const code = write(value);
  const { pairs, texts } = packTexts(whole);
  return `const read=textReader(${JSON.stringify(pairs)}),texts=${JSON.stringify(texts)};export default ${code}`;
}

const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 1 && value.every((word) => typeof word === 'string');
