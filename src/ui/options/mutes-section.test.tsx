import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { applyChange } from '../../platform/changes';
import { type Change, defaultSettings } from '../../platform/settings';
import { MutesSection } from './mutes-section';

it('lists every muted phrase, and forgets the one that is asked for', async () => {
  const mute = (phrase: string): Change => ({ kind: 'mute', mute: { kind: 'phrase', phrase } });
  let settings = [mute('our lab'), mute('best pizza')].reduce(applyChange, defaultSettings('salt'));
  const root = document.createElement('main');
  const change = async (request: Change) => {
    settings = applyChange(settings, request);
    draw();
  };
  const draw = () => render(<MutesSection settings={settings} packs={[]} change={change} />, root);
  await act(draw);
  expect(root.querySelectorAll('li')).toHaveLength(2);
  await act(() => root.querySelector<HTMLButtonElement>('li button')?.click());
  expect(root.querySelectorAll('li')).toHaveLength(1);
  expect(settings.mutes).toEqual([{ kind: 'phrase', phrase: 'best pizza' }]);
});
