import type { Point } from './engine';

const WIDTH = 480;
const HEIGHT = 280;
const MARGIN = { left: 56, right: 16, top: 32, bottom: 40 };

/** Draws a curve and, beside it, the straight line through its first point: what linear cost would be. */
export function plot(title: string, unit: string, points: readonly Point[]): string {
  const first = points[0] as Point;
  const last = points.at(-1) as Point;
  const linear = (first.ms / first.size) * last.size;
  const top = Math.max(linear, ...points.map(({ ms }) => ms));
  const x = (size: number) => MARGIN.left + (size / last.size) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (ms: number) => HEIGHT - MARGIN.bottom - (ms / top) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const at = (size: number, ms: number) => `${x(size).toFixed(1)},${y(ms).toFixed(1)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="${title}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${MARGIN.left}" y="18" font-weight="600" fill="#222">${title}</text>
<polyline points="${at(0, 0)} ${at(last.size, 0)}" stroke="#888" fill="none"/>
<polyline points="${at(0, 0)} ${at(0, top)}" stroke="#888" fill="none"/>
<polyline points="${at(0, 0)} ${at(last.size, linear)}" stroke="#999" stroke-dasharray="4 4" fill="none"/>
<polyline points="${points.map(({ size, ms }) => at(size, ms)).join(' ')}" stroke="#0b57d0" stroke-width="2" fill="none"/>
${points.map(({ size, ms }) => `<circle cx="${x(size).toFixed(1)}" cy="${y(ms).toFixed(1)}" r="3" fill="#0b57d0"/>`).join('\n')}
<text x="${WIDTH - MARGIN.right}" y="${HEIGHT - 12}" text-anchor="end" fill="#444">${last.size.toLocaleString('en')} ${unit}</text>
<text x="${MARGIN.left - 6}" y="${MARGIN.top + 4}" text-anchor="end" fill="#444">${top.toFixed(top < 10 ? 2 : 0)} ms</text>
<text x="${WIDTH - MARGIN.right}" y="${MARGIN.top}" text-anchor="end" fill="#777">dashed: in proportion</text>
</svg>
`;
}
