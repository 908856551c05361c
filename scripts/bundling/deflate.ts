import { constants, deflateRawSync } from 'node:zlib';
import { toBase91 } from './base91.ts';

/** Texts that repeat themselves; or letters that don't, where looking for repeats only costs. */
export type Content = 'words' | 'weights';

/** Writes a text in a quarter of its size, so that a script holds it as it is; `inflate` reads it. */
export function deflate(text: string, content: Content): string {
  const strategy = content === 'words' ? constants.Z_DEFAULT_STRATEGY : constants.Z_HUFFMAN_ONLY;
  return toBase91(deflateRawSync(text, { level: 9, memLevel: 9, strategy }));
}
