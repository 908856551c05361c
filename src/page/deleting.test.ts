import { expect, test, vi } from 'vitest';
import type { Finding } from '../core/finding';
import { remindOfDeleting } from './deleting';
import type { Checked, Services } from './services';

// What is drawn is the browser tests' matter.
const panel = vi.hoisted(() => ({ update: vi.fn(), place: vi.fn(), remove: vi.fn(), close: vi.fn() }));
vi.mock('./panel', () => ({ makePanel: () => panel }));

const NOTHING: Checked = { report: { findings: [], failed: [] }, guidelines: [] };

function asked(warm: Services['warm'], answer: Checked = NOTHING) {
  const check = vi.fn(async () => answer);
  const dialog = document.body.appendChild(document.createElement('dialog'));
  const over = new AbortController();
  const closed = vi.fn(async () => undefined);
  const services = { warm, check, closed, alive: () => true } as Partial<Services> as Services;
  return { check, closed, over, done: remindOfDeleting(dialog, 'x', services, over.signal) };
}

const state = { watched: true, drawConsider: false, lastLook: true };

test('asks again where the worker ended over it', async () => {
  const warm = vi.fn(async () => state).mockRejectedValueOnce(new Error('gone'));
  const { check, done } = asked(warm);
  await done;
  expect(check).toHaveBeenCalledOnce();
});

test('asks for nothing on a site that is off', async () => {
  const { check, done } = asked(async () => ({ ...state, watched: false }));
  await done;
  expect(check).not.toHaveBeenCalled();
});

test('says so when the settings cannot be read', async () => {
  const { done } = asked(() => Promise.reject(new Error('corrupt')));
  await expect(done).rejects.toThrow('corrupt');
});

test('goes when the watching is over', async () => {
  const finding = { guidelines: ['aalto.uproar'] } as unknown as Finding;
  const { closed, over, done } = asked(async () => state, { ...NOTHING, nudges: [{ moment: 'deleting', finding }] });
  await done;
  expect(panel.update).toHaveBeenCalledWith(expect.objectContaining({ notes: [finding] }));
  expect(panel.remove).not.toHaveBeenCalled();
  over.abort();
  expect(panel.remove).toHaveBeenCalledOnce();
  expect(closed).toHaveBeenCalledOnce();
});
