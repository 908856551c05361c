import * as z from 'zod/mini';
import { affiliationWithoutDisclaimer } from './affiliation';
import { defineCheck } from './define';
import { disclaimerOffer } from './disclaimer-offers';

/** A personal bio that shows the person as a member of the organisation and says nowhere that the views are personal. */
export const requireDisclaimer = defineCheck({
  id: 'require-disclaimer',
  topic: 'disclaimer',
  languages: 'any',
  summary: 'A personal bio that names the organisation and has no disclaimer, in any wording.',
  limits:
    'Former members, alumni, fans and visitors are left alone; so is a bio that names the organisation only inside another name. Wordings are known in English, French and Finnish.',
  fields: ['bio'],
  perOrganisation: true,
  options: z.strictObject({}),
  *find(doc, _options, { org, pack }) {
    const mention = affiliationWithoutDisclaimer(doc, org);
    if (!mention) return;
    const offer = disclaimerOffer(doc.draft, pack);
    yield {
      range: { from: mention.from, to: mention.to },
      fixes: offer ? [{ label: { id: 'fixAddDisclaimer', values: { text: offer.text } }, edits: [offer.edit] }] : [],
    };
  },
});
