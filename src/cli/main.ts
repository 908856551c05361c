import { readFileSync, writeSync } from 'node:fs';
import { run } from './run';

/** Writes all of a text, however slowly the reader at the other end takes it. */
function writeAll(fd: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}

const pending: string[] = [];
let length = 0;
function flush(): void {
  writeAll(1, pending.join(''));
  pending.length = 0;
  length = 0;
}

const code = run(process.argv.slice(2), {
  readFile: (path) => readFileSync(path, 'utf8'),
  readStdin: () => readFileSync(0, 'utf8'),
  // Thousands of short lines are written in few system calls.
  out: (text) => {
    pending.push(text);
    length += text.length;
    if (length > 64_000) flush();
  },
  err: (text) => writeAll(2, text),
});
flush();
process.exitCode = code;
