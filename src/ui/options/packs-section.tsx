import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Pack } from '../../core/guideline';
import { copyOf, emptyForm, formOf, type PackForm } from '../../core/pack-form';
import type { BrokenPack, FileProblem } from '../../platform/protocol';
import { BrokenPacks } from '../components/broken-packs';
import { ConfirmButton } from '../components/confirm-button';
import { FileButton } from '../components/file-button';
import { FileProblems } from '../components/file-problems';
import { Notice } from '../components/notice';
import { saveFile } from '../files';
import { useLanguage } from '../language';
import { PackEditor } from '../pack-editor/pack-editor';
import { PackText } from '../pack-editor/pack-text';
import { useRowFocus } from '../row-focus';
import type { OptionsData } from './section';

/** Guidelines of one's own: made here, copied, or read from a file. */
export function PacksSection(props: OptionsData) {
  const { t, say } = useLanguage();
  const { packs, settings, change, ownPacks } = props;
  const { general } = ownPacks;
  const [editing, setEditing] = useState<PackForm>();
  const [mending, setMending] = useState<BrokenPack>();
  const [kept, setKept] = useState<string>();
  const [refused, setRefused] = useState<readonly FileProblem[]>();
  const own = packs.filter((listed) => listed.own);
  const { rows, rest: start } = useRowFocus<HTMLDivElement, HTMLButtonElement>();
  const inForm = editing !== undefined || mending !== undefined;
  const wasInForm = useRef(false);
  // The form takes the focus with it when it goes: whoever uses the keyboard starts again where it began.
  useEffect(() => {
    if (wasInForm.current && !inForm) start.current?.focus();
    wasInForm.current = inForm;
  }, [inForm, start]);

  function closeForm(): void {
    setEditing(undefined);
    setMending(undefined);
  }
  async function saved(id: string): Promise<void> {
    closeForm();
    setRefused(undefined);
    setKept(id);
    if (!settings.packs.includes(id)) await change({ kind: 'packs', packs: [...settings.packs, id] });
  }
  async function read(json: string): Promise<void> {
    setKept(undefined);
    const problems = await ownPacks.keepPack(json);
    if (problems.length > 0) setRefused(problems);
    else await saved((JSON.parse(json) as Pack).id);
  }
  if (editing) {
    return (
      <PackEditor
        start={editing}
        general={general}
        taken={packs.map(({ pack }) => pack.id).filter((id) => id !== editing.id)}
        actions={ownPacks}
        onSaved={(id) => void saved(id)}
        onCancel={closeForm}
      />
    );
  }
  if (mending) {
    return <PackText broken={mending} actions={ownPacks} onSaved={(id) => void saved(id)} onCancel={closeForm} />;
  }
  const keptPack = packs.find(({ pack }) => pack.id === kept)?.pack;
  return (
    <div ref={rows}>
      <p class="hint">{t('packsHint')}</p>
      {keptPack && (
        <Notice tone="good" title={t('packKept', { name: say(keptPack.name), version: keptPack.version })} />
      )}
      {refused && <FileProblems title={t('packRefused')} problems={refused} />}
      <p class="buttons">
        <button ref={start} type="button" class="button button-main" onClick={() => setEditing(emptyForm(general))}>
          {t('packNew')}
        </button>
        <FileButton label={t('packRead')} accept=".json,application/json" onText={(text) => void read(text)} />
      </p>
      <BrokenPacks broken={props.broken}>
        {(broken) => (
          <>
            <button type="button" class="button" onClick={() => setMending(broken)}>
              {t('packMend')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => saveFile(`${broken.id || 'pack'}.json`, `${broken.json}\n`)}
            >
              {t('packExport')}
            </button>
            <ConfirmButton
              label={t('remove')}
              question={t('removeNamed', { name: broken.name || '?' })}
              hint={t('packRemoveHint')}
              removes
              onConfirm={() => void ownPacks.removePack(broken.id)}
            />
          </>
        )}
      </BrokenPacks>
      <Copy packs={packs.map(({ pack }) => pack)} onCopy={(pack) => setEditing(copyOf(pack, general))} />
      <h3>{t('packsOwn')}</h3>
      {own.length === 0 && <p class="hint">{t('packsNone')}</p>}
      <ul class="bare-list rows">
        {own.map(({ pack }) => (
          <li key={pack.id} class="row">
            <div>
              <p class="choice-title">{say(pack.name)}</p>
              <p class="hint">
                {pack.version} · {t('guidelineCount', { count: pack.guidelines.length })}
              </p>
            </div>
            <div class="buttons">
              <button
                type="button"
                class="button"
                aria-label={t('packEditNamed', { name: say(pack.name) })}
                onClick={() => setEditing(formOf(pack, general))}
              >
                {t('packEdit')}
              </button>
              <button
                type="button"
                class="button"
                aria-label={t('packExportNamed', { name: say(pack.name) })}
                onClick={() => saveFile(`${pack.id}.json`, `${JSON.stringify(pack, null, 2)}\n`)}
              >
                {t('packExport')}
              </button>
              <ConfirmButton
                label={t('remove')}
                question={t('removeNamed', { name: say(pack.name) })}
                hint={t('packRemoveHint')}
                removes
                onConfirm={() => void ownPacks.removePack(pack.id)}
              />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Copy(props: { readonly packs: readonly Pack[]; readonly onCopy: (pack: Pack) => void }) {
  const { t, say } = useLanguage();
  const id = useId();
  const [chosen, setChosen] = useState<string>();
  const pack = props.packs.find((one) => one.id === chosen) ?? props.packs[0];
  if (!pack) return null;
  return (
    <div class="form">
      <label for={id}>{t('packCopyLabel')}</label>
      <div class="form-line">
        <select id={id} value={pack.id} onChange={(event) => setChosen(event.currentTarget.value)}>
          {props.packs.map((one) => (
            <option key={one.id} value={one.id}>
              {say(one.name)}
            </option>
          ))}
        </select>
        <button type="button" class="button" onClick={() => props.onCopy(pack)}>
          {t('packCopy')}
        </button>
      </div>
    </div>
  );
}
