import type { RuleOverride } from '../core/context';
import type { AccountRole } from '../core/draft';
import type { Guideline, GuidelineRef, Lang, Level, Text } from '../core/guideline';
import { textIn } from '../core/render';
import type { ListedPack } from '../platform/protocol';

/** A guideline as lists show it: with its full name, and whether anything looks for it yet. */
export interface ListedGuideline {
  readonly ref: GuidelineRef;
  readonly guideline: Guideline;
  readonly active: boolean;
}

/** Guidelines under one heading of the source. */
export interface GuidelineSection {
  readonly title: string;
  readonly guidelines: readonly ListedGuideline[];
}

/** What to leave out of a list. */
export interface GuidelineFilter {
  readonly query: string;
  /** Only what concerns somebody with these accounts; undefined = everything. */
  readonly roles: readonly AccountRole[] | undefined;
  readonly lang: Lang;
}

/** The guidelines of an organisation in the source's own order and sections. Sections without any are left out. */
export function sectionsOf({ pack, inactive }: ListedPack, filter: GuidelineFilter): readonly GuidelineSection[] {
  const words = fold(filter.query).split(/\s+/).filter(Boolean);
  const sections = new Map<string, ListedGuideline[]>();
  for (const guideline of pack.guidelines) {
    if (!concerns(guideline, filter.roles)) continue;
    if (words.length > 0) {
      const text = searchText(guideline, filter.lang);
      if (!words.every((word) => text.includes(word))) continue;
    }
    const section = guideline.source.section;
    const list = sections.get(section) ?? [];
    list.push({ ref: `${pack.id}.${guideline.id}`, guideline, active: !inactive.includes(guideline.id) });
    sections.set(section, list);
  }
  return [...sections].map(([title, guidelines]) => ({ title, guidelines }));
}

/** The level a guideline has for this person: their own choice for everywhere, else the organisation's. */
export function levelOf(
  { ref, guideline }: ListedGuideline,
  overrides: readonly RuleOverride[],
): Level | 'off' | undefined {
  if (guideline.kind !== 'check') return undefined;
  return overrides.find((item) => item.guideline === ref && item.site === undefined)?.level ?? guideline.level;
}

/** Lower case without accents, for comparing what people type with what is written. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function concerns({ applies }: Guideline, roles: readonly AccountRole[] | undefined): boolean {
  return roles === undefined || applies?.roles === undefined || applies.roles.some((role) => roles.includes(role));
}

function searchText(guideline: Guideline, lang: Lang): string {
  const texts: Text[] = [guideline.title, guideline.summary];
  if (guideline.kind === 'check' || guideline.kind === 'nudge') texts.push(guideline.message);
  if (guideline.kind === 'checklist') texts.push(...guideline.items);
  const both = texts.flatMap((text) => [textIn(text, lang), text.en]);
  return fold([...both, guideline.source.section, guideline.id].join('\n'));
}
