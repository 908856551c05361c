import { deflateRawSync } from 'node:zlib';
import { BASE, BYTES, codeOf, DIGITS } from './inflate.ts';

/**
 * Writes a text of well-formed characters shorter, and so that a script holds it as it is; `inflate` reads it. A quarter
 * of the text's size, but a worker that has just begun reads only some 5 kB a millisecond: for long lists, each when it is
 * first read, and for what few drafts ask for.
 */
export function deflate(text: string): string {
  const bytes = deflateRawSync(text, { level: 9, memLevel: 9 });
  let digits = '';
  for (let at = 0; at < bytes.length; at += BYTES) digits += digitsOf(bytes.subarray(at, at + BYTES));
  return `${bytes.length} ${digits}`;
}

function digitsOf(bytes: Uint8Array): string {
  let word = 0;
  for (let i = 0; i < BYTES; i++) word = word * 256 + (bytes[i] ?? 0);
  let digits = '';
  for (let i = 0; i < DIGITS; i++, word = Math.floor(word / BASE)) {
    digits = String.fromCharCode(codeOf(word % BASE)) + digits;
  }
  return digits;
}
