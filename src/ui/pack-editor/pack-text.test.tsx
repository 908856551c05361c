import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { problemAt } from '../../core/reasons';
import type { BrokenPack, PackReview } from '../../platform/protocol';
import type { OwnPackActions } from '../options/section';
import { PackText } from './pack-text';

const WRONG = [problemAt('version', 'write a version', 'missing')];
const broken: BrokenPack = { id: 'harbour', name: 'Harbour Trust', problems: WRONG, json: '{"id":"harbour"}' };
const MENDED = '{"id":"harbour","version":"1.0.1"}';
const RENAMED = '{"id":"port","version":"1.0.1"}';

let root: HTMLElement;
const onSaved = vi.fn();
const keepPack = vi.fn<OwnPackActions['keepPack']>();
const removePack = vi.fn<OwnPackActions['removePack']>();
const reviewPack = async (json: string): Promise<PackReview> =>
  [MENDED, RENAMED].includes(json) ? { results: [] } : { problems: WRONG };
const area = () => root.querySelector('textarea') as HTMLTextAreaElement;
const save = () => root.querySelector('button[type=submit]') as HTMLButtonElement;

async function type(text: string): Promise<void> {
  await act(() => {
    area().value = text;
    area().dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => void (await vi.advanceTimersByTimeAsync(250)));
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  root = document.createElement('main');
  document.body.replaceChildren(root);
  const actions = { keepPack, removePack, reviewPack } as unknown as OwnPackActions;
  await act(() => render(<PackText broken={broken} actions={actions} onSaved={onSaved} onCancel={vi.fn()} />, root));
});
afterEach(() => vi.useRealTimers());

it('shows the text that is stored with what is wrong in it, and can’t be saved as it is', () => {
  expect(area().value).toBe(broken.json);
  expect(area().getAttribute('aria-invalid')).toBe('true');
  expect(root.querySelector('[role=status]')?.textContent).toContain('version wrong_missing');
  expect(save().disabled).toBe(true);
});

it('is saved once nothing is wrong any more', async () => {
  keepPack.mockResolvedValue([]);
  await type(MENDED);
  expect(root.querySelector('[role=status]')?.textContent).toBe('packMended');
  await act(async () => save().click());
  expect(keepPack).toHaveBeenCalledExactlyOnceWith(MENDED);
  expect(onSaved).toHaveBeenCalledExactlyOnceWith('harbour');
});

it('says why it was not kept after all, and the text stays', async () => {
  keepPack.mockResolvedValue([problemAt('', 'too many', 'packs', { most: '20' })]);
  await type(MENDED);
  await act(async () => save().click());
  expect(root.querySelector('[role=status]')?.textContent).toContain('wrong_packs');
  expect(area().value).toBe(MENDED);
  expect(onSaved).not.toHaveBeenCalled();
});

it.each([
  ['in its place', MENDED, []],
  ['under another id, without the one that can’t be used', RENAMED, [['harbour']]],
])('is kept %s', async (_where, text, removed) => {
  keepPack.mockResolvedValue([]);
  await type(text);
  await act(async () => save().click());
  await act(async () => void (await vi.advanceTimersByTimeAsync(0)));
  expect(onSaved).toHaveBeenCalledOnce();
  expect(removePack.mock.calls).toEqual(removed);
});

it('says so when it could not be kept, and the text stays', async () => {
  keepPack.mockRejectedValue(new Error('the storage is full'));
  await type(MENDED);
  await act(async () => save().click());
  await act(async () => void (await vi.advanceTimersByTimeAsync(0)));
  expect(root.querySelector('[role=alert]')?.textContent).toBe('notSaved');
  expect(area().value).toBe(MENDED);
  expect(onSaved).not.toHaveBeenCalled();
});
