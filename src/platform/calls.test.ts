import { describe, expect, it } from 'vitest';
import { answer, remote } from './calls';
import type { Request } from './protocol';

interface Sums {
  add(a: number, b: number): number;
  fail(): void;
}
const sums = {
  add: (_from: string, a: number, b: number) => a + b,
  fail: () => {
    throw new Error('no sum');
  },
};
const wire = remote<Sums>('page', (request: Request) => answer(sums, 'here', request));

describe('calls', () => {
  it('carry values', async () => expect(await wire.add(1, 2)).toBe(3));
  it('carry errors', async () => expect(wire.fail()).rejects.toThrow('no sum'));
  it('refuse what is not a function of the interface', async () => {
    expect(await answer(sums, 'here', { to: 'page', name: 'toString', args: [] })).toEqual({
      error: 'there is no call "toString"',
    });
  });
  it('fail when nobody answers', async () => {
    const silent = remote<Sums>('page', async () => undefined);
    await expect(silent.add(1, 2)).rejects.toThrow('nobody answered');
  });
});
