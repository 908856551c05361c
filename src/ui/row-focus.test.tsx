import { type ComponentChildren, render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContactForm } from '../core/pack-form';
import { builtInPacks } from '../packs';
import { applyChange } from '../platform/changes';
import type { BrokenPack, ListedPack } from '../platform/protocol';
import { type Change, defaultSettings, type Settings } from '../platform/settings';
import { AccountEditor } from './components/account-editor';
import { RemoveButton } from './components/remove-button';
import { MutesSection } from './options/mutes-section';
import { PacksSection } from './options/packs-section';
import type { OptionsData } from './options/section';
import { SitesSection } from './options/sites-section';
import { ContactsField } from './pack-editor/contacts-field';
import { useRowFocus } from './row-focus';

const SITES = [{ id: 'x', name: 'X', hosts: ['x.com'], limits: {} }];
let root: HTMLElement;
beforeEach(() => {
  render(null, document.body);
  root = document.createElement('main');
  document.body.replaceChildren(root);
});
const draw = (screen: ComponentChildren) => act(() => render(screen, root));
const removers = () => [...root.querySelectorAll<HTMLElement>('[data-removes]')];
const focused = () => document.activeElement;

/** Presses a button as the keyboard does: it has the focus before. A dialog that asks is agreed to. */
const press = (button: HTMLElement | undefined) =>
  act(async () => {
    button?.focus();
    button?.click();
    const sure = button?.nextElementSibling?.querySelectorAll('button')[1];
    sure?.click();
    button?.focus();
  });

function Rows() {
  const { rows, rest } = useRowFocus<HTMLUListElement, HTMLButtonElement>();
  const [names, setNames] = useState(['one', 'two', 'three']);
  return (
    <>
      <button ref={rest} type="button">
        add
      </button>
      <ul ref={rows}>
        {names.map((name) => (
          <li key={name}>
            <RemoveButton name={name} onRemove={() => setNames(names.filter((other) => other !== name))} />
          </li>
        ))}
      </ul>
    </>
  );
}

describe('whoever removes a row with the keyboard', () => {
  it('goes on at the next one, at the one before, and in the end where rows come from', async () => {
    await draw(<Rows />);
    const [one, two, three] = removers();
    await press(two);
    expect(focused()).toBe(three);
    await press(three);
    expect(focused()).toBe(one);
    await press(one);
    expect(focused()?.textContent).toBe('add');
  });

  it('keeps a place elsewhere', async () => {
    await draw(<Rows />);
    const [one, two] = removers();
    two?.focus();
    await act(() => one?.click());
    expect(focused()).toBe(two);
  });
});

/** A screen over settings that change. */
function withSettings(changes: readonly Change[], screen: (data: OptionsData) => ComponentChildren) {
  function Screen() {
    const [settings, setSettings] = useState<Settings>(changes.reduce(applyChange, defaultSettings('salt')));
    const change = async (request: Change) => setSettings((before) => applyChange(before, request));
    const forgetSite = (host: string) => change({ kind: 'forget-site', host });
    const data = { settings, change, forgetSite, packs: [], sites: SITES, notAllowed: [], allowSites: vi.fn() };
    return screen(data as unknown as OptionsData);
  }
  return <Screen />;
}
const contact = (name: string): ContactForm => ({ name, email: '', phone: '', url: '', helpsWith: ['unsure'] });

function Contacts() {
  const [contacts, setContacts] = useState<readonly ContactForm[]>([contact('Ada'), contact('Ben')]);
  return <ContactsField contacts={contacts} problems={new Map()} onContacts={setContacts} />;
}
function Packs() {
  const [packs, setPacks] = useState<readonly ListedPack[]>(
    builtInPacks.slice(0, 1).map((pack) => ({ pack, own: true, inactive: [] })),
  );
  const [broken, setBroken] = useState<readonly BrokenPack[]>([{ id: 'one', name: 'One', problems: [], json: '{}' }]);
  const removePack = async (id: string) => {
    setPacks((before) => before.filter(({ pack }) => pack.id !== id));
    setBroken((before) => before.filter((pack) => pack.id !== id));
  };
  const data = { settings: defaultSettings('salt'), packs, broken, ownPacks: { general: [], removePack } };
  return <PacksSection {...(data as unknown as OptionsData)} />;
}

it.each<[string, ComponentChildren, rest: string]>([
  [
    'muted phrases',
    withSettings(
      ['one', 'two'].map((phrase): Change => ({ kind: 'mute', mute: { kind: 'phrase', phrase } })),
      (data) => <MutesSection {...data} />,
    ),
    '.notice button',
  ],
  [
    'sites',
    withSettings(
      ['a.example', 'b.example'].map((host): Change => ({ kind: 'add-site', added: { host, site: 'unknown' } })),
      (data) => <SitesSection {...data} />,
    ),
    'form input',
  ],
  [
    'accounts',
    withSettings(
      ['ada', 'ben'].map((handle): Change => ({ kind: 'account', account: { site: 'x', handle, role: 'personal' } })),
      (data) => <AccountEditor {...data} packs={[]} />,
    ),
    'form select',
  ],
  ['contacts of a pack', <Contacts key="contacts" />, 'fieldset > button.button'],
  ['packs of one’s own', <Packs key="packs" />, '.button-main'],
])('%s: removing one, then the other, leaves the keyboard at the other, then at the rest', async (_, screen, rest) => {
  await draw(screen);
  const [first, second] = removers();
  await press(second);
  expect(focused()).toBe(first);
  await press(first);
  expect(focused()).toBe(root.querySelector(rest));
});
