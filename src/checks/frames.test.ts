import { describe, expect, test } from 'vitest';
import { tokenize } from '../core/tokens';
import { compileFrames } from './frames';

const found = (frame: string, text: string) =>
  compileFrames({ it: [frame] }, { say: ['speak', 'speaking up'], self: ['me', 'myself'] })
    .find(text, tokenize(text))
    .map(({ from, to }) => text.slice(from, to));

describe('what stands in a frame', () => {
  test.each([
    ['_say for _self', 'I speak for myself', 'speak for myself'],
    ['_say for _self', 'Speaking up for me', 'Speaking up for me'],
    ['_say ~2 for _self', 'I speak here only for me', 'speak here only for me'],
    ['_say ~~2 for _self', 'I speak, sometimes, for me', 'speak, sometimes, for me'],
    ['_say not? for _self', 'I speak for me', 'speak for me'],
    ['_say for|as _self', 'I speak as me', 'speak as me'],
    ['_say for m*', 'I speak for mankind', 'speak for mankind'],
    ['_say for *kind', 'I speak for mankind', 'speak for mankind'],
    ['^ _say $', 'Quiet; speak!', 'speak'],
    ['_say $|up', 'speak up', 'speak'],
    ['_say !for', 'speak with me', 'speak'],
    ['_say _self', 'speak, me', 'speak, me'],
  ])('"%s" finds in "%s": %s', (frame, text, words) => expect(found(frame, text)).toEqual([words]));
});

describe('what does not', () => {
  test.each([
    ['_say for _self', 'I speak. For me it rains.'],
    ['_say ~2 for _self', 'I speak, sometimes for me'],
    ['_say ~2 for _self', 'I speak every other day for me'],
    ['^ _say', 'I speak'],
    ['_say $', 'speak up'],
    ['_say !for', 'speak for me'],
    ['_say for _self', 'I speak | for me'],
  ])('"%s" finds nothing in "%s"', (frame, text) => expect(found(frame, text)).toEqual([]));
});

test('the longest of several frames at a place is told', () => {
  const frames = compileFrames({ it: ['_say', '_say for _self'] }, { say: ['speak'], self: ['me'] });
  expect(frames.find('speak for me', tokenize('speak for me'))).toMatchObject([{ frame: '_say for _self', to: 12 }]);
});

test.each(['_unknown', '~2 _say', '_say? for', '!_say'])('"%s" is no frame', (frame) => {
  expect(() => found(frame, 'speak')).toThrow(/frame/);
});
