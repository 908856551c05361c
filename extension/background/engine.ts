import { checks } from '../../src/checks';
import { detectLanguage } from '../../src/checks/detect-language';
import { createEngine } from '../../src/core/engine';
import { builtInPacks, isActive } from '../../src/packs';

export { builtInPacks, isActive };

// The error is named without its message: a message may quote the text.
export const check = createEngine({
  checks,
  detectLanguage,
  onFailure: (id, error) => console.error(`check ${id} failed: ${error instanceof Error ? error.name : 'unknown'}`),
});
