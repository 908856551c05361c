import { type ChecklistItem, checklistsOf, isDone, isoToday, progressOf } from '../checklist';
import { Switch } from '../components/switch';
import { useLanguage } from '../language';
import { chosenPacks, type OptionsData } from './section';

/** What the owner of an account has done or has not, with dates and when to look again. */
export function ChecklistSection(props: OptionsData) {
  const { t, say } = useLanguage();
  const { settings, change } = props;
  const today = isoToday();
  const lists = checklistsOf(chosenPacks(props), settings.checklist);
  if (lists.length === 0) return <p class="hint">{t('checklistNone')}</p>;
  const { done, all } = progressOf(lists, today);
  return (
    <>
      <p>{t('checklistProgress', { all, done })}</p>
      <progress class="wide" max={all} value={done} aria-label={t('checklistTitle')} />
      <Switch
        label={t('reminders')}
        hint={t('remindersHint')}
        on={settings.reminders}
        onChange={(on) => void change({ kind: 'reminders', on })}
      />
      {lists.map((list) => (
        <fieldset key={`${list.pack}.${list.guideline.id}`} class="sheet">
          <legend>{say(list.guideline.title)}</legend>
          <p class="hint">
            {say(list.organisation)} · {say(list.guideline.summary)}
          </p>
          {list.items.map((item) => (
            <Item key={item.index} item={item} today={today} change={change} />
          ))}
        </fieldset>
      ))}
    </>
  );
}

function Item(props: { readonly item: ChecklistItem; readonly today: string; readonly change: OptionsData['change'] }) {
  const { t, say, lang } = useLanguage();
  const { item, today, change } = props;
  const { guideline, index } = item;
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
              ? { kind: 'done', item: { guideline, index, date: today } }
              : { kind: 'undone', guideline, index },
          )
        }
      />
      <span>
        <span>{say(item.text)}</span>
        {item.done && (
          <span class="hint">
            {ticked ? t('doneOn', { date: date(item.done) }) : t('dueAgain', { date: date(item.done) })}
            {ticked && item.due && ` · ${t('reviewBy', { date: date(item.due) })}`}
          </span>
        )}
      </span>
    </label>
  );
}
