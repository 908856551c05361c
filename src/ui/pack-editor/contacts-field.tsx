import type { Contact } from '../../core/guideline';
import type { ContactForm } from '../../core/pack-form';
import { type MessageId, useLanguage } from '../language';
import { REMOVES, useRowFocus } from '../row-focus';
import { TextField } from './lines-field';
import type { FormProblems } from './problems';

const NEEDS: readonly (readonly [need: Contact['helpsWith'][number], message: MessageId])[] = [
  ['unsure', 'needUnsure'],
  ['press', 'needPress'],
  ['harassment', 'needHarassment'],
  ['suspicious-link', 'needSuspiciousLink'],
  ['security-incident', 'needSecurityIncident'],
  ['account', 'needAccount'],
];

const EMPTY: ContactForm = { name: '', email: '', phone: '', url: '', helpsWith: ['unsure'] };

/** Whom to ask about what. */
export function ContactsField(props: {
  readonly contacts: readonly ContactForm[];
  readonly problems: FormProblems;
  readonly onContacts: (contacts: readonly ContactForm[]) => void;
}) {
  const { t } = useLanguage();
  const { contacts, onContacts } = props;
  const { rows, rest } = useRowFocus<HTMLFieldSetElement, HTMLButtonElement>();
  const set = (index: number, more: Partial<ContactForm>) =>
    onContacts(contacts.map((contact, at) => (at === index ? { ...contact, ...more } : contact)));
  return (
    <fieldset ref={rows} class="field">
      <legend>{t('packContacts')}</legend>
      {contacts.map((contact, index) => {
        const problems = props.problems.get(`contact ${index}`) ?? [];
        const of = (key: string) => problems.filter((problem) => problem.startsWith(key));
        const others = problems.filter((problem) => !/^(name|email|phone|url)/.test(problem));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a contact has no name of its own until somebody writes one.
          <fieldset key={index} class="sheet">
            <legend>{contact.name || t('packContactNew')}</legend>
            <div class="form-pair">
              <TextField
                label={t('packContactName')}
                value={contact.name}
                problems={of('name')}
                onText={(name) => set(index, { name })}
              />
              <TextField
                label={t('packContactEmail')}
                inputMode="email"
                value={contact.email}
                problems={[...of('email'), ...others]}
                onText={(email) => set(index, { email })}
              />
              <TextField
                label={t('packContactPhone')}
                inputMode="tel"
                value={contact.phone}
                problems={of('phone')}
                onText={(phone) => set(index, { phone })}
              />
              <TextField
                label={t('packContactUrl')}
                inputMode="url"
                placeholder="https://"
                value={contact.url}
                problems={of('url')}
                onText={(url) => set(index, { url })}
              />
            </div>
            <fieldset>
              <legend>{t('packContactFor')}</legend>
              {NEEDS.map(([need, message]) => (
                <label key={need} class="check-line">
                  <input
                    type="checkbox"
                    checked={contact.helpsWith.includes(need)}
                    onChange={(event) =>
                      set(index, {
                        helpsWith: event.currentTarget.checked
                          ? [...contact.helpsWith, need]
                          : contact.helpsWith.filter((other) => other !== need),
                      })
                    }
                  />
                  {t(message)}
                </label>
              ))}
            </fieldset>
            <button
              {...REMOVES}
              type="button"
              class="button-plain"
              onClick={() => onContacts(contacts.filter((_, at) => at !== index))}
            >
              {t('removeNamed', { name: contact.name || t('packContactNew') })}
            </button>
          </fieldset>
        );
      })}
      <button ref={rest} type="button" class="button" onClick={() => onContacts([...contacts, EMPTY])}>
        {t('packContactAdd')}
      </button>
    </fieldset>
  );
}
