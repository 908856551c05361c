import { muteHash } from '../core/mutes';
import { splitSentences } from '../core/sentences';
import { tokenize } from '../core/tokens';
import type { Dismissal } from './protocol';
import type { Change } from './settings';

/** What a dismissal changes in the settings. "This time" becomes a hash here: words leave no trace. */
export function changesFor(dismissal: Dismissal, salt: string): Change[] {
  switch (dismissal.kind) {
    case 'once':
      return [{ kind: 'mute', mute: { kind: 'once', hash: muteHash(salt, dismissal.finding, sentenceOf(dismissal)) } }];
    case 'phrase':
      return [{ kind: 'mute', mute: dismissal }];
    case 'rule':
      return dismissal.guidelines.map((guideline) => ({
        kind: 'override',
        override: { guideline, level: 'off', ...(dismissal.site && { site: dismissal.site }) },
      }));
  }
}

/** The sentence the words stand in, or all that stands around the field, as the engine looks for mutes. */
function sentenceOf({ finding: { range }, text }: Extract<Dismissal, { kind: 'once' }>): string {
  if (!range) return text;
  const sentences = splitSentences(text, tokenize(text));
  return sentences.find((one) => one.range.from <= range.from && range.from < one.range.to)?.text ?? '';
}
