import type { Alias, CheckGuideline, Contact, Disclaimer, Example, Guideline, Lang, Pack, PackId } from './guideline';
import { fill } from './render';

/** A contact as the form has it: every line there, empty or not. */
export interface ContactForm {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly url: string;
  readonly helpsWith: Contact['helpsWith'];
}

/** A post somebody added to see that it is marked, or that it is not. */
export interface AddedExample {
  /** Id of the guideline it belongs to. */
  readonly guideline: string;
  readonly kind: 'flags' | 'passes';
  readonly text: string;
}

/** What a person fills in to make a pack. What a form does not show is carried along in `base`. */
export interface PackForm {
  /** Empty for a new pack: its name then makes one, see {@link idFrom}. */
  readonly id: PackId;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  /** Names that also mean something else: they count only near a word that makes clear what is meant. */
  readonly ambiguous: readonly string[];
  readonly domains: readonly string[];
  readonly handles: readonly string[];
  readonly disclaimers: Readonly<Record<Lang, readonly string[]>>;
  readonly contacts: readonly ContactForm[];
  /** Ids of the guidelines that are in: general ones, and those `base` has. */
  readonly guidelines: readonly string[];
  readonly examples: readonly AddedExample[];
  /** The pack the form was filled from. */
  readonly base: Pack | undefined;
}

/** A form for an organisation nobody has written down yet, with all general guidelines in. */
export function emptyForm(general: readonly Guideline[]): PackForm {
  return {
    id: '',
    name: '',
    shortName: '',
    aliases: [],
    ambiguous: [],
    domains: [],
    handles: [],
    disclaimers: { en: ['Views are my own.'], fr: [], fi: [] },
    contacts: [],
    guidelines: general.map(({ id }) => id),
    examples: [],
    base: undefined,
  };
}

/** The form that makes this pack again. */
export function formOf(pack: Pack, general: readonly Guideline[]): PackForm {
  const texts = (aliases: readonly Alias[], ambiguous: boolean) =>
    aliases.filter((alias) => (alias.ambiguous ?? false) === ambiguous).map(({ text }) => text);
  const disclaimers = (lang: Lang) => pack.disclaimers.filter((one) => one.lang === lang).map(({ text }) => text);
  return {
    id: pack.id,
    name: pack.name.en,
    shortName: pack.shortName,
    aliases: texts(pack.aliases, false),
    ambiguous: texts(pack.aliases, true),
    domains: pack.domains,
    handles: pack.handles,
    disclaimers: { en: disclaimers('en'), fr: disclaimers('fr'), fi: disclaimers('fi') },
    contacts: pack.contacts.map(({ name, email = '', phone = '', url = '', helpsWith }) => ({
      name: name.en,
      email,
      phone,
      url,
      helpsWith,
    })),
    guidelines: pack.guidelines.map(({ id }) => id),
    examples: pack.guidelines.flatMap((guideline) => addedTo(guideline, general, pack.shortName)),
    base: pack,
  };
}

/** A copy to change freely, under a name of its own. */
export function copyOf(pack: Pack, general: readonly Guideline[]): PackForm {
  const name = `${pack.name.en} (2)`;
  const form = formOf(pack, general);
  return { ...form, name, id: '', base: { ...pack, version: '0.0.0', name: { en: name } } };
}

/** The pack a form describes, as its file would have it. Nothing is validated here: `loadPack` says what is wrong. */
export function packFrom(form: PackForm, general: readonly Guideline[]): Record<string, unknown> {
  const { base } = form;
  const name = base && base.name.en === form.name ? base.name : { en: form.name };
  return {
    units: [],
    nicknames: [],
    misspellings: [],
    logoWords: [],
    publicAddresses: [],
    source: { title: form.name, publisher: form.name },
    ...base,
    id: idOf(form),
    version: base ? nextVersion(base.version) : '1.0.0',
    name,
    shortName: form.shortName || form.name,
    aliases: aliasesFrom(form),
    domains: form.domains,
    handles: form.handles,
    contacts: contactsFrom(form),
    disclaimers: disclaimersFrom(form),
    guidelines: guidelinesFrom(form, general),
  };
}

