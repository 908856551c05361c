import { POLICY_KEY } from './managed/key';
import { defaultSettings, type Settings } from './settings';

/** The part of the browser's storage that is read. */
interface Stored {
  get(keys: string[]): Promise<Record<string, unknown>>;
}

/**
 * The settings as they stand in the storage, for the first picture of a screen: the worker, which may have to start
 * first, tells how they count. Undefined where that could be something else: nothing is stored yet, it is of another
 * version or not of the shape it should be, or an institution has a word in it.
 */
export async function storedSettings(area: Stored): Promise<Settings | undefined> {
  const { settings, [POLICY_KEY]: policy } = await area.get(['settings', POLICY_KEY]);
  return policy === undefined && hasShape(settings) ? settings : undefined;
}

/** Enough to draw from: what is inside the lists is looked at by the worker before anything of it is shown. */
function hasShape(stored: unknown): stored is Settings {
  if (typeof stored !== 'object' || stored === null) return false;
  const values = stored as Readonly<Record<string, unknown>>;
  const model = defaultSettings('');
  return (
    values['version'] === model.version &&
    Object.entries(model).every(([key, value]) =>
      Array.isArray(value) ? Array.isArray(values[key]) : typeof values[key] === typeof value,
    )
  );
}
