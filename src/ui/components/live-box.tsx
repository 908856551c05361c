import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { applyEdits, editBetween, rebase } from '../../core/edits';
import type { Finding } from '../../core/finding';
import { oneAtATime } from '../../core/one-at-a-time';
import type { CheckReply } from '../../platform/protocol';
import { type MessageId, useLanguage, type Words } from '../language';
import { FindingCard } from './finding-card';
import { MarkedText } from './marked-text';

/** Checks a text in the background, as one of our own pages may. */
export type CheckText = (text: string) => Promise<CheckReply>;

/** A box to write in that is checked like a site's own, with findings and their fixes below. */
export function LiveBox(props: {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** A new function checks the same text anew, e.g. as another account. */
  readonly check: CheckText;
}) {
  const { t } = useLanguage();
  const id = useId();
  const { text, check } = props;
  const reply = useChecked(text, check);
  const layer = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const answered = reply?.text === text && reply.check === check && !reply.report.more;
  const findings = reply ? standing(reply, text) : [];
  // The button that was pressed goes with its finding.
  const mend = (mended: string) => {
    props.onText(mended);
    box.current?.focus();
  };
  return (
    <div class="live">
      <label for={id}>{props.label}</label>
      <div class="live-box">
        <MarkedText layer={layer} text={text} findings={findings} />
        <textarea
          id={id}
          ref={box}
          rows={4}
          spellcheck={false}
          maxLength={20_000}
          aria-describedby={`${id}-count`}
          value={text}
          onInput={(event) => props.onText(event.currentTarget.value)}
          onScroll={(event) => {
            if (layer.current) layer.current.scrollTop = event.currentTarget.scrollTop;
          }}
        />
      </div>
      {/* Busy: its words are of a text that is no longer there. They stay for who hears them, and are not seen. */}
      <p id={`${id}-count`} role="status" aria-busy={!answered} class="hint">
        {reply && verdictOn(reply, t)}
      </p>
      <ul class="bare-list">
        {findings.map((finding) => (
          <li key={`${finding.guidelines[0]} ${finding.range?.from} ${finding.message.en}`}>
            <FindingCard finding={finding} guidelines={reply?.guidelines ?? []} />
            <Fixes finding={finding} text={text} onText={mend} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is still true of an answer while the text changes: findings on words that nobody touched. */
function standing(reply: Checked, text: string): readonly Finding[] {
  const edit = editBetween(reply.text, text);
  return edit ? rebase(reply.report.findings, edit) : reply.report.findings;
}

function verdictOn({ failed, text, report }: Checked, t: Words): string {
  if (failed) return t('checkFailed');
  if (text.trim() === '') return t('liveEmpty');
  const count = report.findings.length;
  if (count === 0) return t('liveClear');
  return count === 1 ? t('draftOne') : t('draftMany', { count });
}

const FIXES: readonly MessageId[] = [
  'fixReplace',
  'fixAddDisclaimer',
  'fixPutFirst',
  'fixAddWords',
  'fixRemoveSentence',
  'fixRemoveSentences',
  'fixRemoveWords',
];

function Fixes(props: { readonly finding: Finding; readonly text: string; readonly onText: (text: string) => void }) {
  const { t } = useLanguage();
  if (props.finding.fixes.length === 0) return null;
  return (
    <p class="fixes">
      {props.finding.fixes.map(({ label, edits }) => (
        <button
          key={`${label.id} ${Object.values(label.values ?? {}).join(' ')}`}
          type="button"
          class="button"
          onClick={() => props.onText(applyEdits(props.text, edits))}
        >
          {t(FIXES.find((id) => id === label.id) ?? 'fixReplace', label.values)}
        </button>
      ))}
    </p>
  );
}

interface Question {
  readonly text: string;
  readonly check: CheckText;
}
interface Checked extends CheckReply, Question {
  readonly failed: boolean;
}
const NO_ANSWER: CheckReply = { report: { findings: [], failed: [] }, guidelines: [] };

/** The last answer, with the text it was for. One question at a time; the latest text is asked next. */
function useChecked(text: string, check: CheckText): Checked | undefined {
  const [reply, setReply] = useState<Checked>();
  const [ask] = useState(() =>
    oneAtATime<Question>(async (question) => {
      const answer = await question.check(question.text).catch(() => undefined);
      setReply({ ...(answer ?? NO_ANSWER), ...question, failed: !answer });
      // Of a long text, or on a busy machine, an answer is a part of what there is to say: it is asked on.
      return answer?.report.more ?? false;
    }),
  );
  useEffect(() => ask({ text, check }), [ask, text, check]);
  return reply;
}
