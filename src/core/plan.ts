import type { Check } from './check';
import type { Account, Context } from './context';
import type { FieldKind } from './draft';
import type { CheckGuideline, CheckId, CheckUse } from './guideline';
import { type OrgNames, orgNames } from './organisation';

/** A guideline's use of a check, with its options validated once. */
export interface PlannedUse {
  readonly org: OrgNames;
  readonly guideline: CheckGuideline;
  readonly check: Check;
  readonly use: CheckUse;
  readonly options: unknown;
  /** Two uses with the same key find the same in a draft, whatever the pack. */
  readonly key: string;
  /** Only where profile or draft shows the organisation. */
  readonly onlyAffiliated: boolean;
}

/** Who is asked what in each kind of field. */
export interface Plan {
  readonly orgs: readonly OrgNames[];
  readonly uses: ReadonlyMap<FieldKind, readonly PlannedUse[]>;
  /** Checks whose options a pack got wrong; a validated pack has none. */
  readonly broken: readonly CheckId[];
}

const FIELDS: readonly FieldKind[] = ['post', 'reply', 'bio', 'display-name', 'login'];

/** Plans the checks of a context, once for all its drafts. */
export function makePlan(context: Context, checks: ReadonlyMap<CheckId, Check>): Plan {
  const uses = new Map<FieldKind, PlannedUse[]>(FIELDS.map((field) => [field, []]));
  const broken = new Set<CheckId>();
  for (const pack of context.packs) {
    const mentionedOnly = (pack.scope ?? []).some((scope) => scope.personal === 'mentioned');
    for (const guideline of pack.guidelines) {
      if (guideline.kind !== 'check' || !concerns(guideline, context.account)) continue;
      for (const use of guideline.checks) {
        const check = checks.get(use.use);
        if (!check || use.level === 'off') continue;
        let options: unknown;
        try {
          options = check.options.parse(optionsOf(use));
        } catch {
          broken.add(check.id);
          continue;
        }
        const planned: PlannedUse = {
          org: orgNames(pack),
          guideline,
          check,
          use,
          options,
          key: `${check.perOrganisation ? pack.id : ''} ${check.id} ${JSON.stringify(options)}`,
          onlyAffiliated:
            context.account.role === 'personal' && (mentionedOnly || guideline.applies?.when === 'affiliated'),
        };
        for (const field of guideline.fields) {
          if (check.fields.includes(field)) uses.get(field)?.push(planned);
        }
      }
    }
  }
  return { orgs: context.packs.map(orgNames), uses, broken: [...broken] };
}

/** The options of a use, without the keys every use has. */
export function optionsOf(use: CheckUse): Record<string, unknown> {
  const { use: _use, level: _level, ...options } = use;
  return options;
}

function concerns(guideline: CheckGuideline, account: Account): boolean {
  const roles = guideline.applies?.roles;
  return roles === undefined || roles.includes(account.role);
}
