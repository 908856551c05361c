import { inflateSync, strFromU8 } from 'fflate';

/** Four bytes are five digits: 85⁵ is the first power of 85 above 2³². */
export const [BYTES, DIGITS, BASE] = [4, 5, 85] as const;

/** Digits are written from `#` on, after the quotation mark, but for the one that a string would have to escape. */
const [ZERO, ESCAPE] = ['#'.charCodeAt(0), '\\'.charCodeAt(0)] as const;

/** How a digit is written. */
export const codeOf = (digit: number): number => digit + ZERO + (digit + ZERO >= ESCAPE ? 1 : 0);
const digitOf = (code: number): number => code - ZERO - (code > ESCAPE ? 1 : 0);

/** Reads what `deflate` wrote: how many bytes there are, a blank, and the bytes of a deflated text, four by four. */
export function inflate(written: string): string {
  const start = written.indexOf(' ') + 1;
  const bytes = new Uint8Array(Number(written.slice(0, start)));
  for (let at = start, to = 0; at < written.length; at += DIGITS, to += BYTES) {
    let word = 0;
    for (let i = 0; i < DIGITS; i++) word = word * BASE + digitOf(written.charCodeAt(at + i));
    // What is written beyond the end of an array of bytes is lost, as it should be.
    for (let i = 0; i < BYTES; i++) bytes[to + i] = word >>> (8 * (BYTES - 1 - i));
  }
  return strFromU8(inflateSync(bytes));
}
