import type { ChecklistGuideline, GuidelineRef, PackId, Text } from '../core/guideline';
import type { ListedPack } from '../platform/protocol';
import type { DoneItem, KnownAccount, Settings } from '../platform/settings';

/** One line of a checklist, and when it was done. */
export interface ChecklistItem {
  readonly guideline: GuidelineRef;
  readonly index: number;
  readonly text: Text;
  /** The tick that counts: when it was last done, and whether for this account or for all. */
  readonly tick: DoneItem | undefined;
  /** ISO date by which it should be looked at again. */
  readonly due: string | undefined;
}

/** A checklist of an organisation with its items, for one account. */
export interface Checklist {
  readonly pack: PackId;
  readonly organisation: Text;
  readonly guideline: ChecklistGuideline;
  readonly items: readonly ChecklistItem[];
}

/** The checklists that concern an account; without one, those of a person who has named none yet: all. */
export interface AccountChecklists {
  readonly account: KnownAccount | undefined;
  readonly lists: readonly Checklist[];
}

/** The checklists of the organisations, account by account, with what was done and what is due again. */
export function checklistsOf(
  packs: readonly Pick<ListedPack, 'pack'>[],
  { accounts, checklist }: Pick<Settings, 'accounts' | 'checklist'>,
): readonly AccountChecklists[] {
  const each = accounts.length > 0 ? accounts : [undefined];
  return each
    .map((account) => ({ account, lists: listsFor(account, packs, checklist) }))
    .filter(({ lists }) => lists.length > 0);
}

function listsFor(
  account: KnownAccount | undefined,
  packs: readonly Pick<ListedPack, 'pack'>[],
  done: readonly DoneItem[],
): readonly Checklist[] {
  return packs.flatMap(({ pack }) =>
    pack.guidelines.flatMap((guideline) => {
      const roles = guideline.applies?.roles;
      if (guideline.kind !== 'checklist') return [];
      if (account && roles && !roles.includes(account.role)) return [];
      const ref = `${pack.id}.${guideline.id}`;
      const items = guideline.items.map((text, index) => {
        const tick = tickOf(done, account, ref, index);
        const due = tick && guideline.reviewMonths ? addMonths(tick.date, guideline.reviewMonths) : undefined;
        return { guideline: ref, index, text, tick, due };
      });
      return [{ pack: pack.id, organisation: pack.name, guideline, items }];
    }),
  );
}

/** What was ticked before any account was named counts for all of them. */
function tickOf(
  done: readonly DoneItem[],
  account: KnownAccount | undefined,
  guideline: GuidelineRef,
  index: number,
): DoneItem | undefined {
  const ticked = done.filter((item) => item.guideline === guideline && item.index === index);
  const own = ticked.find(({ site, handle }) => site === account?.site && handle === account?.handle);
  return own ?? ticked.find(({ site }) => site === undefined);
}

/** Is the item done, and not yet due again? */
export function isDone({ tick, due }: ChecklistItem, today: string): boolean {
  return tick !== undefined && (due === undefined || due > today);
}

/** How much of the checklists is done, and how much was done once and is due again. */
export function progressOf(
  lists: readonly AccountChecklists[],
  today: string,
): { readonly done: number; readonly due: number; readonly all: number } {
  const items = lists.flatMap(({ lists }) => lists.flatMap(({ items }) => items));
  const done = items.filter((item) => isDone(item, today)).length;
  const due = items.filter((item) => item.tick !== undefined && !isDone(item, today)).length;
  return { done, due, all: items.length };
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
