import * as z from 'zod/mini';
import type { Pack } from '../core/guideline';
import { readJson } from '../core/read-json';
import { type FileProblem, problemOf } from '../core/reasons';
import { upgrade } from './migrations';
import { MAX_OWN_PACKS } from './own-packs';
import { carriedSettingsSchema } from './schemas';
import type { Settings } from './settings';

/** Longest settings file read, in characters: all settings and packs at their bounds are shorter. */
const MAX_LENGTH = 5_000_000;

const FORMAT = 'compose-assistant-settings';

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  // A file of an earlier version is carried over; one of a later version fails at its `version`.
  settings: z.pipe(
    z.transform((value) => {
      const upgraded = upgrade(value);
      return typeof upgraded === 'string' ? value : upgraded;
    }),
    carriedSettingsSchema,
  ),
  packs: z._default(z.array(z.unknown()).check(z.maxLength(MAX_OWN_PACKS)), []),
});

/** A settings file that can't be used, with everything that is wrong with it. */
export class SettingsFileError extends Error {
  override readonly name = 'SettingsFileError';
  readonly problems: readonly FileProblem[];
  constructor(problems: readonly FileProblem[]) {
    super(problems.map(({ path, reason }) => `${path}: ${reason}`).join('\n'));
    this.problems = problems;
  }
}

/**
 * All settings as the text of one file. What was dismissed "this time" stays behind: its fingerprints mean something
 * in this browser only.
 */
export function settingsToFile({ salt: _salt, mutes, ...others }: Settings, packs: readonly Pack[]): string {
  const settings = { ...others, mutes: mutes.filter(({ kind }) => kind === 'phrase') };
  return `${JSON.stringify({ format: FORMAT, settings, packs }, null, 2)}\n`;
}

/** What stands in a settings file. */
export interface SettingsFile {
  /** The settings it asks for, with what belongs to this browser alone (salt, fingerprints) kept. */
  settings(present: Settings): Settings;
  /** One's own packs, of which only the number is known: whoever uses them validates them. */
  readonly packs: readonly unknown[];
}

/**
 * Reads a settings file.
 * @throws SettingsFileError with path and reason of everything wrong; the caller keeps the settings it had.
 */
export function settingsFromFile(text: string): SettingsFile {
  const read = readJson(text, MAX_LENGTH);
  if ('problem' in read) throw new SettingsFileError([read.problem]);
  const { value } = read;
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => problemOf(issue, value));
    // What else is missing from a file that is none of ours helps nobody.
    const foreign = problems.find(({ path }) => path === 'format');
    throw new SettingsFileError(foreign ? [{ ...foreign, said: { id: 'wrong_foreign' } }] : problems);
  }
  const { settings, packs } = parsed.data;
  const phrases = settings.mutes.filter(({ kind }) => kind === 'phrase');
  return {
    packs,
    settings: ({ mutes, salt }) => ({
      ...settings,
      mutes: [...mutes.filter(({ kind }) => kind === 'once'), ...phrases],
      salt,
    }),
  };
}
