import { applyEdits } from '../core/edits';
import type { Finding, Report } from '../core/finding';
import type { Pack } from '../core/guideline';
import { renderEnglish } from './messages';

/** A report for people: every finding with its guideline, source, reason and fixes. Secrets are masked. */
export function reportToText(name: string, text: string, report: Report, packs: readonly Pack[]): string {
  if (report.findings.length === 0) return `${name}: nothing found`;
  const lines = report.findings.flatMap((finding) => {
    const where = finding.range
      ? `${finding.range.from}–${finding.range.to} “${finding.shown}”`
      : 'the field as a whole';
    return [
      `${name}: ${finding.level} · ${finding.topic} · ${where}`,
      `  ${finding.message.en}`,
      ...finding.guidelines.map((ref) => `  ${describeGuideline(ref, packs)}`),
      ...finding.fixes.map((fix) => `  fix: ${renderEnglish(fix.label)}${preview(text, finding, fix)}`),
    ];
  });
  return lines.join('\n');
}

function preview(text: string, finding: Finding, fix: Finding['fixes'][number]): string {
  if (finding.shown !== finding.quote) return '';
  const after = applyEdits(text, fix.edits);
  return after.length <= 300 ? ` → ${after.replace(/\s+/g, ' ')}` : '';
}

function describeGuideline(ref: string, packs: readonly Pack[]): string {
  for (const pack of packs) {
    const guideline = pack.guidelines.find(({ id }) => `${pack.id}.${id}` === ref);
    if (guideline) return `${ref}: ${guideline.title.en} (${pack.source.title}, ${guideline.source.section})`;
  }
  return ref;
}
