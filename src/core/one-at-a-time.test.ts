import { expect, it, vi } from 'vitest';
import { oneAtATime } from './one-at-a-time';

/** Asks for letters, which are answered by hand: with whether to ask again. */
function byHand() {
  const asked: string[] = [];
  const answers: ((again: boolean) => void)[] = [];
  const latest: (() => boolean)[] = [];
  const ask = oneAtATime<{ letter: string }>(({ letter }, isLatest) => {
    asked.push(letter);
    latest.push(isLatest);
    return new Promise((resolve) => answers.push(resolve));
  });
  return { asked, answers, latest, ask: (letter: string) => ask({ letter }) };
}

it('deals with one question and then with the latest only', async () => {
  const { asked, answers, latest, ask } = byHand();
  ask('a');
  expect(latest[0]?.()).toBe(true);
  ask('b');
  ask('c');
  expect(asked).toEqual(['a']);
  expect(latest[0]?.()).toBe(false);
  answers[0]?.(false);
  await vi.waitFor(() => expect(asked).toEqual(['a', 'c']));
});

it('asks the same again where there is more, unless there is something newer', async () => {
  const { asked, answers, ask } = byHand();
  ask('a');
  answers[0]?.(true);
  await vi.waitFor(() => expect(asked).toEqual(['a', 'a']));
  ask('b');
  answers[1]?.(true);
  await vi.waitFor(() => expect(asked).toEqual(['a', 'a', 'b']));
});

it('deals with what is asked after it was done', async () => {
  const { asked, answers, ask } = byHand();
  ask('a');
  answers[0]?.(false);
  // The next turn: by then nothing is under way.
  await new Promise((next) => setImmediate(next));
  ask('b');
  expect(asked).toEqual(['a', 'b']);
});
