import { atOnce, draftOfText, draftsInLines, draftsInRows, type ReadDraft } from '../cli/drafts';
import { draftOf } from '../cli/request';
import type { TableRow } from '../core/table';
import type { PlannedPost } from '../platform/protocol';

/**
 * The posts in the rows of a table, or in a text: lines of JSON, as the command line reads them, or posts with an empty
 * line between them. Too many posts in a text are one problem, and none of them is read.
 */
export function readPlanned(planned: string | readonly TableRow[]): readonly PlannedPost[] {
  // The rows of a table were counted where it was read.
  const read = typeof planned === 'string' ? atOnce(draftsInText(planned)) : draftsInRows('', planned);
  return read.map((post, index) => {
    const line = post.line ?? index + 1;
    if ('problem' in post) return { line, problems: post.problem.problems };
    const { request } = post;
    const packs = typeof request.pack === 'string' ? [request.pack] : request.pack;
    return {
      line,
      id: String(request.id || index + 1),
      draft: draftOf(request, { packs: [], account: 'personal', field: 'post' }),
      as: {
        ...(packs && { packs }),
        ...(request.account && { role: request.account }),
        ...(request.affiliated !== undefined && { affiliated: request.affiliated }),
      },
      named: { site: request.site !== undefined, field: request.field !== undefined },
    };
  });
}

function draftsInText(text: string): readonly ReadDraft[] {
  if (text.trimStart().startsWith('{')) return draftsInLines({ name: '', text });
  return paragraphs(text).map((post, index) => ({ ...draftOfText({ name: '', text: post }), line: index + 1 }));
}

function paragraphs(text: string): readonly string[] {
  return text
    .split(/\r?\n[ \t]*\r?\n/)
    .map((post) => post.trim())
    .filter(Boolean);
}
