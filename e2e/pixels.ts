/** Compares screenshots: which pixels changed, and where. */
import { PNG } from 'pngjs';
import type { Box, Paint, Point } from './driver.ts';

/** Differences below this, in one channel, are noise of the rasteriser. */
const noise = 12;

/**
 * What `after` shows that `before` does not, as a box in page coordinates; null where they are alike.
 * `origin` is the top left corner of both pictures on the page.
 */
export function difference(before: Buffer, after: Buffer, origin: Point): Paint | null {
  const old = PNG.sync.read(before);
  const now = PNG.sync.read(after);
  if (old.width !== now.width || old.height !== now.height) throw new Error('The pictures differ in size');
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
  let pixels = 0;
  const colours = new Map<string, number>();
  for (let y = 0; y < now.height; y++) {
    for (let x = 0; x < now.width; x++) {
      const at = (y * now.width + x) * 4;
      const changed = [0, 1, 2].some(
        (channel) => Math.abs((old.data[at + channel] ?? 0) - (now.data[at + channel] ?? 0)) > noise,
      );
      if (!changed) continue;
      pixels += 1;
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
      const colour = `#${now.data.subarray(at, at + 3).toString('hex')}`;
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
  }
  if (pixels === 0) return null;
  const [colour] = [...colours].reduce((most, next) => (next[1] > most[1] ? next : most));
  const box: Box = { x: origin.x + left, y: origin.y + top, width: right - left + 1, height: bottom - top + 1 };
  return { box, pixels, colour };
}
