import type { Report } from '../core/finding';
import type { Level, Pack } from '../core/guideline';
import type { Place } from './drafts';
import type { Request } from './request';

/** A draft and what was found in it. */
export type Answer = Place & { readonly request: Request; readonly report: Report };

const LEVEL: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = {
  must: 'error',
  should: 'warning',
  consider: 'note',
};

/**
 * A log as code hosts and CI systems read it: SARIF 2.1.0 (OASIS, docs.oasis-open.org/sarif/sarif/v2.1.0). A rule for
 * each guideline found, a result for each finding and guideline. Secrets and personal numbers are masked.
 */
export function toSarif(answers: readonly Answer[], packs: readonly Pack[]): object {
  const results = answers.flatMap(({ source, line, request, report }) =>
    report.findings.flatMap((finding) =>
      finding.guidelines.map((ruleId) => ({
        ruleId,
        level: LEVEL[finding.level],
        message: { text: `${finding.message.en}${finding.shown === '' ? '' : ` (“${finding.shown}”)`}` },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: source === 'standard input' ? 'stdin' : encodeURI(source) },
              region: { startLine: line ?? lineAt(request.text, finding.range?.from ?? 0) },
            },
            logicalLocations: [{ name: String(request.id) }],
          },
        ],
      })),
    ),
  );
  const found = new Set(results.map(({ ruleId }) => ruleId));
  const rules = packs.flatMap((pack) =>
    pack.guidelines.flatMap(({ id, title, summary, source }) => {
      const ruleId = `${pack.id}.${id}`;
      if (!found.has(ruleId)) return [];
      const section = `${pack.source.title}, ${source.section}`;
      return [
        {
          id: ruleId,
          shortDescription: { text: title.en },
          fullDescription: { text: summary.en },
          help: { text: section },
        },
      ];
    }),
  );
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'Compose Assistant', rules } }, results }],
  };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
