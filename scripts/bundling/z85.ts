// Bytes as signs that a script may hold between quotation marks: Z85, https://rfc.zeromq.org/spec/32/. Four bytes are five
// signs, where base64 needs five and a third: that is 25 kB of the worker.
const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';

const BYTES = 4;
const DIGITS = 5;

/** Writes bytes, in front how many zeros fill up the last four. */
export function toZ85(bytes: Uint8Array): string {
  const filling = (BYTES - (bytes.length % BYTES)) % BYTES;
  const filled = new Uint8Array(bytes.length + filling);
  filled.set(bytes);
  const view = new DataView(filled.buffer);
  let written = `${filling}`;
  for (let at = 0; at < filled.length; at += BYTES) {
    const number = view.getUint32(at);
    for (let place = DIGITS - 1; place >= 0; place--)
      written += SIGNS[Math.floor(number / SIGNS.length ** place) % SIGNS.length];
  }
  return written;
}

/** Reads what `toZ85` wrote. Signs that it never writes count as nought: what they stand in does not inflate. */
export function fromZ85(written: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (let value = 0; value < SIGNS.length; value++) values[SIGNS.charCodeAt(value)] = value;
  const view = new DataView(new ArrayBuffer(((written.length - 1) / DIGITS) * BYTES));
  for (let at = 0, sign = 1; at < view.byteLength; at += BYTES) {
    let number = 0;
    for (let digit = 0; digit < DIGITS; digit++)
      number = number * SIGNS.length + (values[written.charCodeAt(sign++)] as number);
    view.setUint32(at, number);
  }
  return new Uint8Array(view.buffer, 0, view.byteLength - Number(written[0]));
}
