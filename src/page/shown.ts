import type { Range } from '../core/draft';
import type { Finding } from '../core/finding';
import { LEVELS } from '../core/tidy';
import type { Wishes } from './services';

const WORD = /[\p{L}\p{N}\p{M}_@#'’.-]/u;

/** The word around an offset, e.g. the one being typed; undefined between words. */
export function wordAt(text: string, offset: number): Range | undefined {
  let from = offset;
  let to = offset;
  while (from > 0 && WORD.test(text[from - 1] as string)) from--;
  while (to < text.length && WORD.test(text[to] as string)) to++;
  return from === to ? undefined : { from, to };
}

/** The findings to show: none on a word that is still being typed, the quietest only where they are wanted. */
export function shownOf(
  findings: readonly Finding[],
  typing: Range | undefined,
  { drawConsider }: Pick<Wishes, 'drawConsider'>,
): Finding[] {
  return findings.filter(({ level, range }) => {
    if (level === 'consider' && !drawConsider) return false;
    return !(typing && range && range.from < typing.to && typing.from < range.to);
  });
}

/** The loudest level of some findings. */
export function loudest(findings: readonly Finding[]): Finding['level'] {
  return LEVELS.find((level) => findings.some((finding) => finding.level === level)) ?? 'consider';
}
