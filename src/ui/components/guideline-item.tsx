import type { RuleOverride } from '../../core/context';
import type { Example } from '../../core/guideline';
import { type ListedGuideline, levelOf } from '../guidelines';
import { type MessageId, useLanguage } from '../language';
import { Disclosure } from './disclosure';
import { LevelShape, LevelTag } from './level';

const KINDS: Readonly<Record<ListedGuideline['guideline']['kind'], MessageId>> = {
  check: 'kindCheck',
  nudge: 'kindNudge',
  checklist: 'kindChecklist',
  contact: 'kindContact',
  reading: 'kindReading',
};

/** One guideline: its title, and opened, what it says, where it stands in the source, and examples. */
export function GuidelineItem(props: {
  readonly listed: ListedGuideline;
  readonly overrides: readonly RuleOverride[];
}) {
  const { t, say } = useLanguage();
  const { guideline, active } = props.listed;
  const level = levelOf(props.listed, props.overrides);
  return (
    <Disclosure
      class="guideline"
      summary={
        <>
          {level ? <LevelShape level={active ? level : 'consider'} /> : <span class="level-shape level-none" />}
          <span class="guideline-title">{say(guideline.title)}</span>
          {!active && <span class="tag tag-waiting">{t('notActiveYet')}</span>}
        </>
      }
    >
      {() => (
        <div class="guideline-body">
          <p>{say(guideline.summary)}</p>
          <p class="tags">
            {level && <LevelTag level={level} />}
            <span class="tag">{t(KINDS[guideline.kind])}</span>
          </p>
          {!active && <p class="hint">{t('notActiveYetHint')}</p>}
          {guideline.kind === 'checklist' && (
            <ul class="plain-list">
              {guideline.items.map((item) => (
                <li key={item.en}>{say(item)}</li>
              ))}
            </ul>
          )}
          {guideline.kind === 'contact' && <p class="hint">{say(guideline.when)}</p>}
          {guideline.kind === 'nudge' && <p class="hint">{say(guideline.message)}</p>}
          {guideline.kind === 'check' && <Examples {...guideline.examples} />}
          <p class="hint">{t('fromSection', { section: guideline.source.section })}</p>
        </div>
      )}
    </Disclosure>
  );
}

/** Examples shown of either kind: enough to get the idea. */
const SHOWN = 2;

function Examples(props: {
  readonly flags: readonly (string | Example)[];
  readonly passes: readonly (string | Example)[];
}) {
  const { t } = useLanguage();
  const flags = props.flags.map(textOf).filter(Boolean).slice(0, SHOWN);
  const passes = props.passes.map(textOf).filter(Boolean).slice(0, SHOWN);
  return (
    <>
      {passes.length > 0 && (
        <div class="examples examples-fine">
          <h5>{t('exampleFine')}</h5>
          {passes.map((text) => (
            <blockquote key={text}>{text}</blockquote>
          ))}
        </div>
      )}
      {flags.length > 0 && (
        <div class="examples examples-look">
          <h5>{t('exampleNotFine')}</h5>
          {flags.map((text) => (
            <blockquote key={text}>
              <Marked text={text} />
            </blockquote>
          ))}
        </div>
      )}
    </>
  );
}

function textOf(example: string | Example): string {
  return typeof example === 'string' ? example : example.text;
}

/** Text of a pack's example with the words between ‹ and › marked. */
function Marked({ text }: { readonly text: string }) {
  const parts = text.split('‹').flatMap((part) => {
    const [marked, after] = part.split('›');
    return after === undefined ? [part] : [<mark key={part}>{marked}</mark>, after];
  });
  return <>{parts}</>;
}
