import { applyEdits } from '../core/edits';
import type { Finding, Fix } from '../core/finding';
import { textIn } from '../core/render';
import type { CardContact, CardFix, CardProps, Forget } from '../ui/card/card';
import type { KnownGuideline, Services } from './services';

/** Topics whose words must never be stored, not even when asked to. */
const PRIVATE: ReadonlySet<Finding['topic']> = new Set(['secrets', 'personal-data']);
const CONTEXT = 24;

type Content = Pick<CardProps, 'level' | 'guidelines' | 'message' | 'fixes' | 'contacts' | 'forget'>;

/** What a card says about a finding, in the reader's language. Secrets stay masked. */
export function cardContent(
  finding: Finding,
  text: string,
  known: readonly KnownGuideline[],
  { words, lang }: Services,
): Content {
  const guidelines = finding.guidelines.flatMap((ref) => known.filter((guideline) => guideline.ref === ref));
  return {
    level: finding.level,
    guidelines: guidelines.map(({ title, organisation, section }) => ({
      title: textIn(title, lang),
      organisation: textIn(organisation, lang),
      section,
    })),
    message: textIn(finding.message, lang),
    fixes: finding.fixes.map((fix) => ({ label: words(fix.label), ...preview(fix, finding, text) })),
    contacts: contactsOf(guidelines, lang),
    forget: forgetOf(
      finding,
      guidelines.some(({ locked }) => locked),
    ),
  };
}

function preview(fix: Fix, finding: Finding, text: string): Pick<CardFix, 'before' | 'after'> {
  if (finding.shown !== finding.quote) return { before: finding.shown, after: '' };
  const from = Math.min(...fix.edits.map(({ range }) => range.from));
  const to = Math.max(...fix.edits.map(({ range }) => range.to));
  const moved = fix.edits.map(({ range, insert }) => ({
    range: { from: range.from - from, to: range.to - from },
    insert,
  }));
  const before = text.slice(from, to);
  return { before: shorten(before.trim()), after: shorten(applyEdits(before, moved).trim()) };
}

function shorten(text: string): string {
  return text.length > 6 * CONTEXT ? `${text.slice(0, 3 * CONTEXT)} … ${text.slice(-2 * CONTEXT)}` : text;
}

function contactsOf(guidelines: readonly KnownGuideline[], lang: Services['lang']): CardContact[] {
  const contacts = new Map<string, CardContact>();
  for (const { id, name, email, phone, url } of guidelines.flatMap((guideline) => guideline.contacts)) {
    contacts.set(id, {
      name: textIn(name, lang),
      ...(email && { email }),
      ...(phone && { phone }),
      ...(url && { url }),
    });
  }
  return [...contacts.values()];
}

function forgetOf({ topic, range, quote, shown }: Finding, locked: boolean): Forget[] {
  const phrase = range && quote === shown && !PRIVATE.has(topic);
  const rule = locked ? [] : (['rule-here', 'rule-always'] as const);
  return ['once', ...(phrase ? (['phrase'] as const) : []), ...rule];
}
