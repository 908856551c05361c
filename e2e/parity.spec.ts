/** The browser and the command line say the same: one engine, built twice. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { findingToJson } from '../src/cli/json.ts';
import type { Draft } from '../src/core/draft.ts';
import type { CheckReply, Guise, Reply } from '../src/platform/protocol.ts';
import { expect, test } from './fixtures.ts';
import { withSettings } from './settings.ts';

const DRAFTS = 200;
const FOLDER = 'rules/drafts/dev';
const PACKS = ['aalto', 'caltech', 'cern', 'kent', 'lancaster'];

interface Runtime {
  sendMessage(request: unknown): Promise<Reply>;
}

type Row = Pick<Draft, 'text' | 'field'> & {
  readonly id: string;
  readonly account: Guise['role'];
  readonly replyingTo?: string;
};

/** Every topic, evenly, in the order of the files. */
function someDrafts(): Row[] {
  const rows = readdirSync(FOLDER)
    .sort()
    .flatMap((name) => readFileSync(`${FOLDER}/${name}`, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Row);
  const step = rows.length / DRAFTS;
  return Array.from({ length: DRAFTS }, (_, i) => rows[Math.floor(i * step)] as Row);
}

const plain = ({ id, text, field, account, replyingTo }: Row) => ({
  id,
  text,
  field,
  account,
  affiliated: true,
  ...(replyingTo !== undefined && { replyingTo }),
});

test(`${DRAFTS} drafts get the same reports in the browser and on the command line`, async ({ driver }) => {
  const rows = someDrafts().map(plain);
  const { stdout } = spawnSync('node', ['scripts/check.mjs', '--format', 'jsonl'], {
    input: rows.map((row) => JSON.stringify(row)).join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const expected = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(expected).toHaveLength(DRAFTS);
  expect(expected.filter(({ findings }) => findings.length > 0).length).toBeGreaterThan(DRAFTS / 5);

  await withSettings(driver);
  const { page } = await driver.openExtensionPage('options.html');
  const replies = await page.evaluate(
    async ({ rows, packs }) => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
      const answers: Reply[] = [];
      for (const { id, account, affiliated, ...draft } of rows) {
        const args = [
          { ...draft, site: 'unknown' },
          { packs, role: account, affiliated },
        ];
        let reply: Reply;
        do {
          reply = await runtime.sendMessage({ to: 'extension', name: 'tryDraft', args });
        } while ('value' in reply && (reply.value as CheckReply).report.more);
        answers.push(reply);
      }
      return answers;
    },
    { rows, packs: PACKS },
  );
  const seen = replies.map((reply, i) => ({
    id: rows[i]?.id,
    findings: 'value' in reply ? (reply.value as CheckReply).report.findings.map(findingToJson) : reply.error,
  }));
  expect(seen).toEqual(JSON.parse(JSON.stringify(expected)));
});
