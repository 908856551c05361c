import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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
    await vi.waitFor(() => expect(failed).toHaveBeenCalledWith('silent'), { timeout: 10_000 });
  });

  it('tells settings nobody can read from nobody there', async () => {
    const failed = vi.fn();
    makeAsking(async () => Promise.reject(new Error('corrupt')), vi.fn(), failed).ask(draft('a'));
    await vi.waitFor(() => expect(failed).toHaveBeenCalledWith('settings'));
  });

  describe('after nobody answered', () => {
    beforeEach(() => vi.useFakeTimers());
    afterEach(() => vi.useRealTimers());

    /** A worker that is away until told to come back. */
    function away() {
      const worker = { back: false, asked: 0 };
      const answered = vi.fn();
      const failed = vi.fn();
      const asking = makeAsking(
        async () => {
          worker.asked++;
          if (!worker.back) throw new Error('gone');
          return empty;
        },
        answered,
        failed,
      );
      return { worker, asking, answered, failed };
    }

    it('the answer comes by itself', async () => {
      const { worker, asking, answered, failed } = away();
      asking.ask(draft('a'));
      await vi.advanceTimersByTimeAsync(1000);
      expect(failed).toHaveBeenCalledOnce();
      worker.back = true;
      await vi.advanceTimersByTimeAsync(2000);
      expect(answered).toHaveBeenCalledExactlyOnceWith(draft('a'), empty);
      expect(vi.getTimerCount()).toBe(0);
    });

    it('nobody is asked again once the box is gone, not even soon', async () => {
      const { worker, asking } = away();
      asking.ask(draft('a'));
      await vi.advanceTimersByTimeAsync(30);
      asking.stop();
      const { asked } = worker;
      await vi.advanceTimersByTimeAsync(10_000);
      expect(worker.asked).toBe(asked);
    });

    it('a new text does not wait', async () => {
      const { worker, asking, answered } = away();
      asking.ask(draft('a'));
      await vi.advanceTimersByTimeAsync(1000);
      worker.back = true;
      asking.ask(draft('ab'));
      await vi.advanceTimersByTimeAsync(0);
      expect(answered).toHaveBeenCalledExactlyOnceWith(draft('ab'), empty);
    });

    it('is asked for ever more seldom, and never once the box is gone', async () => {
      const { worker, asking, failed } = away();
      asking.ask(draft('a'));
      await vi.advanceTimersByTimeAsync(10 * 60_000);
      expect(failed.mock.calls.length).toBeLessThan(16);
      asking.stop();
      await vi.advanceTimersByTimeAsync(0);
      expect(vi.getTimerCount()).toBe(0);
      const { asked } = worker;
      await vi.advanceTimersByTimeAsync(120_000);
      expect(worker.asked).toBe(asked);
    });
  });
});
