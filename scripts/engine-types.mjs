// The types of the engine as a package: of all that the compiler writes, what its entry leads to, with the endings that
// every way of resolving modules understands (`nodenext` wants them, the compiler copies the sources').
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** Keeps of a folder of types what `entry`, a path in it, leads to, and removes the rest. */
export function packTypes(folder, entry) {
  const waiting = [join(folder, entry)];
  const packed = new Map();
  for (const path of waiting) {
    let text = readFileSync(path, 'utf8');
    // From the end, so that places further up stay where they are.
    for (const { fileName, pos } of ts.preProcessFile(text).importedFiles.toReversed()) {
      if (!fileName.startsWith('.')) throw new Error(`${relative(folder, path)} needs the types of ${fileName}.`);
      const ending = existsSync(join(dirname(path), `${fileName}.d.ts`)) ? '' : '/index';
      const target = join(dirname(path), `${fileName}${ending}.d.ts`);
      if (!waiting.includes(target)) waiting.push(target);
      const end = text.indexOf(fileName, pos) + fileName.length;
      text = `${text.slice(0, end)}${ending}.js${text.slice(end)}`;
    }
    packed.set(path, text);
  }
  rmSync(folder, { recursive: true });
  for (const [path, text] of packed) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
