import type { z } from 'zod/mini';
import { dotted, problemAt, problemOf } from '../../core/reasons';
import type { FileProblem } from '../protocol';
import { type ManagedHost, type ManagedLimit, type Policy, type PolicyFile, policySchema } from './policy';

/** A site with its hosts, as the extension has it built in. */
export interface KnownSite {
  readonly id: string;
  readonly hosts: readonly string[];
}

/** Reads the policy's own packs; the answer names everything wrong with them and everything they and the policy name. */
export type InspectPacks = (packs: readonly string[]) => Promise<{
  readonly problems: readonly FileProblem[];
  /** Ids of all organisations there are, the policy's own among them. */
  readonly organisations: ReadonlySet<string>;
  /** Full names of all their guidelines. */
  readonly guidelines: ReadonlySet<string>;
}>;

/** What came of reading: a policy and what of it is passed over, or no policy and why. */
export interface PolicyReading {
  readonly policy?: Policy;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads what the browser hands over. A wrong shape or a wrong pack refuses the whole: half a policy is nobody's will.
 * Names that are not known (a key, an organisation, a guideline of another version) are told and passed over, so that
 * an update of the extension never undoes an institution's policy.
 */
export async function readPolicy(
  raw: unknown,
  sites: readonly KnownSite[],
  inspectPacks: InspectPacks,
): Promise<PolicyReading> {
  const shape = readShape(raw);
  if (!shape.file) return { problems: shape.problems };
  const packs = await inspectPacks(shape.file.packs ?? []);
  if (packs.problems.length > 0) return { problems: packs.problems };
  const unknown = unknownNames(shape.file, packs.organisations, packs.guidelines);
  return { policy: resolvePolicy(shape.file, sites), problems: [...shape.problems, ...unknown] };
}

/** The policy of a value that was found good before; undefined where this version no longer reads it. */
export function rereadPolicy(raw: unknown, sites: readonly KnownSite[]): Policy | undefined {
  const { file } = readShape(raw);
  return file && resolvePolicy(file, sites);
}

function readShape(raw: unknown): { file?: PolicyFile; problems: readonly FileProblem[] } {
  const strict = policySchema.safeParse(raw);
  if (strict.success) return { file: strict.data, problems: [] };
  const { issues } = strict.error;
  const wrong = issues.filter(({ code }) => code !== 'unrecognized_keys');
  if (wrong.length > 0) return { problems: wrong.map((issue) => problemOf(issue, raw)) };
  const known = policySchema.safeParse(withoutKeys(raw, issues));
  const problems = issues.flatMap(unknownKeys);
  return known.success ? { file: known.data, problems } : { problems };
}

function unknownKeys(issue: z.core.$ZodIssue): FileProblem[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.map((key) => problemAt(dotted([...issue.path, key]), 'there is no such setting', 'setting'));
}

function withoutKeys(raw: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(raw);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const at = issue.path.reduce((value, key) => (value as Record<PropertyKey, unknown>)[key], copy);
    for (const key of issue.keys) delete (at as Record<string, unknown>)[key];
  }
  return copy;
}

function unknownNames(
  { organisations, levels = [], disclaimers = [] }: PolicyFile,
  knownOrganisations: ReadonlySet<string>,
  knownGuidelines: ReadonlySet<string>,
): FileProblem[] {
  const organisation = (id: string, path: string) =>
    knownOrganisations.has(id)
      ? []
      : [problemAt(path, `there is no organisation "${id}"`, 'organisation', { name: id })];
  return [
    ...(organisations?.value ?? []).flatMap((id, i) => organisation(id, `organisations.value.${i}`)),
    ...disclaimers.flatMap((entry, i) => organisation(entry.organisation, `disclaimers.${i}.organisation`)),
    ...levels.flatMap(({ guideline: name }, i) =>
      knownGuidelines.has(name)
        ? []
        : [problemAt(`levels.${i}.guideline`, `there is no guideline "${name}"`, 'guideline', { name })],
    ),
  ];
}

/** Built-in sites become their hosts; anything else is a host already. */
function resolvePolicy({ sites: switches, limits, ...others }: PolicyFile, sites: readonly KnownSite[]): Policy {
  const builtIn = new Set(sites.flatMap(({ hosts }) => hosts));
  const hostsOf = (site: string) =>
    sites.find(({ id }) => id === site)?.hosts ?? [site.toLowerCase().replace(/^www\./, '')];
  return {
    ...others,
    ...(switches && {
      hosts: switches.flatMap(({ site, ...rest }) =>
        hostsOf(site).map((host): ManagedHost => ({ ...rest, host, builtIn: builtIn.has(host) })),
      ),
    }),
    ...(limits && {
      limits: limits.flatMap(({ site, ...rest }) => hostsOf(site).map((host): ManagedLimit => ({ ...rest, host }))),
    }),
  };
}
