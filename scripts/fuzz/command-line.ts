/** The command line, handed anything: it answers or says what is wrong, and never falls over. */
import { run, type World } from '../../src/cli/run';

const FORMATS = ['text', 'json', 'jsonl', 'sarif'];

/** Runs the command line on one input in one format. */
export function commandLineHolds(input: string, kind: 'text' | 'jsonl' | 'csv', format: number): void {
  let out = '';
  let err = '';
  const world: World = {
    readFile: () => {
      throw new Error('no files here');
    },
    readStdin: () => input,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  };
  const name = FORMATS[format % FORMATS.length] as string;
  const code = run(['--pack', 'cern', '--input', kind, '--format', name], world);
  if (code === 2 && err === '') throw new Error('exit 2 without a reason');
  if (name === 'json' || name === 'sarif') JSON.parse(out);
  if (name === 'jsonl') for (const line of out.split('\n').filter((each) => each !== '')) JSON.parse(line);
  if (/failed and was left out/.test(err)) throw new Error(err);
}
