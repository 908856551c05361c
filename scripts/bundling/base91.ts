// Bytes as signs that a script may hold between single quotation marks: basE91, https://base91.sourceforge.net. Thirteen
// bits, or fourteen, are two signs; Z85, which comes next, needs one in sixty more: that is 8 kB of the worker.
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&()*+,./:;<=>?@[]^_`{|}~"';

/** Where two signs have place for fourteen bits: up to here the first thirteen leave room for one more. */
const ROOM = 88;

/** Writes bytes as signs. */
export function toBase91(bytes: Uint8Array): string {
  let written = '';
  let [bits, count] = [0, 0];
  const sign = (value: number) => SIGNS.charAt(value);
  for (const byte of bytes) {
    bits |= byte << count;
    count += 8;
    if (count <= 13) continue;
    const taken = (bits & 0x1fff) > ROOM ? 13 : 14;
    const value = bits & ((1 << taken) - 1);
    written += sign(value % SIGNS.length) + sign(Math.floor(value / SIGNS.length));
    bits >>= taken;
    count -= taken;
  }
  if (count === 0) return written;
  written += sign(bits % SIGNS.length);
  return count > 7 || bits >= SIGNS.length ? written + sign(Math.floor(bits / SIGNS.length)) : written;
}

/** Reads what `toBase91` wrote. Signs that it never writes count as nought: what they stand in does not inflate. */
export function fromBase91(written: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (let value = 0; value < SIGNS.length; value++) values[SIGNS.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((written.length * 7) / 8));
  let [bits, count, length] = [0, 0, 0];
  let at = 0;
  for (; at + 1 < written.length; at += 2) {
    const low = values[written.charCodeAt(at)] as number;
    const value = low + (values[written.charCodeAt(at + 1)] as number) * SIGNS.length;
    bits |= value << count;
    count += (value & 0x1fff) > ROOM ? 13 : 14;
    for (; count > 7; count -= 8) {
      bytes[length++] = bits & 0xff;
      bits >>= 8;
    }
  }
  if (at < written.length) bytes[length++] = (bits | ((values[written.charCodeAt(at)] as number) << count)) & 0xff;
  return bytes.subarray(0, length);
}
