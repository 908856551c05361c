import type { Level } from '../../core/guideline';
import { type MessageId, useLanguage } from '../language';

const NAMES: Readonly<Record<Level | 'off', MessageId>> = {
  must: 'level_must',
  should: 'level_should',
  consider: 'level_consider',
  off: 'level_off',
};

/** How strongly a guideline asks, as a word with a shape of its own, so that colour is never the only sign. */
export function LevelTag({ level }: { readonly level: Level | 'off' }) {
  const { t } = useLanguage();
  return (
    <span class={`tag level-${level}`}>
      <LevelShape level={level} />
      {t(NAMES[level])}
    </span>
  );
}

/** The shape alone: diamond, triangle, ring; a line through for what is off. */
export function LevelShape({ level }: { readonly level: Level | 'off' }) {
  return (
    <svg class={`level-shape level-${level}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {level === 'must' && <path d="M6 .5 11.5 6 6 11.5 .5 6z" fill="currentColor" />}
      {level === 'should' && <path d="M6 1 11.6 11H.4z" fill="currentColor" />}
      {level === 'consider' && <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" stroke-width="2" />}
      {level === 'off' && <path d="M1.5 6h9" fill="none" stroke="currentColor" stroke-width="2" />}
    </svg>
  );
}

/** The name of a level, for lists to choose from. */
export function useLevelName(): (level: Level | 'off') => string {
  const { t } = useLanguage();
  return (level) => t(NAMES[level]);
}
