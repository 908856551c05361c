// Tables of the project and of its libraries as the extension carries them. What is read from them stays the same.
import { packTexts, packWords } from '../../src/core/packed.ts';
import { deflate } from './deflate.ts';

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

/** What few drafts ask for: what of a guideline only pages show or try out; what is known of each country's numbers. */
const LATER: ReadonlySet<string> = new Set(['examples', 'summary', 'items', 'countries']);

/** A pack of guidelines, or another table: what few drafts ask for is inflated when the first does. */
export function laterModule(table: object): string {
  const later: unknown[] = [];
  const code = written(table, (name, value) =>
    LATER.has(name) ? `get ${JSON.stringify(name)}(){return later()[${later.push(value) - 1}]}` : undefined,
  );
  return `${inflatedOnce('later', later)}export default ${code}`;
}

/** Code of a function of that name that inflates a value when it is first called. */
const inflatedOnce = (name: string, value: unknown): string =>
  `let all;const ${name}=()=>all??=JSON.parse(inflate(${JSON.stringify(deflate(JSON.stringify(value)))}));`;

/** A word list that is inflated when a check first reads it: shorter than packed, and longer on its way. Most are read at once. */
export function deflatedModule(json: string): string {
  const { origin: _origin, ...table } = JSON.parse(json) as Record<string, unknown>;
  const getters = Object.keys(table).map(
    (name) => `get ${JSON.stringify(name)}(){return whole()[${JSON.stringify(name)}]}`,
  );
  return `${inflatedOnce('whole', table)}export default {${getters.join()}}`;
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
  const code = written(value, (name, inner) => {
    const text = shorten(inner, name);
    return text === undefined ? undefined : property(JSON.stringify(name), `read(texts[${whole.push(text) - 1}])`);
  });
  const { pairs, texts } = packTexts(whole);
  return `const read=textReader(${JSON.stringify(pairs)}),texts=${JSON.stringify(texts)};export default ${code}`;
}

/** The code of a value. `property` may give the code of a property that is not to be written as it is. */
function written(value: unknown, property: (name: string, value: unknown) => string | undefined): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((one) => written(one, property)).join()}]`;
  const properties = Object.entries(value).map(
    ([name, inner]) => property(name, inner) ?? `${JSON.stringify(name)}:${written(inner, property)}`,
  );
  return `{${properties.join()}}`;
}

const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 1 && value.every((word) => typeof word === 'string');
