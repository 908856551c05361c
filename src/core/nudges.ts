import type { Context } from './context';
import type { Draft } from './draft';
import type { Finding } from './finding';
import type { GuidelineRef, Moment, NudgeGuideline } from './guideline';

/** A reminder that belongs to a moment rather than to words. */
export interface Nudge {
  readonly moment: Moment;
  /** What the card shows: a quiet finding about the field as a whole, without a fix. */
  readonly finding: Finding;
}

/** So many posts within so long are many. */
export const MANY_POSTS = { posts: 3, minutes: 5 } as const;

/**
 * The reminders of the packs for the moments a draft is in. `recentPosts` tells how many were sent from the account
 * within {@link MANY_POSTS}. "Before sending" is always among them: the page knows when that is. "Long hours" never is,
 * since nobody has asked for it.
 */
export function nudgesFor(draft: Draft, context: Context, recentPosts: number): Nudge[] {
  const moments = momentsOf(draft, context, recentPosts);
  return context.packs.flatMap((pack) =>
    pack.guidelines.flatMap((guideline) => {
      if (guideline.kind !== 'nudge' || !moments.has(guideline.on)) return [];
      const ref: GuidelineRef = `${pack.id}.${guideline.id}`;
      if (!concerns(guideline, context) || isOff(ref, draft, context)) return [];
      return [{ moment: guideline.on, finding: asFinding(ref, guideline) }];
    }),
  );
}

function momentsOf(draft: Draft, { account }: Context, recentPosts: number): ReadonlySet<Moment> {
  const moments = new Set<Moment>();
  if (draft.deleting) return moments.add('deleting');
  if (draft.field === 'login') moments.add('login');
  if (draft.field !== 'post' && draft.field !== 'reply') return moments;
  moments.add('before-send');
  if (draft.media && draft.media.length > 0) moments.add('media-attached');
  if (draft.editing) moments.add('editing');
  if (recentPosts >= MANY_POSTS.posts) moments.add('many-posts');
  if (account.role !== 'personal' && /\?["'”’»)\s]*(?:$|\s)/u.test(draft.replyingTo ?? ''))
    moments.add('question-received');
  return moments;
}

function concerns({ applies }: NudgeGuideline, { account }: Context): boolean {
  return applies?.roles === undefined || applies.roles.includes(account.role);
}

function isOff(ref: GuidelineRef, { site }: Draft, { overrides }: Context): boolean {
  return overrides.some(
    (override) => override.guideline === ref && override.level === 'off' && [undefined, site].includes(override.site),
  );
}

function asFinding(ref: GuidelineRef, { message }: NudgeGuideline): Finding {
  return {
    guidelines: [ref],
    checks: [],
    topic: 'media',
    level: 'consider',
    message,
    evidence: [],
    quote: '',
    shown: '',
    fixes: [],
  };
}
