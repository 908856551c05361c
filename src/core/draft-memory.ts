import type { Chunk, Hit, Parsed } from './check';
import { chunksOf, draftOf } from './chunks';
import type { Draft, FieldKind } from './draft';
import { type DetectLanguage, parseDraft, withPlacesInText } from './parse';
import { type ParseBudget, parseBudget } from './parse-budget';

/** A chunk of a draft, or all of it, and what is known of it. */
export interface Known {
  readonly doc: Parsed;
  /** What uses of checks found here, by their keys; undefined of a check that threw. */
  readonly hits: Map<string, readonly Hit[] | undefined>;
  /** What its checks were told of the draft around it. */
  readonly answers: ReadonlyMap<symbol, boolean>;
  /** Set when a sentence had to wait for the next call: what was found is then not all. */
  partial: boolean;
}

/** A draft as it is read in one call. */
export interface Reading {
  readonly whole: Known;
  readonly chunks: readonly (Pick<Chunk, 'from'> & { readonly known: Known })[];
  readonly budget: ParseBudget;
}

/** Reads a draft; see {@link draftMemory}. */
export type ReadDraft = (draft: Draft) => Reading;

/** Fields whose text is told, from one thing to the next. Any other speaks as a whole, however long it is. */
const CHUNKED: ReadonlySet<FieldKind> = new Set<FieldKind>(['post', 'reply']);

/**
 * A text of up to so many characters, as long as LinkedIn takes them, is read as one: what its end says of its beginning
 * counts. Longer ones are articles, in which each part speaks for itself.
 */
const WHOLE = 3000;

/** Most characters of a draft whose findings are remembered. */
const MEMORY = 100_000;

/** What is the same for all chunks of a call. */
interface Call {
  readonly budget: ParseBudget;
  readonly answers: Map<symbol, boolean>;
  docs: readonly Parsed[];
}

/**
 * Reads drafts and remembers the last one, chunk by chunk, with what was found in it: of the next, only the chunks that
 * an edit touched are read anew. A chunk is the same when its text is, with the links in it, everything about the draft
 * besides its text, and every answer its checks got about the rest of it; so what is found is what would be found by
 * somebody who never saw the draft. Nothing is kept of a chunk that is gone.
 */
export function draftMemory(detectLanguage: DetectLanguage): ReadDraft {
  const questions = new Map<symbol, (doc: Parsed) => boolean>();
  let call: Call = newCall();
  let about = '';
  let remembered: ReadonlyMap<string, Known> = new Map();

  function anywhere(key: symbol, holds: (doc: Parsed) => boolean): boolean {
    let answer = call.answers.get(key);
    if (answer === undefined) {
      questions.set(key, holds);
      answer = call.docs.some((doc) => doc.memo(key, holds));
      call.answers.set(key, answer);
    }
    return answer;
  }

  function known(draft: Draft, chunks?: readonly Chunk[]): Known {
    const answers = new Map<symbol, boolean>();
    const doc = parseDraft(draft, detectLanguage, {
      get budget() {
        return call.budget;
      },
      anywhere(key, holds) {
        const answer = anywhere(key, holds);
        answers.set(key, answer);
        return answer;
      },
      ...(chunks && { chunks }),
    });
    return { doc, hits: new Map(), answers, partial: false };
  }

  const isTrue = ({ partial, answers }: Known) =>
    !partial && [...answers].every(([key, answer]) => anywhere(key, questions.get(key) as () => boolean) === answer);

  return (given) => {
    const draft = withPlacesInText(given);
    const { text, links: _links, pasted: _pasted, ...rest } = draft;
    const now = JSON.stringify(rest);
    if (now !== about) remembered = new Map();
    about = now;
    const isLong = CHUNKED.has(draft.field) && text.length > WHOLE;
    const parts = (isLong ? chunksOf(text) : [{ from: 0, to: text.length }]).map((range) => {
      const part = draftOf(draft, range);
      return { part, from: range.from, key: keyOf(part) };
    });
    const present = new Map(parts.map(({ key, part }) => [key, remembered.get(key) ?? known(part)]));
    call = newCall();
    call.docs = [...present.values()].map(({ doc }) => doc);
    for (const [key, one] of present) {
      if (!isTrue(one)) present.set(key, known(one.doc.draft));
    }
    call.docs = [...present.values()].map(({ doc }) => doc);
    remembered = upTo(MEMORY, present);
    const chunks = parts.map(({ key, from }) => ({ from, known: present.get(key) as Known }));
    const [first] = chunks;
    const whole =
      first && chunks.length === 1
        ? first.known
        : known(
            draft,
            chunks.map(({ from, known: { doc } }) => ({ from, doc })),
          );
    return { whole, chunks, budget: call.budget };
  };
}

const newCall = (): Call => ({ budget: parseBudget(), answers: new Map(), docs: [] });

/** Everything in which two chunks of one draft may differ. */
function keyOf({ text, links = [], pasted = [] }: Draft): string {
  return links.length + pasted.length > 0 ? `${text}\u0000${JSON.stringify([links, pasted])}` : text;
}

function upTo(most: number, chunks: ReadonlyMap<string, Known>): ReadonlyMap<string, Known> {
  let left = most;
  return new Map(
    [...chunks].filter(([, { doc }]) => {
      left -= doc.text.length;
      return left >= 0;
    }),
  );
}
