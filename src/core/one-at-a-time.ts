/**
 * Deals with one question at a time, the latest: what is asked meanwhile waits, and of several only the last. No delay
 * is needed to spare whoever answers.
 * @param settle deals with a question; `isLatest` tells whether none has been asked since. It never rejects, and
 * resolves to whether the same is to be asked again, which it is unless there is a newer one by then.
 * @returns the function that asks.
 */
export function oneAtATime<Question extends object>(
  settle: (question: Question, isLatest: () => boolean) => Promise<boolean>,
): (question: Question) => void {
  let wanted: Question | undefined;
  let busy = false;

  async function work(): Promise<void> {
    busy = true;
    while (wanted) {
      const question: Question = wanted;
      wanted = undefined;
      if (await settle(question, () => wanted === undefined)) wanted ??= question;
    }
    busy = false;
  }
  return (question) => {
    wanted = question;
    if (!busy) void work();
  };
}
