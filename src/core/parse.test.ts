import { expect, test } from 'vitest';
import { parseDraft } from './parse';

const parse = (text: string, more = {}) => parseDraft({ text, field: 'post', site: 'x', ...more }, () => undefined);

test('finds the sentence that holds an offset, and none between two', () => {
  const doc = parse('One. \n\n Two three! Four');
  const held = [...doc.text].map((_, offset) => doc.sentenceAt(offset)?.text);
  expect(held).toEqual([
    ...Array(4).fill('One.'),
    ...Array(4).fill(undefined),
    ...Array(10).fill('Two three!'),
    undefined,
    ...Array(4).fill('Four'),
  ]);
  expect(doc.sentenceAt(doc.text.length)).toBeUndefined();
});

test('leaves out links and pasted words that a page places outside the text', () => {
  const inside = { from: 0, to: 5 };
  const ranges = [inside, { from: 2, to: 6 }, { from: 4, to: 3 }];
  const { draft } = parse('Hello', {
    pasted: ranges,
    links: ranges.map((range) => ({ range, href: 'https://a.example' })),
  });
  expect(draft.pasted).toEqual([inside]);
  expect(draft.links?.map(({ range }) => range)).toEqual([inside]);
});
