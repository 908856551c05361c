import { describe, expect, it, vi } from 'vitest';
import type { Draft } from '../core/draft';
import { makeAsking } from './asking';
import type { Checked } from './services';

const draft = (text: string): Draft => ({ text, field: 'post', site: 'x' });
const empty: Checked = { report: { findings: [], failed: [] }, guidelines: [] };

describe('asking', () => {
  it('has one request in flight and then asks for the latest text only', async () => {
    const asked: string[] = [];
    const replies: (() => void)[] = [];
    const answered = vi.fn();
    const check = ({ text }: Draft) => {
      asked.push(text);
      return new Promise<Checked>((resolve) => replies.push(() => resolve(empty)));
    };
    const asking = makeAsking(check, answered, vi.fn());
    for (const text of ['a', 'ab', 'abc']) asking.ask(draft(text));
    expect(asked).toEqual(['a']);
    replies[0]?.();
    await vi.waitFor(() => expect(asked).toEqual(['a', 'abc']));
    replies[1]?.();
    await vi.waitFor(() => expect(answered).toHaveBeenCalledTimes(2));
  });

  it('asks on while a long text has more', async () => {
    let rounds = 0;
    const check = async () => ({ ...empty, report: { ...empty.report, more: ++rounds < 3 } });
    const answered = vi.fn();
    makeAsking(check, answered, vi.fn()).ask(draft('long'));
    await vi.waitFor(() => expect(answered).toHaveBeenCalledTimes(3));
  });

  it('asks again when a worker ends, and says so only when nobody answers', async () => {
    let calls = 0;
    const failed = vi.fn();
    const answered = vi.fn();
    const flaky = async () => {
      if (++calls === 1) throw new Error('the port was closed');
      return empty;
    };
    makeAsking(flaky, answered, failed).ask(draft('a'));
    await vi.waitFor(() => expect(answered).toHaveBeenCalledOnce());
    expect(failed).not.toHaveBeenCalled();
    makeAsking(async () => Promise.reject(new Error('gone')), answered, failed).ask(draft('a'));
    await vi.waitFor(() => expect(failed).toHaveBeenCalledWith('silent'));
  });

  it('tells settings nobody can read from nobody there', async () => {
    const failed = vi.fn();
    makeAsking(async () => Promise.reject(new Error('corrupt')), vi.fn(), failed).ask(draft('a'));
    await vi.waitFor(() => expect(failed).toHaveBeenCalledWith('settings'));
  });
});
