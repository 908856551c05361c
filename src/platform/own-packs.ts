import type { Pack, PackId } from '../core/guideline';
import type { BrokenPack, FileProblem } from './protocol';
import type { Area } from './store';

/** Packs one may make at most: each takes its time in every check. */
export const MAX_OWN_PACKS = 20;

/** Where they stand in the storage. */
export const OWN_PACKS_KEY = 'own-packs';
const KEY = OWN_PACKS_KEY;

/** Packs the person made or read from a file, in the browser's own storage. */
export interface OwnPacks {
  /** Those that can be used, the same array until something changes. */
  read(): Promise<readonly Pack[]>;
  /** Those that can't: they stay stored, unused, until the person puts another in their place or removes them. */
  broken(): Promise<readonly BrokenPack[]>;
  /** Adds a pack, or puts it in the place of the one with its id. It must have been validated. */
  keep(pack: Pack): Promise<void>;
  /** Puts other packs in the place of all that can be used. They must have been validated. */
  keepAll(packs: readonly Pack[]): Promise<void>;
  remove(id: PackId): Promise<void>;
  /** Somebody else may have written: read anew next time. */
  forget(): void;
}

/** The pack in a value, or everything wrong with it. */
export type LoadPack = (value: unknown) => Promise<Pack | readonly FileProblem[]>;

/** Packs as they are stored, each of which may be anything. */
type Values = readonly unknown[];

interface Known {
  readonly packs: readonly Pack[];
  readonly broken: readonly BrokenPack[];
}

/** Opens the packs in an area. `load` validates what is stored. */
export function openOwnPacks(area: Area, load: LoadPack): OwnPacks {
  let known: Promise<Known> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function stored(): Promise<Values> {
    const value = (await area.get(KEY))[KEY];
    return Array.isArray(value) ? value : [];
  }
  /** Each value with the pack in it, or with what is wrong. */
  const loaded = (values: Values) => Promise.all(values.map(async (value) => ({ value, pack: await load(value) })));
  async function readAll(): Promise<Known> {
    const all = await loaded(await stored());
    return {
      packs: all.flatMap(({ pack }) => ('id' in pack ? [pack] : [])),
      broken: all.flatMap(({ value, pack }) => ('id' in pack ? [] : [brokenPack(value, pack)])),
    };
  }
  function readOnce(): Promise<Known> {
    known ??= readAll().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  }
  async function write(change: (values: Values) => Values | Promise<Values>): Promise<void> {
    // One after the other, so that two changes at once both count.
    const turn = queue.then(async () => area.set({ [KEY]: await change(await stored()) }));
    queue = turn.catch(() => undefined);
    await turn;
    known = undefined;
  }
  const others = (values: Values, id: PackId) => values.filter((value) => wordAt(value, 'id') !== id);
  return {
    read: async () => (await readOnce()).packs,
    broken: async () => (await readOnce()).broken,
    keep: (pack) => write((values) => [...others(values, pack.id), pack]),
    keepAll: (packs) =>
      // No file of settings has those that can't be used in it: they stay here, to be mended.
      write(async (values) => {
        const isReplaced = (value: unknown) => packs.some(({ id }) => id === wordAt(value, 'id'));
        const all = await loaded(values);
        return [...all.flatMap(({ value, pack }) => ('id' in pack || isReplaced(value) ? [] : [value])), ...packs];
      }),
    remove: (id) => write((values) => others(values, id)),
    forget() {
      known = undefined;
    },
  };
}

function brokenPack(value: unknown, problems: readonly FileProblem[]): BrokenPack {
  const id = wordAt(value, 'id');
  return { id, name: wordAt(partOf(value, 'name'), 'en') || id, problems, json: JSON.stringify(value, null, 2) };
}

/** A word of a value that may be anything; empty where there is none. */
function wordAt(value: unknown, key: string): string {
  const word = partOf(value, key);
  return typeof word === 'string' ? word : '';
}

function partOf(value: unknown, key: string): unknown {
  return (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
}
