import * as z from 'zod';
import { applyEdits } from '../core/edits';
import { roomLeft } from '../core/length';
import { defineCheck } from './define';
import { hasDisclaimer } from './disclaimer-wording';

/** A bio that shows the organisation and says nowhere that the views are personal. */
export const requireDisclaimer = defineCheck({
  id: 'require-disclaimer',
  topic: 'disclaimer',
  languages: 'any',
  summary: 'A personal bio that names the organisation and has no disclaimer.',
  limits: 'Any wording with that meaning counts as a disclaimer.',
  fields: ['bio'],
  perOrganisation: true,
  options: z.strictObject({}),
  *find(doc, _options, { org, pack }) {
    const [mention] = org.mentions(doc);
    if (!mention || hasDisclaimer(doc.text)) return;
    const end = { from: doc.text.length, to: doc.text.length };
    const join = doc.text === '' || /\s$/.test(doc.text) ? '' : ' ';
    const fitting = pack.disclaimers.find(
      ({ text }) => roomLeft(applyEdits(doc.text, [{ range: end, insert: join + text }]), doc.draft.limit) >= 0,
    );
    yield {
      range: { from: mention.from, to: mention.to },
      fixes: fitting
        ? [
            {
              label: { id: 'fixAddDisclaimer', values: { text: fitting.text } },
              edits: [{ range: end, insert: join + fitting.text }],
            },
          ]
        : [],
    };
  },
});
