import { useEffect, useState } from 'preact/hooks';
import { generalGuidelines } from '../../src/packs/general';
import { askForSites } from '../../src/platform/extension-page';
import { changeShortcuts, returnSite, shortcuts, version } from '../../src/platform/extension-shell';
import { Options } from '../../src/ui/options/options';
import type { Shortcut } from '../../src/ui/options/section';
import '../../src/ui/pages.css';
import { listedSites } from '../../src/background/listed-sites';
import { mount, type Page } from '../shared/mount';
import { useNotAllowed } from '../shared/not-allowed';
import { files, keepPack, readPlanned, removePack, reviewPack, statistics, tryDraft, tryPack } from './actions';

function OptionsPage({ state, settings, packs, broken, change, reset }: Page) {
  const [keys, setKeys] = useState<readonly Shortcut[]>([]);
  useEffect(() => void shortcuts().then(setKeys), []);
  const { notAllowed, allow } = useNotAllowed(settings.sitesAdded);

  async function addSite(host: string): Promise<boolean> {
    const allowed = await askForSites([host]);
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
      managed={state.managed}
      packs={packs}
      broken={broken}
      sites={listedSites}
      shortcuts={keys}
      version={version()}
      change={change}
      reset={reset}
      tryDraft={tryDraft}
      readPlanned={readPlanned}
      notAllowed={notAllowed}
      addSite={addSite}
      allowSites={allow}
      forgetSite={forgetSite}
      files={files}
      statistics={statistics}
      ownPacks={{ general: generalGuidelines, keepPack, removePack, reviewPack, tryPack }}
      changeShortcuts={() => void changeShortcuts()}
    />
  );
}

void mount(OptionsPage);
