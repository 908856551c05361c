import { useId, useRef, useState } from 'preact/hooks';
import { MAX_FILE_LENGTH } from '../../core/table';
import type { PlannedPost } from '../../platform/protocol';
import { FileButton } from '../components/file-button';
import { FindingCard } from '../components/finding-card';
import { problemLine } from '../file-problem';
import { saveFile } from '../files';
import { useLanguage, type Words } from '../language';
import type { OptionsData } from '../options/section';
import type { Setting } from './guise-form';
import { type PlannedResult, toTable } from './planned-report';

/** Milliseconds between two looks at how far it is: to draw thousands of posts takes longer than to check one. */
const REDRAW = 250;

/** Posts that are planned, from a table; and what the guidelines say of them, to copy or keep. */
export function PlannedPosts(props: {
  readonly setting: Setting;
  readonly readPlanned: OptionsData['readPlanned'];
  readonly tryDraft: OptionsData['tryDraft'];
}) {
  const { t, say } = useLanguage();
  const id = useId();
  const [text, setText] = useState('');
  const [results, setResults] = useState<readonly PlannedResult[]>();
  const [left, setLeft] = useState(0);
  const [copied, setCopied] = useState(false);
  const round = useRef(0);

  async function checkAll(): Promise<void> {
    const present = ++round.current;
    setCopied(false);
    const posts = await props.readPlanned(text);
    const done: PlannedResult[] = [];
    let drawn = performance.now();
    for (const post of posts) {
      done.push(await resultOf(post, props.setting, props.tryDraft, t));
      // Another table was given meanwhile: this one no longer matters.
      if (round.current !== present) return;
      if (performance.now() - drawn < REDRAW) continue;
      drawn = performance.now();
      setLeft(posts.length - done.length);
      setResults([...done]);
    }
    setLeft(0);
    setResults(done);
  }
  const noted = results?.filter(({ findings, problem }) => findings.length > 0 || problem !== undefined) ?? [];
  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('plannedTitle')}</h3>
      <p id={`${id}-hint`} class="hint">
        {t('plannedHint')}
      </p>
      <label for={id}>{t('plannedLabel')}</label>
      <textarea
        id={id}
        class="wide"
        rows={6}
        spellcheck={false}
        maxLength={MAX_FILE_LENGTH}
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="buttons">
        <button type="button" class="button button-main" disabled={text.trim() === ''} onClick={() => void checkAll()}>
          {t('plannedCheck')}
        </button>
        <FileButton
          label={t('plannedFile')}
          accept=".csv,.tsv,.txt,.jsonl"
          onText={(file) => setText(file.slice(0, MAX_FILE_LENGTH + 1))}
        />
      </p>
      {results && (
        <>
          <p role="status">
            {left > 0
              ? t('plannedLeft', { count: left })
              : t('plannedResult', { all: results.length, noted: noted.length })}
          </p>
          <p class="buttons">
            <button
              type="button"
              class="button"
              onClick={() =>
                void navigator.clipboard.writeText(toTable(results, say, '\t')).then(() => setCopied(true))
              }
            >
              {t('reportCopy')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => saveFile('report.csv', toTable(results, say, ','), 'text/csv')}
            >
              {t('reportSave')}
            </button>
            <span role="status" class="hint">
              {copied && t('reportCopied')}
            </span>
          </p>
          <ol class="bare-list rows">
            {noted.map((result) => (
              <li key={result.line} class="planned">
                <p class="choice-title">{t('plannedPost', { id: result.id, line: result.line })}</p>
                {result.problem !== undefined && <p class="field-problems">{result.problem}</p>}
                {result.findings.map((finding) => (
                  <FindingCard
                    key={`${finding.guidelines[0]} ${finding.range?.from}`}
                    finding={finding}
                    guidelines={result.guidelines}
                  />
                ))}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** A long post takes several calls; no post of any site takes so many. */
const MAX_CALLS = 50;

/** Checks one planned post; where it does not say otherwise, as the form above says. */
async function resultOf(
  post: PlannedPost,
  { site, field, account: _account, ...as }: Setting,
  tryDraft: OptionsData['tryDraft'],
  t: Words,
): Promise<PlannedResult> {
  const { line } = post;
  if ('problems' in post) {
    const problem = post.problems.map((one) => problemLine(one, t)).join('; ');
    return { line, id: String(line), text: '', findings: [], guidelines: [], problem };
  }
  const { draft, named, id } = post;
  const placed = { ...draft, ...(!named.site && { site }), ...(!named.field && { field }) };
  let reply = await tryDraft(placed, { ...as, ...post.as });
  for (let call = 1; reply.report.more && call < MAX_CALLS; call++) {
    reply = await tryDraft(placed, { ...as, ...post.as });
  }
  return { line, id, text: draft.text, findings: reply.report.findings, guidelines: reply.guidelines };
}
