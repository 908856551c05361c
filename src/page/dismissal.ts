import type { Draft } from '../core/draft';
import type { Finding } from '../core/finding';
import { surroundings } from '../core/mutes';
import type { Forget } from '../ui/card/card';
import type { Dismissal } from './services';

/** What the background is to remember of a finding that was dismissed: no more than that kind of dismissal needs. */
export function dismissalOf(finding: Finding, how: Forget, draft: Draft): Dismissal {
  const { topic, quote, range, guidelines } = finding;
  if (how === 'once') {
    // Nothing but the range: what a check hands on may carry more, which the background would refuse.
    const bare = range && { range: { from: range.from, to: range.to } };
    return { kind: 'once', finding: { topic, quote, ...bare }, text: range ? draft.text : surroundings(draft) };
  }
  if (how === 'phrase') return { kind: 'phrase', phrase: quote, guideline: guidelines[0] ?? '' };
  return { kind: 'rule', guidelines, ...(how === 'rule-here' && { site: draft.site }) };
}
