import { boundFile } from '../../src/cli/bounds';
import { readOr } from '../../src/cli/request-error';
import { background } from '../../src/platform/extension-page';
import type { PlannedPost } from '../../src/platform/protocol';
import type { SettingsFiles } from '../../src/ui/options/section';

export const { keepPack, reviewPack, tryDraft, tryPack } = background;

/** The posts in a pasted text or file. Tables are read here: what reads them would be 50 kB more in the worker. */
export async function readPlanned(text: string): Promise<readonly PlannedPost[]> {
  const { isTable, tableRows } = await import('../../src/cli/table');
  return readOr<Promise<readonly PlannedPost[]>>(
    () => {
      boundFile(text);
      return background.readPlanned(isTable(text) ? tableRows(text) : text);
    },
    async ({ line = 1, problems }) => [{ line, problems }],
  );
}

/** The settings as a file, and gone. */
export const files: SettingsFiles = {
  exportSettings: background.exportSettings,
  async importSettings(file) {
    const reply = await background.importSettings(file);
    return 'problems' in reply ? reply.problems : [];
  },
  eraseAll: async () => void (await background.eraseAll()),
};

/** What was counted. */
export const statistics = { weeks: background.statistics, erase: background.eraseStatistics };

/** Forgets a pack of one's own. */
export async function removePack(id: string): Promise<void> {
  await background.removePack(id);
}
