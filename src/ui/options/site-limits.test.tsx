import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { applyChange } from '../../platform/changes';
import { applyPolicy, lockOn } from '../../platform/managed/merge';
import type { Policy } from '../../platform/managed/policy';
import { type Change, defaultSettings, type Settings } from '../../platform/settings';
import { LockContext } from '../locks';
import { SiteLimits } from './site-limits';

let settings: Settings;
let root: HTMLElement;
let policy: Policy;
function draw(): void {
  const { settings: counting, locks } = applyPolicy(settings, policy);
  render(
    <LockContext.Provider value={(request) => lockOn(request, locks)}>
      <SiteLimits host="social.example" settings={counting} change={change} />
    </LockContext.Provider>,
    root,
  );
}
const inputs = () => [...root.querySelectorAll('input')];

async function change(request: Change): Promise<void> {
  settings = applyChange(settings, request);
  draw();
}

async function type(index: number, text: string): Promise<void> {
  const input = inputs()[index] as HTMLInputElement;
  input.value = text;
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

beforeEach(async () => {
  settings = defaultSettings('salt');
  policy = {};
  root = document.createElement('main');
  document.body.replaceChildren(root);
  await act(draw);
  const details = root.querySelector('details') as HTMLDetailsElement;
  details.open = true;
  await act(() => void details.dispatchEvent(new Event('toggle')));
});

it('keeps what is typed for posts and for profile texts, and forgets what is emptied', async () => {
  await type(0, '5000');
  await type(1, '160');
  expect(settings.limits).toEqual([
    { host: 'social.example', field: 'post', max: 5000 },
    { host: 'social.example', field: 'bio', max: 160 },
  ]);
  await type(0, '');
  expect(settings.limits).toEqual([{ host: 'social.example', field: 'bio', max: 160 }]);
});

it('forgets the lengths of a site with the site', async () => {
  await type(0, '5000');
  await change({ kind: 'forget-site', host: 'social.example' });
  expect(settings.limits).toEqual([]);
});

it('keeps nothing that is no length', async () => {
  for (const wrong of ['0', '-3', '2000000']) await type(0, wrong);
  expect(settings.limits).toEqual([]);
});

it('shows a locked length with the reason, whatever was typed before, and what is only suggested behind an empty field', async () => {
  await type(0, '300');
  policy = {
    reason: { en: 'Ask the IT service' },
    limits: [
      { host: 'social.example', field: 'post', max: 5000, locked: true },
      { host: 'social.example', field: 'bio', max: 160 },
    ],
  };
  await act(draw);
  const [post, bio] = inputs();
  expect([post?.disabled, post?.value]).toEqual([true, '5000']);
  const lock = root.querySelector(`[id="${post?.getAttribute('aria-describedby')}"]`);
  expect(lock?.textContent).toBe('locked Ask the IT service');
  expect([bio?.disabled, bio?.placeholder]).toEqual([false, '160']);
  expect(root.querySelectorAll('.lock')).toHaveLength(1);
});
