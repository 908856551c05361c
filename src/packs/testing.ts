import { checks } from '../checks';
import { detectLanguage } from '../checks/detect-language';
import type { Draft } from '../core/draft';
import { checkWhole, createEngine } from '../core/engine';
import type { Finding } from '../core/finding';
import { builtInPacks } from '.';

const engine = createEngine({ checks, detectLanguage });

interface Setting extends Partial<Omit<Draft, 'text'>> {
  readonly pack: string;
  readonly account?: 'personal' | 'official' | 'community';
}

/** Findings of one check in a text, with one built-in pack on. For tables of what must fire and what must not. */
export function findingsOf(check: string, text: string, setting: Setting): Finding[] {
  const { pack, account = 'personal', ...draft } = setting;
  const packs = builtInPacks.filter(({ id }) => id === pack);
  const profile = { [pack]: { affiliated: true, disclaimer: false } };
  const context = { packs, account: { role: account, profile }, overrides: [], mutes: [], locale: 'en' as const };
  const report = checkWhole(engine, { field: 'post', site: 'x', ...draft, text }, context);
  if (report.failed.length > 0) throw new Error(`failed: ${report.failed.join(', ')}`);
  return report.findings.filter((finding) => finding.checks.includes(check));
}

/** The words a check marks in a text, in order. */
export function checkText(check: string, text: string, setting: Setting): string[] {
  return findingsOf(check, text, setting).map((finding) => finding.quote);
}
