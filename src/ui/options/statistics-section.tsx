import { useEffect, useState } from 'preact/hooks';
import { TOPICS } from '../../core/guideline';
import { type Counts, sumOf, totalOf, type WeekCounts } from '../../core/statistics';
import { ConfirmButton } from '../components/confirm-button';
import { Switch } from '../components/switch';
import { WeekChart } from '../components/week-chart';
import { useLanguage } from '../language';
import type { OptionsData } from './section';

/** Weeks the chart and the tables speak of. */
const SHOWN = 12;

/** What was found and what came of it, for oneself alone; counted only where the person asked for it. */
export function StatisticsSection({ settings, change, statistics }: OptionsData) {
  const { t } = useLanguage();
  const [weeks, setWeeks] = useState<readonly WeekCounts[]>([]);
  useEffect(() => void statistics.weeks().then(setWeeks), [statistics.weeks]);
  const shown = weeks.slice(-SHOWN);
  return (
    <>
      <Switch
        label={t('statisticsOn')}
        hint={t('statisticsHint')}
        on={settings.statistics}
        onChange={(on) => void change({ kind: 'statistics', on })}
      />
      {shown.length === 0 ? (
        <p class="hint">{t('statisticsNone')}</p>
      ) : (
        <>
          <WeekChart weeks={shown} />
          <Tables weeks={shown} />
          <p>
            <ConfirmButton
              label={t('statisticsErase')}
              question={t('statisticsEraseSure')}
              hint={t('statisticsEraseHint')}
              onConfirm={() => void statistics.erase().then(() => setWeeks([]))}
            />
          </p>
        </>
      )}
    </>
  );
}

function Tables({ weeks }: { readonly weeks: readonly WeekCounts[] }) {
  const { t, lang } = useLanguage();
  const topics = sumOf(weeks.map((week) => week.topics));
  const date = (iso: string) =>
    new Date(`${iso}T12:00`).toLocaleDateString(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'medium' });
  return (
    <>
      <Table
        caption={t('statisticsByWeek')}
        head={t('statisticsWeek')}
        rows={weeks.toReversed().map((week) => [date(week.week), totalOf(week.topics)])}
      />
      <Table
        caption={t('statisticsByTopic')}
        head={t('statisticsTopic')}
        rows={TOPICS.flatMap((topic) => {
          const counts = topics[topic];
          return counts ? [[t(`topic_${topic.replaceAll('-', '_')}` as TopicMessage), counts] as const] : [];
        })}
      />
    </>
  );
}

type TopicMessage = Extract<Parameters<ReturnType<typeof useLanguage>['t']>[0], `topic_${string}`>;

function Table(props: {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly (readonly [name: string, counts: Counts])[];
}) {
  const { t } = useLanguage();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable with the keyboard.
    <section class="table-scroll" tabIndex={0} aria-label={props.caption}>
      <table>
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{props.head}</th>
            <th scope="col">{t('countFound')}</th>
            <th scope="col">{t('countFixed')}</th>
            <th scope="col">{t('countChanged')}</th>
            <th scope="col">{t('countIgnored')}</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map(([name, { found, fixed, changed, ignored }]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{found}</td>
              <td>{fixed}</td>
              <td>{changed}</td>
              <td>{ignored}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
