import { describe, expect, test } from 'vitest';
import { builtInPacks } from '../packs';
import { run } from './run';

function world(stdin = '', files: Record<string, string> = {}) {
  const said = { out: '', err: '' };
  return {
    said,
    readFile: (path: string) => {
      const text = files[path];
      if (text === undefined) throw new Error(`ENOENT: no such file, open '${path}'`);
      return text;
    },
    readStdin: () => stdin,
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
  };
}

const LOUD = 'We at CERN are proud to announce a new result.';
const line = (value: unknown) => JSON.stringify(value);

describe('jsonl', () => {
  test('answers one line for each draft, in order', () => {
    const w = world([line({ id: 'a', text: LOUD }), '', line({ id: 2, text: 'Nice weather today.' })].join('\n'));
    expect(run(['--format', 'jsonl', '--pack', 'cern'], w)).toBe(1);
    const answers = w.said.out
      .trim()
      .split('\n')
      .map((answer) => JSON.parse(answer));
    expect(answers.map(({ id }) => id)).toEqual(['a', 2]);
    expect(answers[0].findings[0]).toMatchObject({ topic: 'speaking-for', level: 'must', from: 0 });
    expect(answers[1].findings).toEqual([]);
  });

  test('names the line and the reason of bad input and answers the others', () => {
    const w = world(['{"id":1', line({ id: 2, text: 'fine' }), line({ text: 3 })].join('\n'));
    expect(run(['--format', 'jsonl'], w)).toBe(2);
    expect(w.said.out.trim()).toBe('{"id":2,"findings":[]}');
    expect(w.said.err).toMatch(/^line 1: not JSON: .+\nline 3: id: expected a string or a number; text: .+\n$/);
  });

  test.each([
    ['[]', 'the draft: '],
    ['null', 'the draft: '],
    ['{"id":1,"text":"x","account":"boss"}', 'account: '],
    ['{"id":1,"text":"x","field":"Post"}', 'field: '],
    ['{"id":1,"text":"x","pack":[]}', 'pack: expected at least one id'],
    ['{"id":1,"text":"x","pack":5}', 'pack: expected an id or a list of ids'],
    ['{"id":1,"text":"x","affiliated":"yes"}', 'affiliated: '],
    ['{"id":1,"text":"my password is Marlowe2023', 'not JSON: '],
    ['{"id":1,"text":my password is Marlowe2023}', 'not JSON: '],
    ['my password is Marlowe2023', 'not JSON: '],
  ])('%s is refused without being quoted', (bad, reason) => {
    const w = world(`${bad}\n`);
    expect(run(['--format', 'jsonl'], w)).toBe(2);
    expect(w.said.err.startsWith(`line 1: ${reason}`)).toBe(true);
    expect(w.said.err).not.toMatch(/password|Marlowe/);
    expect(w.said.out).toBe('');
  });

  test('takes what spreadsheets and editors add: a mark at the start, other line ends, unknown keys', () => {
    const w = world(`\uFEFF${line({ id: 1, text: LOUD, label: 'x' })}\r\n\r\n${line({ id: 2, text: '' })}\r\n`);
    expect(run(['--format', 'jsonl', '--pack', 'cern'], w)).toBe(1);
    expect(w.said.out.match(/"id":\d/g)).toEqual(['"id":1', '"id":2']);
    expect(w.said.err).toBe('');
  });

  test('half a character and control characters keep every offset', () => {
    const text = `\uD83D ${LOUD} \u0000\uDC00`;
    const w = world(line({ id: '\uD800', text }));
    expect(run(['--format', 'jsonl', '--pack', 'cern'], w)).toBe(1);
    const { id, findings } = JSON.parse(w.said.out);
    expect(id).toBe('\uD800');
    expect(text.slice(findings[0].from, findings[0].to)).toBe('We at CERN');
  });

  test('a line wins over the options', () => {
    const w = world(line({ id: 1, text: LOUD, account: 'official' }));
    expect(run(['--format', 'jsonl', '--account', 'personal', '--pack', 'cern'], w)).toBe(0);
  });

  test('a pack in a file is not taken for the built-in one whose id it has', () => {
    const cern = builtInPacks.find(({ id }) => id === 'cern');
    const files = {
      'mine.json': JSON.stringify({ ...cern, guidelines: cern?.guidelines.filter(({ kind }) => kind === 'reading') }),
    };
    const w = world(
      ['cern', 'mine.json', 'cern'].map((pack) => line({ id: pack, text: LOUD, pack })).join('\n'),
      files,
    );
    expect(run(['--format', 'jsonl'], w)).toBe(1);
    const found = w.said.out
      .trim()
      .split('\n')
      .map((answer) => JSON.parse(answer).findings.length);
    expect(found).toEqual([1, 0, 1]);
  });

  test('an unknown pack in a line is that line’s problem only', () => {
    const w = world([line({ id: 1, text: 'x', pack: 'nowhere' }), line({ id: 2, text: 'x' })].join('\n'));
    expect(run(['--format', 'jsonl'], w)).toBe(2);
    expect(w.said.err).toContain('line 1: there is no pack "nowhere"');
    expect(w.said.out).toContain('"id":2');
  });
});

describe('options', () => {
  test.each([
    [['--account', 'boss'], '--account is "boss"; it can be personal, official, community'],
    [['--pack', 'missing.json'], 'there is no pack "missing.json"'],
    [['--colour'], "Unknown option '--colour'"],
    [['gone.txt'], "can't read gone.txt"],
  ])('%j is refused with a reason', (args, reason) => {
    const w = world();
    expect(run(args, w)).toBe(2);
    expect(w.said.err).toContain(reason);
  });

  test('a pack file with mistakes is refused with path and reason', () => {
    const w = world('text', { 'mine.json': '{"id":"mine","colour":"red"}' });
    expect(run(['--pack', 'mine.json'], w)).toBe(2);
    expect(w.said.err).toContain('version:');
    expect(w.said.err).toContain('colour');
  });
});

test('text names the guideline, the reason and its section', () => {
  const w = world(LOUD);
  expect(run(['--pack', 'cern'], w)).toBe(1);
  expect(w.said.out).toContain('cern.not-official-position');
  expect(w.said.out).toContain('speaking-for');
});

describe('a table of planned posts', () => {
  const files = { 'plan.csv': `id,text,account\nmon,${LOUD},personal\ntue,Nice weather today.,personal\n` };

  test('is told by its name and answered row by row', () => {
    const w = world('', files);
    expect(run(['--pack', 'cern', '--format', 'jsonl', 'plan.csv'], w)).toBe(1);
    expect(
      w.said.out
        .trim()
        .split('\n')
        .map((answer) => JSON.parse(answer).id),
    ).toEqual(['mon', 'tue']);
  });

  test('makes a log that CI systems read', () => {
    const w = world('', files);
    expect(run(['--pack', 'cern', '--format', 'sarif', 'plan.csv'], w)).toBe(1);
    const { version, runs } = JSON.parse(w.said.out);
    expect(version).toBe('2.1.0');
    expect(runs[0].results).toEqual([
      expect.objectContaining({
        ruleId: 'cern.not-official-position',
        level: 'error',
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: 'plan.csv' }, region: { startLine: 2 } },
            logicalLocations: [{ name: 'mon' }],
          },
        ],
      }),
    ]);
    expect(runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['cern.not-official-position']);
  });

  test('may come through standard input', () => {
    const w = world(files['plan.csv']);
    expect(run(['--pack', 'cern', '--input', 'csv', '--format', 'json'], w)).toBe(1);
    expect(JSON.parse(w.said.out)).toHaveLength(2);
  });
});
