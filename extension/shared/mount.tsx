import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { background, onSettingsChange } from '../../src/platform/extension-page';
import type { ListedPack, SettingsState } from '../../src/platform/protocol';
import type { Change, Settings } from '../../src/platform/settings';
import { Notice } from '../../src/ui/components/notice';
import { type Language, LanguageContext } from '../../src/ui/language';
import { openLanguage } from './language';

/** What every screen of ours stands on. */
export interface Page {
  readonly state: SettingsState;
  readonly settings: Settings;
  /** All packs; undefined until the background has read them. */
  readonly packs: readonly ListedPack[] | undefined;
  change(change: Change): Promise<void>;
  reset(): void;
}

/** Puts a screen on the page and keeps it in step with the settings, whoever changes them. */
export async function mount(Screen: (page: Page) => ComponentChildren): Promise<void> {
  const first = await background.settings();
  const language = await openLanguage(first.settings.language);
  render(<Root first={first} spoken={language} Screen={Screen} />, document.getElementById('root') as HTMLElement);
}

function Root(props: {
  readonly first: SettingsState;
  readonly spoken: Language;
  readonly Screen: (page: Page) => ComponentChildren;
}) {
  const { Screen } = props;
  const [state, setState] = useState(props.first);
  const [language, setLanguage] = useState(props.spoken);
  const [packs, setPacks] = useState<readonly ListedPack[]>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    onSettingsChange(() => void background.settings().then(setState));
    background.packs().then(setPacks, () => setFailed(true));
  }, []);
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
      {failed && <Notice tone="trouble" title={language.words('notSaved')} />}
      <Screen state={state} settings={state.settings} packs={packs} change={change} reset={reset} />
    </LanguageContext.Provider>
  );
}
