import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromZ85, toZ85 } from './z85';

test('the example of the specification', () => {
  const bytes = new Uint8Array([0x86, 0x4f, 0xd2, 0x6f, 0xb5, 0x59, 0xf7, 0x5b]);
  expect(toZ85(bytes)).toBe('0HelloWorld');
  expect(fromZ85('0HelloWorld')).toEqual(bytes);
});

test('bytes of any number come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 99 }), (bytes) => {
      expect(fromZ85(toZ85(bytes))).toEqual(bytes);
    }),
  );
});
