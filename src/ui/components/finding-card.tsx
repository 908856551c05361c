import type { Finding } from '../../core/finding';
import type { GuidelineCard } from '../../platform/protocol';
import { useLanguage } from '../language';
import { LevelShape } from './level';

/** One finding: the words, why, and whose guideline. A button when there is somewhere to go. */
export function FindingCard(props: {
  readonly finding: Finding;
  readonly guidelines: readonly GuidelineCard[];
  readonly onShow?: (() => void) | undefined;
}) {
  const { t, say } = useLanguage();
  const { finding } = props;
  const cards = finding.guidelines.flatMap((ref) => props.guidelines.filter((card) => card.ref === ref));
  const inside = (
    <>
      <LevelShape level={finding.level} />
      <span class="finding-body">
        {finding.shown && <span class="finding-quote">{t('quoted', { text: shorten(finding.shown) })}</span>}
        <span class="finding-message">{say(finding.message)}</span>
        {cards.map((card) => (
          <span key={card.ref} class="finding-source">
            {t('sourceLine', {
              organisation: say(card.organisation),
              section: card.section,
              title: say(card.title),
            })}
          </span>
        ))}
      </span>
    </>
  );
  if (!props.onShow) return <div class={`finding level-${finding.level}`}>{inside}</div>;
  return (
    <button type="button" class={`finding level-${finding.level}`} onClick={props.onShow}>
      {inside}
      <span class="finding-go">{t('showInPage')}</span>
    </button>
  );
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}…` : text;
}
