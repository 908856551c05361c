import type { ChecklistGuideline, GuidelineRef, PackId, Text } from '../core/guideline';
import type { ListedPack } from '../platform/protocol';
import type { DoneItem } from '../platform/settings';

/** One line of a checklist, and when it was done. */
export interface ChecklistItem {
  readonly guideline: GuidelineRef;
  readonly index: number;
  readonly text: Text;
  /** ISO date on which it was last ticked. */
  readonly done: string | undefined;
  /** ISO date by which it should be looked at again. */
  readonly due: string | undefined;
}

/** A checklist of an organisation with its items. */
export interface Checklist {
  readonly pack: PackId;
  readonly organisation: Text;
  readonly guideline: ChecklistGuideline;
  readonly items: readonly ChecklistItem[];
}

/** The checklists of the organisations, with what was done and what is due again. */
export function checklistsOf(packs: readonly ListedPack[], done: readonly DoneItem[]): readonly Checklist[] {
  return packs.flatMap(({ pack }) =>
    pack.guidelines.flatMap((guideline) => {
      if (guideline.kind !== 'checklist') return [];
      const ref = `${pack.id}.${guideline.id}`;
      const items = guideline.items.map((text, index) => {
        const date = done.find((item) => item.guideline === ref && item.index === index)?.date;
        const due = date && guideline.reviewMonths ? addMonths(date, guideline.reviewMonths) : undefined;
        return { guideline: ref, index, text, done: date, due };
      });
      return [{ pack: pack.id, organisation: pack.name, guideline, items }];
    }),
  );
}

/** Is the item done, and not yet due again? */
export function isDone({ done, due }: ChecklistItem, today: string): boolean {
  return done !== undefined && (due === undefined || due > today);
}

/** How much of the checklists is done. */
export function progressOf(
  lists: readonly Checklist[],
  today: string,
): { readonly done: number; readonly all: number } {
  const items = lists.flatMap(({ items }) => items);
  return { done: items.filter((item) => isDone(item, today)).length, all: items.length };
}

/** Today as an ISO date in the person's own time zone. */
export function isoToday(now: Date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The ISO date so many months later; the last day of the month where the day does not exist. */
export function addMonths(date: string, months: number): string {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  const target = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())));
  return target.toISOString().slice(0, 10);
}
