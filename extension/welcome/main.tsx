import { background, closePage } from '../../src/platform/extension-page';
import '../../src/ui/pages.css';
import { listedSites } from '../../src/background/listed-sites';
import { Welcome } from '../../src/ui/welcome/welcome';
import { mount, type Page } from '../shared/mount';
import { useNotAllowed } from '../shared/not-allowed';

const { tryDraft } = background;

function WelcomePage({ state, settings, packs, change, reset }: Page) {
  const { notAllowed, allow } = useNotAllowed(settings.sitesAdded);
  return (
    <Welcome
      settings={settings}
      problem={state.problem}
      managed={state.managed}
      packs={packs}
      sites={listedSites}
      notAllowed={notAllowed}
      allowSites={allow}
      change={change}
      reset={reset}
      tryDraft={tryDraft}
      close={() => void closePage()}
    />
  );
}

void mount(WelcomePage);
