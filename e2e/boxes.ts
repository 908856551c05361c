/** Boxes on a page, in CSS pixels. */
import type { Box, Point } from './driver.ts';

/** The middle of a box. */
export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Is a box inside another one, but for what rounding makes of it? */
export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - 1 &&
    inner.y >= outer.y - 1 &&
    inner.x + inner.width <= outer.x + outer.width + 1 &&
    inner.y + inner.height <= outer.y + outer.height + 1
  );
}

/** The whole pixels around some boxes, and a bit of the ground beside them; undefined where there is no box. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const edge = 6;
  const left = Math.floor(Math.min(...boxes.map((box) => box.x)) - edge);
  const top = Math.floor(Math.min(...boxes.map((box) => box.y)) - edge);
  const right = Math.ceil(Math.max(...boxes.map((box) => box.x + box.width)) + edge);
  const bottom = Math.ceil(Math.max(...boxes.map((box) => box.y + box.height)) + edge);
  return { x: Math.max(left, 0), y: Math.max(top, 0), width: right - left, height: bottom - top };
}
