import { useState } from 'preact/hooks';
import type { Mute } from '../../core/context';
import type { ListedPack } from '../../platform/protocol';
import { Notice } from '../components/notice';
import { useLanguage } from '../language';
import { REMOVES, useRowFocus } from '../row-focus';
import type { OptionsData } from './section';

/** What one asked not to hear of again, with a way back from both muting and unmuting. */
export function MutesSection({ settings, packs, change }: Pick<OptionsData, 'settings' | 'packs' | 'change'>) {
  const { t, say } = useLanguage();
  const { rows, rest } = useRowFocus<HTMLDivElement, HTMLHeadingElement>();
  const [removed, setRemoved] = useState<Extract<Mute, { kind: 'phrase' }>>();
  const phrases = settings.mutes.flatMap((mute) => (mute.kind === 'phrase' ? [mute] : []));
  const once = settings.mutes.length - phrases.length;
  return (
    <div ref={rows}>
      <p class="hint">{t('mutesHint')}</p>
      {removed && (
        <Notice tone="calm">
          <p>{t('unmuted', { phrase: removed.phrase })}</p>
          <button
            {...REMOVES}
            type="button"
            class="button"
            onClick={() => {
              void change({ kind: 'mute', mute: removed });
              setRemoved(undefined);
            }}
          >
            {t('undo')}
          </button>
        </Notice>
      )}
      <h3 ref={rest} tabIndex={-1}>
        {t('mutedPhrases')}
      </h3>
      {phrases.length === 0 && <p class="hint">{t('mutedNone')}</p>}
      <ul class="bare-list rows">
        {phrases.map((mute) => (
          <li key={`${mute.guideline} ${mute.phrase}`} class="row">
            <div>
              <p class="choice-title">{t('quoted', { text: mute.phrase })}</p>
              {mute.guideline && <p class="hint">{guidelineName(mute.guideline, packs, say)}</p>}
            </div>
            <button
              {...REMOVES}
              type="button"
              class="button-plain"
              aria-label={t('unmuteNamed', { phrase: mute.phrase })}
              onClick={() => {
                setRemoved(mute);
                void change({ kind: 'unmute', mute });
              }}
            >
              {t('unmute')}
            </button>
          </li>
        ))}
      </ul>
      <h3>{t('mutedOnce')}</h3>
      <p class="hint">{t('mutedOnceHint', { count: once })}</p>
      {once > 0 && (
        <button
          {...REMOVES}
          type="button"
          class="button"
          onClick={() => void change({ kind: 'forget-mutes', of: 'once' })}
        >
          {t('mutedOnceForget')}
        </button>
      )}
    </div>
  );
}

function guidelineName(ref: string, packs: readonly ListedPack[], say: ReturnType<typeof useLanguage>['say']): string {
  for (const { pack } of packs) {
    const guideline = pack.guidelines.find(({ id }) => ref === `${pack.id}.${id}`);
    if (guideline) return `${say(pack.name)} · ${say(guideline.title)}`;
  }
  return ref;
}
