import { render } from 'preact';
import { background } from '../../src/platform/extension-page';

const root = document.getElementById('root') as HTMLElement;
const { settings, problem } = await background.settings();
render(<p>{problem ?? settings.packs.join(', ')}</p>, root);
