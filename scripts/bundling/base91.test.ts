import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase91, toBase91 } from './base91';

test.for([
  ['test', 'fPNKd'],
  ['Hello World!', '>OwJh>Io0Tv!8PE'],
] as const)('"%s" is written as by others', ([text, written]) => {
  const bytes = new TextEncoder().encode(text);
  expect(toBase91(bytes)).toBe(written);
  expect(fromBase91(written)).toEqual(bytes);
});

test('bytes of any number come back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 99 }), (bytes) => {
      expect(fromBase91(toBase91(bytes))).toEqual(bytes);
    }),
  );
});
