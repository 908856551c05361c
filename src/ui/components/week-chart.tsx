import { totalOf, type WeekCounts } from '../../core/statistics';
import { type MessageId, useLanguage } from '../language';

const HEIGHT = 120;
const BAR = 22;
const STEP = 34;

/** What a bar is made of, from below: the class that colours it, and its name. */
const PARTS: readonly (readonly [part: 'fixed' | 'changed' | 'ignored', name: MessageId])[] = [
  ['fixed', 'countFixed'],
  ['changed', 'countChanged'],
  ['ignored', 'countIgnored'],
];

/** One bar a week. A picture for those who see it; the tables below say the same in words. */
export function WeekChart({ weeks }: { readonly weeks: readonly WeekCounts[] }) {
  const { t } = useLanguage();
  const totals = weeks.map(({ week, topics }) => ({ week, counts: totalOf(topics) }));
  const most = Math.max(1, ...totals.map(({ counts }) => counts.found));
  const scale = (count: number) => (count / most) * HEIGHT;
  return (
    <figure class="chart">
      <svg
        role="img"
        aria-label={t('statisticsChart')}
        viewBox={`0 0 ${weeks.length * STEP} ${HEIGHT + 2}`}
        width={weeks.length * STEP}
        height={HEIGHT + 2}
      >
        {totals.map(({ week, counts }, index) => {
          let top = HEIGHT + 1;
          return (
            <g key={week}>
              <rect
                class="chart-found"
                x={index * STEP + 4}
                y={top - scale(counts.found)}
                width={BAR}
                height={scale(counts.found)}
              />
              {PARTS.map(([part]) => {
                const height = scale(counts[part]);
                top -= height;
                return (
                  <rect key={part} class={`chart-${part}`} x={index * STEP + 4} y={top} width={BAR} height={height} />
                );
              })}
            </g>
          );
        })}
      </svg>
      <figcaption class="chart-key">
        {PARTS.map(([part, name]) => (
          <span key={part}>
            <svg width="12" height="12" aria-hidden="true">
              <rect class={`chart-${part}`} x="1" y="1" width="10" height="10" />
            </svg>
            {t(name)}
          </span>
        ))}
        <span>
          <svg width="12" height="12" aria-hidden="true">
            <rect class="chart-found" x="1" y="1" width="10" height="10" />
          </svg>
          {t('countOpen')}
        </span>
      </figcaption>
    </figure>
  );
}
