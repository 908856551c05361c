import type { Finding } from '../core/finding';

/** A finding as `--format jsonl` and `json` print it. `from` and `to` are null for the field as a whole. */
export function findingToJson(finding: Finding) {
  return {
    guidelines: finding.guidelines,
    topic: finding.topic,
    level: finding.level,
    from: finding.range?.from ?? null,
    to: finding.range?.to ?? null,
    shown: finding.shown,
    message: finding.message.en,
  };
}
