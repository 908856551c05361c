import { useState } from 'preact/hooks';
import type { FileProblem } from '../../platform/protocol';
import { isoToday } from '../checklist';
import { ConfirmButton } from '../components/confirm-button';
import { FileButton } from '../components/file-button';
import { FileProblems } from '../components/file-problems';
import { Notice } from '../components/notice';
import { saveFile } from '../files';
import { useLanguage } from '../language';
import type { OptionsData } from './section';

type Outcome =
  | { readonly kind: 'imported'; readonly before: string }
  | { readonly kind: 'refused'; readonly problems: readonly FileProblem[] }
  | { readonly kind: 'undone' | 'erased' };

/** All settings as one file, back from one, and the way to be rid of everything. */
export function DataSection({ files }: OptionsData) {
  const { t } = useLanguage();
  const [outcome, setOutcome] = useState<Outcome>();

  async function importFile(text: string): Promise<void> {
    const before = await files.exportSettings();
    const problems = await files.importSettings(text);
    setOutcome(problems.length > 0 ? { kind: 'refused', problems } : { kind: 'imported', before });
  }
  async function undo(before: string): Promise<void> {
    await files.importSettings(before);
    setOutcome({ kind: 'undone' });
  }
  return (
    <>
      <h3>{t('fileTitle')}</h3>
      <p class="hint">{t('fileHint')}</p>
      <p class="buttons">
        <button
          type="button"
          class="button"
          onClick={() =>
            void files.exportSettings().then((text) => saveFile(`compose-assistant-${isoToday()}.json`, text))
          }
        >
          {t('fileExport')}
        </button>
        <FileButton label={t('fileImport')} accept=".json,application/json" onText={(text) => void importFile(text)} />
      </p>
      {outcome?.kind === 'refused' && <FileProblems title={t('fileRefused')} problems={outcome.problems} />}
      {outcome?.kind === 'imported' && (
        <Notice tone="good" title={t('fileImported')}>
          <button type="button" class="button" onClick={() => void undo(outcome.before)}>
            {t('undo')}
          </button>
        </Notice>
      )}
      {outcome?.kind === 'undone' && <Notice tone="calm" title={t('fileUndone')} />}
      <h3>{t('eraseTitle')}</h3>
      <p class="hint">{t('eraseHint')}</p>
      {outcome?.kind === 'erased' && <Notice tone="calm" title={t('eraseDone')} />}
      <p class="buttons">
        <ConfirmButton
          label={t('eraseTitle')}
          question={t('eraseSure')}
          hint={t('eraseSureHint')}
          onConfirm={() => void files.eraseAll().then(() => setOutcome({ kind: 'erased' }))}
        />
      </p>
    </>
  );
}
