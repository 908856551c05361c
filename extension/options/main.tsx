import { useEffect, useState } from 'preact/hooks';
import { askForSite, background } from '../../src/platform/extension-page';
import { changeShortcuts, returnSite, shortcuts, version } from '../../src/platform/extension-shell';
import { Options } from '../../src/ui/options/options';
import type { Shortcut } from '../../src/ui/options/section';
import '../../src/ui/pages.css';
import { mount, type Page } from '../shared/mount';
import { listedSites } from '../shared/sites';

const { tryDraft } = background;

function OptionsPage({ state, settings, packs, change, reset }: Page) {
  const [keys, setKeys] = useState<readonly Shortcut[]>([]);
  useEffect(() => void shortcuts().then(setKeys), []);

  async function addSite(host: string): Promise<boolean> {
    const allowed = await askForSite(host);
    if (allowed) await change({ kind: 'add-site', added: { host, site: 'unknown' } });
    return allowed;
  }
  async function forgetSite(host: string): Promise<void> {
    await change({ kind: 'forget-site', host });
    await returnSite(host);
  }
  return (
    <Options
      settings={settings}
      problem={state.problem}
      packs={packs}
      sites={listedSites}
      shortcuts={keys}
      version={version()}
      change={change}
      reset={reset}
      tryDraft={tryDraft}
      addSite={addSite}
      forgetSite={forgetSite}
      changeShortcuts={() => void changeShortcuts()}
    />
  );
}

void mount(OptionsPage);
