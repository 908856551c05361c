/** @jsxImportSource ../dom */

import type { Level } from '../../core/guideline';
import type { Render } from '../../core/render';
import type { JSX } from '../dom/jsx-runtime';

/** A guideline as the card names it, in the reader's language. */
export interface CardGuideline {
  readonly title: string;
  readonly organisation: string;
  readonly section: string;
}
/** Whom to ask. */
export interface CardContact {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
}
/** A fix and what it does to the words. */
export interface CardFix {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}
/** How far a finding is to be forgotten. */
export type Forget = 'once' | 'phrase' | 'rule-here' | 'rule-always';

/** Everything the card shows. */
export interface CardProps {
  readonly words: Render;
  readonly level: Level;
  /** The loudest first. */
  readonly guidelines: readonly CardGuideline[];
  readonly message: string;
  readonly fixes: readonly CardFix[];
  readonly contacts: readonly CardContact[];
  readonly forget: readonly Forget[];
  readonly index: number;
  readonly count: number;
  /** What became of the last click, when it was not what the person wanted. */
  readonly notice?: string | undefined;
  onFix(index: number): void;
  onForget(how: Forget): void;
  onStep(by: 1 | -1): void;
  onClose(): void;
}

/** One finding: which guideline, why, and what can be done about it. */
export function Card(props: CardProps) {
  const { words, level, guidelines, message, fixes, contacts, forget, index, count, notice } = props;
  const say = (id: string, values?: Record<string, string>) => words(values ? { id, values } : { id });
  const [first, ...others] = guidelines;
  return (
    <div class="card" role="dialog" aria-labelledby="title" aria-describedby="message" tabindex={-1}>
      <div class="head">
        <span class="level" data-level={level}>
          {say(`level_${level}`)}
        </span>
        <span class="where">{first?.organisation}</span>
        {count > 1 && (
          <span class="steps">
            <IconButton label={say('previousFinding')} onClick={() => props.onStep(-1)}>
              <path d="M15 6l-6 6 6 6" />
            </IconButton>
            <span>{say('placeOfFinding', { count: String(count), index: String(index + 1) })}</span>
            <IconButton label={say('nextFinding')} onClick={() => props.onStep(1)}>
              <path d="M9 6l6 6-6 6" />
            </IconButton>
          </span>
        )}
        <IconButton label={say('close')} onClick={props.onClose}>
          <path d="M6 6l12 12M18 6L6 18" />
        </IconButton>
      </div>
      <div class="body">
        <h2 class="title" id="title">
          {first?.title}
        </h2>
        {first && <p class="source">{say('sourceSection', { section: first.section })}</p>}
        <p class="message" id="message">
          {message}
        </p>
        {notice && (
          <p class="notice" role="status">
            {notice}
          </p>
        )}
        {fixes.map(({ label, before, after }, at) => (
          <button type="button" class="fix" onClick={() => props.onFix(at)}>
            <span class="label">{label}</span>
            <span class="preview">
              {before && <del>{before}</del>}
              {before && after && ' → '}
              {after && <ins>{after}</ins>}
            </span>
          </button>
        ))}
        {others.map(({ title, organisation, section }) => (
          <p class="source">{say('alsoGuideline', { organisation, section, title })}</p>
        ))}
        {contacts.length > 0 && (
          <ul class="contacts">
            {contacts.map((contact) => (
              <li>
                {say('askContact', { contact: contact.name })}
                {reach(contact)}
              </li>
            ))}
          </ul>
        )}
      </div>
      {forget.length > 0 && (
        <fieldset class="foot">
          <legend>{say('forgetGroup')}</legend>
          {forget.map((how) => (
            <button type="button" class="quiet" onClick={() => props.onForget(how)}>
              {say(`forget_${how.replace('-', '_')}`)}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

function reach({ email, phone, url }: CardContact) {
  const [href, text] = email ? [`mailto:${email}`, email] : phone ? [`tel:${phone}`, phone] : [url, url];
  return (
    href && (
      <span>
        {' · '}
        <a href={href} target="_blank" rel="noreferrer">
          {text}
        </a>
      </span>
    )
  );
}

function IconButton(props: { label: string; onClick: () => void; children: JSX.Element | readonly JSX.Element[] }) {
  return (
    <button type="button" class="icon" aria-label={props.label} title={props.label} onClick={props.onClick}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {props.children}
      </svg>
    </button>
  );
}
