import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { builtInPacks } from '../../packs';
import { applyPolicy, lockOn } from '../../platform/managed/merge';
import type { Policy } from '../../platform/managed/policy';
import { defaultSettings } from '../../platform/settings';
import { LockContext } from '../locks';
import { Welcome, type WelcomeProps } from './welcome';

const SITES = [
  { id: 'x', name: 'X', hosts: ['x.com', 'twitter.com'], limits: {} },
  { id: 'bluesky', name: 'Bluesky', hosts: ['bsky.app'], limits: {} },
];
const REASON = { en: 'Ask the IT service' };
const start = defaultSettings('salt');

let root: HTMLElement;

/** Draws the page as the policy has it. */
const show = (policy: Policy | undefined, more: Partial<WelcomeProps> = {}) =>
  act(() => {
    const { settings, locks } = applyPolicy(start, policy ?? {});
    render(
      <LockContext.Provider value={(change) => lockOn(change, locks)}>
        <Welcome
          settings={settings}
          managed={policy && { locks, problems: [], ...(policy.skipWelcome && { skipWelcome: true }) }}
          packs={builtInPacks.map((pack) => ({ pack, inactive: [] }))}
          sites={SITES}
          notAllowed={[]}
          allowSites={vi.fn()}
          change={vi.fn()}
          reset={vi.fn()}
          close={vi.fn()}
          tryDraft={async () => ({ report: { findings: [], failed: [] }, guidelines: [] })}
          {...more}
        />
      </LockContext.Provider>,
      root,
    );
  });
const title = () => root.querySelector('#step-title')?.textContent;
const press = (name: string) =>
  act(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click());

beforeEach(() => {
  root = document.createElement('main');
  document.body.replaceChildren(root);
});

describe('where an institution has decided', () => {
  it('asks for the organisations of somebody whose institution set none', async () => {
    await show({ drawConsider: { value: true } });
    expect(title()).toBe('stepOrganisations');
  });

  it('tells of locked organisations, with the reason, and has no step for them', async () => {
    await show({ reason: REASON, organisations: { value: ['cern', 'kent'], locked: true } });
    expect(title()).toBe('stepAccounts');
    expect(root.textContent).not.toContain('stepOrganisations');
    expect(root.textContent).toContain('CERN, University of Kent');
    expect(root.querySelector('.lock')?.textContent).toBe('locked Ask the IT service');
    expect(root.textContent).not.toContain('back');
    await press('next');
    expect(title()).toBe('stepTry');
  });

  it('begins behind organisations that are set and may be changed, one step back', async () => {
    await show({ organisations: { value: ['cern'] } });
    expect(title()).toBe('stepAccounts');
    await press('back');
    expect(title()).toBe('stepOrganisations');
  });

  it('follows a policy that comes when the page is open already', async () => {
    await show(undefined);
    expect(title()).toBe('stepOrganisations');
    await show({ organisations: { value: ['cern'], locked: true } });
    expect(title()).toBe('stepAccounts');
    await show(undefined);
    expect(title()).toBe('stepOrganisations');
  });

  it('stays at the step somebody is at when a policy comes', async () => {
    await show({ organisations: { value: ['cern'] } });
    await press('next');
    await show({ organisations: { value: ['cern'], locked: true } });
    expect(title()).toBe('stepTry');
  });
});

describe('a policy that wants no welcome', () => {
  const NO_WELCOME: Policy = { skipWelcome: true, organisations: { value: ['cern'], locked: true } };
  const touched = (hasBeenActive: boolean) => vi.stubGlobal('navigator', { userActivation: { hasBeenActive } });
  afterEach(() => vi.unstubAllGlobals());

  it('closes the page where it comes after it, and nobody has touched it', async () => {
    touched(false);
    const close = vi.fn();
    await show(undefined, { close });
    expect(close).not.toHaveBeenCalled();
    await show(NO_WELCOME, { close });
    expect(close).toHaveBeenCalledOnce();
  });

  it('tells somebody who has begun that there is no need, and leaves them where they are', async () => {
    touched(true);
    const close = vi.fn();
    await show(undefined, { close });
    expect(root.textContent).not.toContain('welcomeNeedless');
    await show(NO_WELCOME, { close });
    expect(root.querySelector('[role=status]')?.textContent).toContain('welcomeNeedless');
    expect(title()).toBe('stepAccounts');
    expect(close).not.toHaveBeenCalled();
  });

  it('leaves a page alone that somebody opens later, and one that is finished', async () => {
    touched(false);
    const close = vi.fn();
    await show(NO_WELCOME, { close });
    await press('next');
    await press('finish');
    await press('back');
    expect(root.textContent).not.toContain('welcomeNeedless');
    expect(close).not.toHaveBeenCalled();
  });

  it('is not mistaken for the end of the three steps in another tab', async () => {
    touched(false);
    const close = vi.fn();
    for (const policy of [undefined, { drawConsider: { value: true } }]) {
      await show(policy, { close });
      await show(policy, { close, settings: { ...start, welcomed: true } });
    }
    expect(root.textContent).not.toContain('welcomeNeedless');
    expect(close).not.toHaveBeenCalled();
  });

  it('is not mistaken for the end of the three steps here', async () => {
    touched(true);
    const change = vi.fn();
    await show({ organisations: { value: ['cern'] } }, { change });
    await press('next');
    await press('finish');
    expect(change).toHaveBeenCalledWith({ kind: 'welcomed' });
    await show({ organisations: { value: ['cern'] } }, { change, settings: { ...start, welcomed: true } });
    expect(root.textContent).toContain('welcomeDone');
    expect(root.textContent).not.toContain('welcomeNeedless');
  });
});

describe('sites the browser does not allow', () => {
  const atAccounts: Policy = { organisations: { value: ['cern'] } };

  it('are named, and asked for all at once', async () => {
    const allowSites = vi.fn();
    await show(atAccounts, { notAllowed: ['twitter.com', 'bsky.app', 'social.example'], allowSites });
    expect(root.querySelector('.notice')?.textContent).toContain('sitesNotAllowed');
    expect(root.querySelector('.notice .hint')?.textContent).toBe('X, Bluesky');
    await press('allowSites');
    expect(allowSites).toHaveBeenCalledExactlyOnceWith(['twitter.com', 'bsky.app']);
  });

  it('are no matter where all are allowed', async () => {
    await show(atAccounts);
    expect(root.querySelector('.notice')).toBeNull();
  });
});
