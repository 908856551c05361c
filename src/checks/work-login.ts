import * as z from 'zod';
import { defineCheck } from './define';

/** A personal account whose login is an address of the organisation. A password field is never read. */
export const workLogin = defineCheck({
  id: 'work-login',
  topic: 'login',
  languages: 'any',
  summary: 'An e-mail address of the organisation as the login of a personal account.',
  limits: 'Only the address is looked at. Passwords are never read, so their reuse can’t be seen.',
  fields: ['login'],
  perOrganisation: true,
  options: z.strictObject({}),
  *find(doc, _options, { org }) {
    const address = /^\s*[\w.+'-]{1,64}@(?<host>[\w.-]{3,253}?)\.?\s*$/u.exec(doc.text);
    const host = address?.groups?.['host'];
    if (!host || !org.ownsHost(host)) return;
    const from = doc.text.length - doc.text.trimStart().length;
    yield { range: { from, to: doc.text.trimEnd().length }, secret: true };
  },
});
