/** Settings as some version of ours stored them: nothing about their shape is taken for granted. */
type Stored = Readonly<Record<string, unknown>>;

/** The version of the settings that this build writes. */
const VERSION = 2;

/** From a version to the next. */
const migrations: Readonly<Record<number, (old: Stored) => Stored>> = { 1: rememberChoices };

/**
 * Settings of any version as this one knows them; they still have to be read by the schema. `newer`: a later version
 * of ours wrote them; `corrupt`: nobody did.
 */
export function upgrade(stored: unknown): Stored | 'corrupt' | 'newer' {
  let value = stored as Stored;
  const version = typeof value === 'object' && value !== null ? value['version'] : undefined;
  if (typeof version !== 'number') return 'corrupt';
  if (version > VERSION) return 'newer';
  for (let at = version; at < VERSION; at++) {
    const migrate = migrations[at];
    if (!migrate) return 'corrupt';
    value = migrate(value);
  }
  return value;
}

/** 1 → 2: what differs from what everybody started with was chosen by the person. */
function rememberChoices(old: Stored): Stored {
  const list = (name: string): unknown[] => (Array.isArray(old[name]) ? old[name] : []);
  const added = list('sitesAdded').map((site) => (site as { host?: unknown } | null)?.host);
  const hosts = [...list('sitesOff'), ...added].filter((host) => typeof host === 'string');
  const chosen = [
    ...(list('packs').length > 0 ? ['packs'] : []),
    ...(old['drawConsider'] === true ? ['drawConsider'] : []),
    ...(old['reminders'] === false ? ['reminders'] : []),
    ...(old['language'] === undefined ? [] : ['language']),
    ...new Set(hosts.map((host) => `site:${host}`)),
  ];
  return { ...old, version: 2, chosen };
}
