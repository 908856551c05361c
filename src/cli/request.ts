import '../zod-words';
import * as z from 'zod/mini';
import { readProfile } from '../checks/profile';
import type { Context, Profile } from '../core/context';
import type { Draft } from '../core/draft';
import type { Pack, PackId } from '../core/guideline';
import { problemAt, problemOf } from '../core/reasons';
import { RequestError } from './request-error';

/** One line of `--format jsonl`. Keys we don't know are ignored, so that labelled data can be piped in as it is. */
const requestSchema = z.object({
  id: z.union([z.string(), z.number()], { error: 'expected a string or a number' }),
  text: z.string(),
  pack: z.optional(
    z.union([z.string(), z.array(z.string()).check(z.minLength(1, 'expected at least one id'))], {
      error: 'expected an id or a list of ids',
    }),
  ),
  account: z.optional(z.enum(['personal', 'official', 'community'])),
  field: z.optional(z.enum(['post', 'reply', 'bio', 'display-name', 'login'])),
  site: z.optional(z.string()),
  replyingTo: z.optional(z.string()),
  sharing: z.optional(z.string()),
  bio: z.optional(z.string()),
  affiliated: z.optional(z.boolean()),
  media: z.optional(
    z.array(
      z.object({
        kind: z.enum(['image', 'video', 'audio', 'file']),
        name: z.optional(z.string()),
        alt: z.optional(z.string()),
      }),
    ),
  ),
});

/** A draft to check as the command line takes it. */
export type Request = z.infer<typeof requestSchema>;

/** What holds for every draft that does not say otherwise. */
export interface Defaults {
  readonly packs: readonly Pack[];
  readonly account: 'personal' | 'official' | 'community';
  readonly field: Draft['field'];
}

/**
 * Reads one line of JSON.
 * @throws RequestError with a reason a person can act on.
 */
export function parseRequest(line: string): Request {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    // The parser may quote the line, which is a draft that has no place in a log.
    const [reason] = (error as Error).message.split(/, (?:\.\.\.)?"/, 1);
    throw RequestError.of(problemAt('', `not JSON: ${reason}`, 'json'));
  }
  return requestFrom(value);
}

/**
 * Reads a draft from a value of unknown shape.
 * @throws RequestError with the path and the reason of everything wrong.
 */
export function requestFrom(value: unknown): Request {
  const parsed = requestSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => problemOf(issue, value));
  const message = problems.map(({ path, reason }) => `${path || 'the draft'}: ${reason}`).join('; ');
  throw new RequestError(problems, message);
}

/** The draft that a request describes. */
export function draftOf(request: Request, defaults: Defaults): Draft {
  return {
    text: request.text,
    field: request.field ?? defaults.field,
    site: request.site ?? 'unknown',
    ...(request.replyingTo !== undefined && { replyingTo: request.replyingTo }),
    ...(request.sharing !== undefined && { sharing: request.sharing }),
    ...(request.media !== undefined && {
      media: request.media.map(({ kind, name, alt }) => ({
        kind,
        ...(name !== undefined && { name }),
        ...(alt !== undefined && { alt }),
      })),
    }),
  };
}

/**
 * The context of a request. Contexts are kept by what they say, so that thousands of drafts share a few of them and
 * the engine plans each only once.
 */
export function contextMaker(defaults: Defaults, packNamed: (name: string) => Pack): (request: Request) => Context {
  const contexts = new Map<string, Context>();
  return (request) => {
    const names = typeof request.pack === 'string' ? [request.pack] : request.pack;
    const packs = names ? names.map(packNamed) : defaults.packs;
    const role = request.account ?? defaults.account;
    const profile = profileOf(request, packs);
    // Not by the packs' own ids: a pack in a file may have that of a built-in one.
    const key = JSON.stringify([names, role, profile]);
    let context = contexts.get(key);
    if (!context) {
      context = { packs, account: { role, profile }, overrides: [], mutes: [], locale: 'en' };
      contexts.set(key, context);
    }
    return context;
  };
}

/** Without a word about the profile, the account is taken to show the organisation and no disclaimer. */
function profileOf(request: Request, packs: readonly Pack[]): Record<PackId, Profile> {
  const seen = request.bio === undefined ? {} : readProfile(request.bio, packs);
  return Object.fromEntries(
    packs.map(({ id }) => [
      id,
      {
        affiliated: request.affiliated ?? seen[id]?.affiliated ?? true,
        disclaimer: seen[id]?.disclaimer ?? false,
      },
    ]),
  );
}
