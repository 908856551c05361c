import { useState } from 'preact/hooks';
import type { Contact } from '../../core/guideline';
import type { ListedPack } from '../../platform/protocol';
import { ContactCard } from '../components/contact';
import { type MessageId, useLanguage } from '../language';

type Need = Exclude<Contact['helpsWith'][number], 'account'>;

const NEEDS: readonly (readonly [Need, MessageId])[] = [
  ['unsure', 'needUnsure'],
  ['press', 'needPress'],
  ['harassment', 'needHarassment'],
  ['suspicious-link', 'needSuspiciousLink'],
  ['security-incident', 'needSecurityIncident'],
];

/** "I need help with …": pick what it is, see whom to ask at one's organisations. */
export function Help({ packs }: { readonly packs: readonly ListedPack[] }) {
  const { t, say } = useLanguage();
  const [need, setNeed] = useState<Need>();
  const found = packs.flatMap(({ pack }) =>
    pack.contacts
      .filter(({ helpsWith }) => need !== undefined && helpsWith.includes(need))
      .map((contact) => ({ contact, organisation: say(pack.name), key: `${pack.id}.${contact.id}` })),
  );
  return (
    <section aria-labelledby="help-title">
      <h2 id="help-title">{t('helpTitle')}</h2>
      <div class="chips">
        {NEEDS.map(([id, message]) => (
          <button
            key={id}
            type="button"
            class="chip"
            aria-pressed={need === id}
            onClick={() => setNeed(need === id ? undefined : id)}
          >
            {t(message)}
          </button>
        ))}
      </div>
      <div aria-live="polite">
        {found.map(({ contact, organisation, key }) => (
          <ContactCard key={key} contact={contact} organisation={organisation} />
        ))}
        {need !== undefined && found.length === 0 && <p class="hint boxed">{t('helpNobody')}</p>}
      </div>
    </section>
  );
}
