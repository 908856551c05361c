import type { Piece } from './kit.ts';

/** Paragraphs as markup: what a page without an editor library keeps, and what many libraries take. */
export function markup(paragraphs: readonly (readonly Piece[])[], block = 'p'): string {
  return paragraphs.map((pieces) => `<${block}>${pieces.map(markupOf).join('') || '<br>'}</${block}>`).join('');
}

function markupOf(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece);
  if ('mention' in piece) return `<span contenteditable="false">${escaped(piece.mention)}</span>`;
  if ('link' in piece) return `<a href="${piece.href}">${escaped(piece.link)}</a>`;
  return 'bold' in piece ? `<strong>${escaped(piece.bold)}</strong>` : '<br>';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
