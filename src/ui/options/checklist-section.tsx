import type { KnownAccount } from '../../platform/settings';
import { type ChecklistItem, checklistsOf, isDone, isoToday, progressOf } from '../checklist';
import { Switch } from '../components/switch';
import { useLanguage } from '../language';
import { useLocks } from '../locks';
import { accountName, placeOf } from '../sites';
import { chosenPacks, type OptionsData } from './section';

/** What the owner of an account has done or has not, with dates and when to look again. */
export function ChecklistSection(props: OptionsData) {
  const { t, say } = useLanguage();
  const lockOn = useLocks();
  const { settings, change } = props;
  const today = isoToday();
  const accounts = checklistsOf(chosenPacks(props), settings);
  if (accounts.length === 0) return <p class="hint">{t('checklistNone')}</p>;
  const { done, due, all } = progressOf(accounts, today);
  return (
    <>
      <p>
        {t('checklistProgress', { all, done })}
        {due > 0 && ` · ${t('dueCount', { count: due })}`}
      </p>
      <progress class="wide" max={all} value={done} aria-label={t('checklistTitle')} />
      <Switch
        label={t('reminders')}
        hint={t('remindersHint')}
        on={settings.reminders}
        lock={lockOn({ kind: 'reminders', on: !settings.reminders })}
        onChange={(on) => void change({ kind: 'reminders', on })}
      />
      {accounts.map(({ account, lists }) => (
        <section key={`${account?.site} ${account?.handle}`}>
          {account && <h3>{accountName(account, props.sites, t('anyAccount'))}</h3>}
          {lists.map((list) => (
            <fieldset key={`${list.pack}.${list.guideline.id}`} class="sheet">
              <legend>{say(list.guideline.title)}</legend>
              <p class="hint">
                {say(list.organisation)} · {say(list.guideline.summary)}
              </p>
              {list.items.map((item) => (
                <Item key={item.index} item={item} account={account} today={today} change={change} />
              ))}
            </fieldset>
          ))}
        </section>
      ))}
    </>
  );
}

function Item(props: {
  readonly item: ChecklistItem;
  readonly account: KnownAccount | undefined;
  readonly today: string;
  readonly change: OptionsData['change'];
}) {
  const { t, say, lang } = useLanguage();
  const { item, account, today, change } = props;
  const { guideline, index, tick } = item;
  const ticked = isDone(item, today);
  const date = (iso: string) =>
    new Date(`${iso}T12:00`).toLocaleDateString(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'medium' });
  return (
    <label class="choice choice-slim">
      <input
        type="checkbox"
        checked={ticked}
        onChange={(event) =>
          void change(
            event.currentTarget.checked
              ? { kind: 'done', item: { ...placeOf(account), guideline, index, date: today } }
              : { kind: 'undone', ...placeOf(tick), guideline, index },
          )
        }
      />
      <span>
        <span>{say(item.text)}</span>
        {tick && (
          <span class="hint">
            {!ticked && <span class="dot" />}
            {t(ticked ? 'doneOn' : 'dueAgain', { date: date(tick.date) })}
            {ticked && item.due && ` · ${t('reviewBy', { date: date(item.due) })}`}
          </span>
        )}
      </span>
    </label>
  );
}
