import type { RefObject } from 'preact';
import type { Finding } from '../../core/finding';

interface Piece {
  readonly text: string;
  readonly level?: Finding['level'];
  readonly at: number;
}

/** The text of a box once more, unseen but for the marks; lies behind the box with the same measures. */
export function MarkedText(props: {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly layer: RefObject<HTMLDivElement | null>;
}) {
  return (
    <div ref={props.layer} class="live-marks" aria-hidden="true">
      {piecesOf(props.text, props.findings).map(({ text, level, at }) =>
        level ? (
          <mark key={at} class={`mark-${level}`}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
      {/* A last line break shows only when something follows it. */}
      {'\u200b'}
    </div>
  );
}

/** The text cut at the findings' ranges; where they overlap the first one wins. */
export function piecesOf(text: string, findings: readonly Finding[]): readonly Piece[] {
  const ranges = findings
    .flatMap(({ range, level }) => (range && range.to > range.from ? [{ ...range, level }] : []))
    .sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, level } of ranges) {
    if (from < at || to > text.length) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), at });
    pieces.push({ text: text.slice(from, to), level, at: from });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), at });
  return pieces;
}
