import { background } from '../../src/platform/extension-page';
import '../../src/ui/pages.css';
import { Welcome } from '../../src/ui/welcome/welcome';
import { mount } from '../shared/mount';
import { listedSites } from '../shared/sites';

const { tryDraft } = background;

void mount(({ state, settings, packs, change, reset }) => (
  <Welcome
    settings={settings}
    problem={state.problem}
    packs={packs}
    sites={listedSites}
    change={change}
    reset={reset}
    tryDraft={tryDraft}
  />
));
