import { type MessageId, useLanguage } from '../language';

const LINES: readonly MessageId[] = ['promiseSees', 'promiseSends', 'promiseKeeps', 'promiseDecides'];

/** What we see and what we never do, in four lines. */
export function Promises() {
  const { t } = useLanguage();
  return (
    <ul class="promises">
      {LINES.map((line) => (
        <li key={line}>{t(line)}</li>
      ))}
    </ul>
  );
}
