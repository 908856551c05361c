import type { SettingsProblem, SettingsState } from './protocol';
import { settingsSchema } from './schemas';
import { applyChange, type Change, defaultSettings, type Settings } from './settings';

/** The part of the browser's storage that is used; a test gives a broken one. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

const KEY = 'settings';
const ASIDE = 'settings-put-aside';
const VERSION = 1;

/** From a version to the next. Settings of an old version are carried through all of them in order. */
const migrations: Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>> = {};

/** Why settings could not be read or saved; `message` is the problem's name. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  constructor(problem: SettingsProblem) {
    super(problem);
  }
}

/** The settings in the browser's own storage. */
export interface Store {
  read(): Promise<SettingsState>;
  /** @throws SettingsError when the settings could not be read: what is stored is then left as it is. */
  change(change: Change): Promise<SettingsState>;
  /** Puts what is stored aside and starts afresh. */
  reset(): Promise<SettingsState>;
  /** Somebody else may have written: read anew next time. */
  forget(): void;
}

/** Opens the store. Reads are remembered, failures are not: the next read tries again. */
export function openStore(area: Area, makeSalt: () => string = () => crypto.randomUUID()): Store {
  let known: Settings | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function read(): Promise<SettingsState> {
    if (known) return { settings: known };
    let stored: unknown;
    try {
      stored = (await area.get(KEY))[KEY];
    } catch {
      return { settings: defaultSettings(''), problem: 'unreachable' };
    }
    if (stored === undefined) return save(defaultSettings(makeSalt()));
    const result = parse(stored);
    if ('problem' in result) return { settings: defaultSettings(''), problem: result.problem };
    known = result.settings;
    return result;
  }

  async function save(settings: Settings): Promise<SettingsState> {
    try {
      await area.set({ [KEY]: settings });
    } catch {
      return { settings: known ?? settings, problem: 'unreachable' };
    }
    known = settings;
    return { settings };
  }

  // One after the other, so that two changes at once both count.
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return turn;
  }

  return {
    forget() {
      known = undefined;
    },
    read: () => inTurn(read),
    change: (change) =>
      inTurn(async () => {
        const before = await read();
        if (before.problem) throw new SettingsError(before.problem);
        const after = await save(applyChange(before.settings, change));
        if (after.problem) throw new SettingsError(after.problem);
        return after;
      }),
    reset: () =>
      inTurn(async () => {
        const stored = (await area.get(KEY))[KEY];
        if (stored !== undefined) await area.set({ [ASIDE]: stored });
        return save(defaultSettings(makeSalt()));
      }),
  };
}

function parse(stored: unknown): { settings: Settings } | { problem: SettingsProblem } {
  let value = stored as Record<string, unknown>;
  const version = typeof value === 'object' && value !== null ? value['version'] : undefined;
  if (typeof version !== 'number') return { problem: 'corrupt' };
  if (version > VERSION) return { problem: 'newer' };
  for (let at = version; at < VERSION; at++) {
    const migrate = migrations[at];
    if (!migrate) return { problem: 'corrupt' };
    value = migrate(value);
  }
  const parsed = settingsSchema.safeParse(value);
  return parsed.success ? { settings: parsed.data } : { problem: 'corrupt' };
}
