// An engine for tools that must notice a check that throws; people's drafts are checked without it.
import { checks } from '../src/checks';
import { detectLanguage } from '../src/checks/detect-language';
import { loadGrammar } from '../src/checks/language';
import { createEngine, type Engine } from '../src/core/engine';

await loadGrammar();

/** An engine of all checks that knows no draft yet, and throws what a check throws, with the check's name. */
export function strictEngine(): Engine {
  return createEngine({
    checks,
    detectLanguage,
    onFailure: (id, error) => {
      throw new Error(`the check ${id} threw`, { cause: error });
    },
  });
}
