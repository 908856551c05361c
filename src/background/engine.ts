import { checks } from '../checks';
import { detectLanguage } from '../checks/detect-language';
import { forgetSentences, hasGrammar, loadGrammar } from '../checks/language';
import { createEngine } from '../core/engine';
import { builtInPacks, combinePacks, isActive, PackError, parsePack } from '../packs';

export { builtInPacks, combinePacks, hasGrammar, isActive, loadGrammar, PackError, parsePack };

// The error is named without its message: a message may quote the text.
export const check = createEngine({
  checks,
  detectLanguage,
  onFailure: (id, error) => console.error(`check ${id} failed: ${error instanceof Error ? error.name : 'unknown'}`),
});

/** Drops everything of the last draft that was kept to check the next key press faster. */
export function forgetDraft(): void {
  check.forget();
  forgetSentences();
}
