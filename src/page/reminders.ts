import type { Finding } from '../core/finding';
import type { Nudge } from '../core/nudges';

/** What to remember at a moment rather than at a word. */
export interface Reminders {
  /** What the last answer brought. */
  set(nudges: readonly Nudge[]): void;
  /** Those to show now: the one before sending only at the site's button, while something required is open. */
  shown(findings: readonly Finding[], sending: boolean): Finding[];
  /** Says no more of this one for the present draft; false when it is none of these. */
  hear(finding: Finding): boolean;
  /** The draft was sent: the next one is reminded anew. */
  sent(): void;
}

/** Keeps the reminders of one box. */
export function makeReminders(): Reminders {
  let nudges: readonly Nudge[] = [];
  const heard = new Set<string>();
  return {
    set(next) {
      nudges = next;
    },
    shown(findings, sending) {
      const open = findings.some(({ level }) => level === 'must');
      return nudges.flatMap(({ moment, finding }) =>
        heard.has(keyOf(finding)) || (moment === 'before-send' && !(sending && open)) ? [] : [finding],
      );
    },
    hear(finding) {
      if (!nudges.some((nudge) => nudge.finding === finding)) return false;
      heard.add(keyOf(finding));
      return true;
    },
    sent: () => heard.clear(),
  };
}

function keyOf({ guidelines }: Finding): string {
  return guidelines.join();
}
