import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { applyEdits } from '../../core/edits';
import type { Finding } from '../../core/finding';
import type { CheckReply } from '../../platform/protocol';
import { type MessageId, useLanguage } from '../language';
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
  const findings = reply?.text === text ? reply.report.findings : [];
  return (
    <div class="live">
      <label for={id}>{props.label}</label>
      <div class="live-box">
        <MarkedText layer={layer} text={text} findings={findings} />
        <textarea
          id={id}
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
      <p id={`${id}-count`} role="status" class="hint">
        {reply?.failed
          ? t('checkFailed')
          : text.trim() === ''
            ? t('liveEmpty')
            : findings.length === 0
              ? t('liveClear')
              : findings.length === 1
                ? t('draftOne')
                : t('draftMany', { count: findings.length })}
      </p>
      <ul class="bare-list">
        {findings.map((finding) => (
          <li key={`${finding.guidelines[0]} ${finding.range?.from} ${finding.message.en}`}>
            <FindingCard finding={finding} guidelines={reply?.guidelines ?? []} />
            <Fixes finding={finding} text={text} onText={props.onText} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const FIXES: Readonly<Record<string, MessageId>> = {
  fixReplace: 'fixReplace',
  fixAddDisclaimer: 'fixAddDisclaimer',
  fixRemoveSentence: 'fixRemoveSentence',
};

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
          {t(FIXES[label.id] ?? 'fixReplace', label.values)}
        </button>
      ))}
    </p>
  );
}

interface Question {
  readonly text: string;
  readonly check: CheckText;
}
interface Checked extends CheckReply {
  readonly text: string;
  readonly failed: boolean;
}

/** The last answer, with the text it was for. One question at a time; the latest text is asked next. */
function useChecked(text: string, check: CheckText): Checked | undefined {
  const [reply, setReply] = useState<Checked>();
  const asking = useRef(false);
  const latest = useRef<Question>({ text, check });

  useEffect(() => {
    latest.current = { text, check };
    if (asking.current) return;
    asking.current = true;
    void askUntil(() => latest.current, setReply).finally(() => {
      asking.current = false;
    });
  }, [text, check]);
  return reply;
}

async function askUntil(latest: () => Question, answered: (reply: Checked) => void): Promise<void> {
  let question: Question;
  do {
    question = latest();
    const { text, check } = question;
    const reply = await check(text).catch(() => undefined);
    answered(
      reply
        ? { ...reply, text, failed: false }
        : { report: { findings: [], failed: [] }, guidelines: [], text, failed: true },
    );
  } while (question !== latest());
}
