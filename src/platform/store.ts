import { applyChange } from './changes';
import { upgrade } from './migrations';
import type { SettingsProblem, SettingsState } from './protocol';
import { settingsSchema } from './schemas';
import { type Change, defaultSettings, type Settings } from './settings';

/** The part of the browser's storage that is used; a test gives a broken one. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

const KEY = 'settings';
const ASIDE = 'settings-put-aside';

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
  /**
   * Puts other settings in the place of the present ones, all at once.
   * @throws whatever `make` throws, and SettingsError; the present settings then stay.
   */
  replace(make: (present: Settings) => Settings): Promise<SettingsState>;
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

  const replace: Store['replace'] = (make) =>
    inTurn(async () => {
      const before = await read();
      if (before.problem) throw new SettingsError(before.problem);
      const after = await save(make(before.settings));
      if (after.problem) throw new SettingsError(after.problem);
      return after;
    });

  return {
    forget() {
      known = undefined;
    },
    read: () => inTurn(read),
    change: (change) => replace((settings) => applyChange(settings, change)),
    replace,
    reset: () =>
      inTurn(async () => {
        const stored = (await area.get(KEY))[KEY];
        if (stored !== undefined) await area.set({ [ASIDE]: stored });
        return save(defaultSettings(makeSalt()));
      }),
  };
}

function parse(stored: unknown): { settings: Settings } | { problem: SettingsProblem } {
  const value = upgrade(stored);
  if (typeof value === 'string') return { problem: value };
  const parsed = settingsSchema.safeParse(value);
  return parsed.success ? { settings: parsed.data } : { problem: 'corrupt' };
}
