import general from '../../rules/general.json';
import type { Guideline } from '../core/guideline';

/**
 * Guidelines that fit any organisation, for packs that people make themselves. `{organisation}` stands for its name;
 * `packFrom` fills it in.
 */
export const generalGuidelines = general as readonly Guideline[];
