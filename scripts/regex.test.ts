/**
 * No regular expression of ours takes more than linear time, whatever it is matched against: every literal in the
 * sources is analysed, and so is every one that is put together while the modules load or a draft is checked.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const NOT_SHIPPED = /\.test\.tsx?$|\/testing\.ts$|\/replicas\//;

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

function literalsIn(file: string): Pattern[] {
  const tree = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ where: `${file}:${line}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return found;
}

const literals = ['src', 'extension']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${name}`))
  .filter((file) => /\.tsx?$/.test(file) && !NOT_SHIPPED.test(file))
  .flatMap(literalsIn);

/** Those that our sources make by `new RegExp` while `work` runs; libraries answer for theirs. */
async function madeBy(work: () => Promise<void>): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string | RegExp, string?], newTarget) {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp;
      const caller = new Error().stack
        ?.split('\n')[2]
        ?.split(root)[1]
        ?.match(/^\/(src\/[^?:)]+)/)?.[1];
      if (caller) made.push({ where: caller, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}

/** What is wrong with a pattern; empty when nothing is. */
function faultsOf({ where, source, flags }: Pattern): string[] {
  return analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } }).reports.map((report) => {
    const quantifiers = report.type === 'Trade' ? [report.startQuant, report.endQuant] : [report.quant];
    const parts = quantifiers.map(({ raw }) => raw).join(' and ');
    return `${where}: ${parts} on many ${JSON.stringify(report.character.pick)} (${report.type})`;
  });
}

test('the analysis finds what it is there for', () => {
  for (const source of ['(a+)+b', '\\d+\\d+x', '\\s+$', '(?:a|a)*b']) {
    expect(faultsOf({ where: 'here', source, flags: 'u' }), source).not.toEqual([]);
  }
});

test('every literal in the sources takes linear time', () => {
  expect(literals.length).toBeGreaterThan(400);
  expect(literals.flatMap(faultsOf)).toEqual([]);
});

test('so does every one that is put together', async () => {
  const made = await madeBy(async () => {
    const { findingsOf } = await import('../src/packs/testing');
    for (const pack of ['aalto', 'caltech', 'cern', 'kent', 'lancaster']) {
      findingsOf('suspicious-link', 'Log in at cern-login.example.org and lancaster.ac.uk.evil.example today', {
        pack,
      });
    }
  });
  expect(made.map(({ where }) => where)).toContain('src/checks/imitation.ts');
  expect(made.length).toBeGreaterThan(20);
  const own = [...new Map(made.map((pattern) => [`${pattern.source}/${pattern.flags}`, pattern])).values()];
  expect(own.flatMap(faultsOf)).toEqual([]);
}, 60_000);
