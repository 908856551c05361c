import { expect, it } from 'vitest';
import type { Finding } from '../../core/finding';
import { type PlannedResult, toTable } from './planned-report';

const finding: Finding = {
  guidelines: ['org.rule'],
  checks: ['abuse'],
  topic: 'abuse',
  level: 'must',
  message: { en: 'Say it kindly, "please".' },
  evidence: [],
  quote: '=1+1, idiot',
  shown: '=1+1, idiot',
  fixes: [],
};
const card = { ref: 'org.rule', title: { en: 'Rule' }, organisation: { en: 'Org' }, section: 'One', contacts: [] };
const results: PlannedResult[] = [
  { line: 2, id: 'mon', text: 'a', findings: [finding], guidelines: [card] },
  { line: 3, id: 'tue', text: 'b', findings: [], guidelines: [] },
  { line: 4, id: '4', text: '', findings: [], guidelines: [], problem: 'account: wrong' },
];

it('is a table a spreadsheet reads, in which nobody’s words are a formula', () => {
  expect(toTable(results, ({ en }) => en, ',').split('\r\n')).toEqual([
    'line,id,level,topic,words,message,guideline,organisation,section',
    `2,mon,must,abuse,"'=1+1, idiot","Say it kindly, ""please"".",Rule,Org,One`,
    '3,tue,,,,,,,',
    '4,4,,,,account: wrong,,,',
  ]);
});
