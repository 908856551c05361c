import type { Contact } from '../../core/guideline';
import { useLanguage } from '../language';

/** Whom to reach and how. */
export function ContactCard({ contact, organisation }: { readonly contact: Contact; readonly organisation: string }) {
  const { say } = useLanguage();
  const { name, email, phone, url, note } = contact;
  return (
    <div class="contact">
      <p class="contact-name">{say(name)}</p>
      <p class="hint">{organisation}</p>
      {email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {phone && (
        <p>
          <a href={`tel:${phone.replace(/\s/g, '')}`}>{phone}</a>
        </p>
      )}
      {url && (
        <p>
          <a href={url} target="_blank" rel="noreferrer">
            {url.replace(/^https:\/\//, '')}
          </a>
        </p>
      )}
      {note && <p class="hint">{say(note)}</p>}
    </div>
  );
}
