import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { background, onSettingsChange } from '../../src/platform/extension-page';
import { lockOn } from '../../src/platform/managed/merge';
import type { BrokenPack, ListedPack, SettingsState } from '../../src/platform/protocol';
import type { Change, Settings } from '../../src/platform/settings';
import { Notice } from '../../src/ui/components/notice';
import { type Language, LanguageContext } from '../../src/ui/language';
import { LockContext } from '../../src/ui/locks';
import { openLanguage } from './language';

/** What every screen of ours stands on. */
export interface Page {
  readonly state: SettingsState;
  readonly settings: Settings;
  /** All packs; undefined until the background has read them. */
  readonly packs: readonly ListedPack[] | undefined;
  /** Packs of one's own that can't be used. */
  readonly broken: readonly BrokenPack[];
  change(change: Change): Promise<void>;
  reset(): void;
}

/**
 * Puts a screen on the page and keeps it in step with the settings, whoever changes them. With `early` it shows what
 * that brings while the background is still asked.
 */
export async function mount(
  Screen: (page: Page) => ComponentChildren,
  early?: () => Promise<Settings | undefined>,
): Promise<void> {
  const asked = background.settings();
  const stored = await early?.().catch(() => undefined);
  const first = stored ? { settings: stored } : await asked;
  const language = await openLanguage(first.settings.language);
  render(
    <Root first={first} asked={asked} spoken={language} Screen={Screen} />,
    document.getElementById('root') as HTMLElement,
  );
}

function Root(props: {
  readonly first: SettingsState;
  /** The background's answer, where `first` is not it yet. */
  readonly asked: Promise<SettingsState>;
  readonly spoken: Language;
  readonly Screen: (page: Page) => ComponentChildren;
}) {
  const { asked, Screen } = props;
  const [state, setState] = useState(props.first);
  const [language, setLanguage] = useState(props.spoken);
  const [packs, setPacks] = useState<readonly ListedPack[]>();
  const [broken, setBroken] = useState<readonly BrokenPack[]>([]);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const trouble = () => setFailed(true);
    const readPacks = () => {
      void background.packs().then(setPacks, trouble);
      void background.brokenPacks().then(setBroken, trouble);
    };
    onSettingsChange(() => void background.settings().then(setState), readPacks);
    void asked.then(setState, trouble);
    readPacks();
  }, [asked]);
  useEffect(() => void openLanguage(state.settings.language).then(setLanguage), [state.settings.language]);
  useEffect(() => {
    document.documentElement.lang = language.lang;
  }, [language]);

  async function change(request: Change): Promise<void> {
    try {
      setState(await background.change(request));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }
  const reset = () => void background.resetSettings().then(setState, () => setFailed(true));
  return (
    <LanguageContext.Provider value={language}>
      <LockContext.Provider value={(request) => lockOn(request, state.managed?.locks ?? {})}>
        {failed && <Notice tone="trouble" title={language.words('notSaved')} />}
        <Screen state={state} settings={state.settings} packs={packs} broken={broken} change={change} reset={reset} />
      </LockContext.Provider>
    </LanguageContext.Provider>
  );
}
