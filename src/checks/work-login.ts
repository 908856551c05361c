import * as z from 'zod/mini';
import { defineCheck } from './define';

/** A personal account whose login is an address of one of the person's organisations. A password field is never read. */
export const workLogin = defineCheck({
  id: 'work-login',
  topic: 'login',
  languages: 'any',
  summary: 'A work e-mail address, of any organisation that is switched on, as the login of a personal account.',
  limits: 'Only the address is looked at. Passwords are never read, so their reuse can’t be seen.',
  fields: ['login'],
  options: z.strictObject({}),
  *find(doc, _options, { orgs }) {
    const address = /^\s*[\w.+'-]{1,64}@(?<host>[\w.-]{3,253}?)\.?\s*$/u.exec(doc.text);
    const host = address?.groups?.['host'];
    const owner = host && orgs.find((org) => org.ownsHost(host));
    if (!owner) return;
    const from = doc.text.length - doc.text.trimStart().length;
    const organisation = owner.pack.name.en;
    yield { range: { from, to: doc.text.trimEnd().length }, values: { organisation }, secret: true };
  },
});