/** The id a form's pack has, or will have. */
export function idOf({ id, name }: PackForm): PackId {
  return id || idFrom(name);
}

/** A name as an id: lower case words joined by hyphens. */
export function idFrom(name: string): PackId {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).join('-').slice(0, 60).replace(/-$/, '');
}

function aliasesFrom({ base, name, aliases, ambiguous }: PackForm): Alias[] {
  const written = aliases.length + ambiguous.length > 0 ? aliases : [name];
  const known = (text: string) => base?.aliases.find((alias) => alias.text === text);
  return [
    ...written.map((text): Alias => ({ text, ...(known(text)?.stem && { stem: true }) })),
    ...ambiguous.map((text): Alias => ({ text, ...(known(text)?.stem && { stem: true }), ambiguous: true })),
  ];
}

function contactsFrom({ base, contacts }: PackForm): Partial<Contact>[] {
  return contacts.map(({ name, email, phone, url, helpsWith }, index) => {
    const old = base?.contacts[index];
    return {
      id: old?.id ?? (idFrom(name) || `contact-${index + 1}`),
      name: old?.name.en === name ? old.name : { en: name },
      ...(email !== '' && { email }),
      ...(phone !== '' && { phone }),
      ...(url !== '' && { url }),
      ...(old?.note && { note: old.note }),
      helpsWith,
    };
  });
}

function disclaimersFrom({ base, disclaimers }: PackForm): Disclaimer[] {
  return (Object.keys(disclaimers) as Lang[]).flatMap((lang) =>
    disclaimers[lang]
      .map((text): Disclaimer => {
        const old = base?.disclaimers.find((one) => one.lang === lang && one.text === text);
        return old ?? { text, lang, origin: 'source' };
      })
      .sort((a, b) => b.text.length - a.text.length),
  );
}

function guidelinesFrom(form: PackForm, general: readonly Guideline[]): Guideline[] {
  const kept = form.base?.guidelines.filter(({ id }) => !general.some((one) => one.id === id)) ?? [];
  return [...kept, ...general.map((guideline) => filled(guideline, form.shortName || form.name))]
    .filter(({ id }) => form.guidelines.includes(id))
    .map((guideline) => withExamples(guideline, form));
}

function withExamples(guideline: Guideline, { examples }: PackForm): Guideline {
  if (guideline.kind !== 'check') return guideline;
  const added = (kind: AddedExample['kind']) =>
    examples.filter((one) => one.guideline === guideline.id && one.kind === kind).map(({ text }) => text);
  const { flags, passes } = guideline.examples;
  return { ...guideline, examples: { flags: [...flags, ...added('flags')], passes: [...passes, ...added('passes')] } };
}

/** What was added to a general guideline; a guideline that is carried along has everything among its own. */
function addedTo(guideline: Guideline, general: readonly Guideline[], organisation: string): AddedExample[] {
  const source = general.find(({ id }) => id === guideline.id);
  if (guideline.kind !== 'check' || source?.kind !== 'check') return [];
  const ours = filled(source, organisation) as CheckGuideline;
  const added = (kind: AddedExample['kind']) =>
    guideline.examples[kind]
      .filter((one): one is string => typeof one === 'string' && !hasText(ours.examples[kind], one))
      .map((text) => ({ guideline: guideline.id, kind, text }));
  return [...added('flags'), ...added('passes')];
}

function hasText(examples: readonly (string | Example)[], text: string): boolean {
  return examples.some((one) => (typeof one === 'string' ? one : one.text) === text);
}

/** A general guideline with the organisation's name in its place, everywhere. */
function filled<T>(value: T, organisation: string): T {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    typeof inner === 'string' ? fill(inner, { organisation }) : inner,
  ) as T;
}

function nextVersion(version: string): string {
  const [major = '1', minor = '0', patch = '0'] = version.split('.');
  return `${major}.${minor}.${Number(patch) + 1}`;
}
