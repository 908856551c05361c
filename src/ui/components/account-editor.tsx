import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { AccountRole, SiteId } from '../../core/draft';
import type { Pack, PackId } from '../../core/guideline';
import type { Change, KnownAccount, Settings } from '../../platform/settings';
import { useLanguage } from '../language';
import { useLocks } from '../locks';
import { ROLE_HINTS, ROLE_NAMES, ROLES } from '../roles';
import { useRowFocus } from '../row-focus';
import { accountName, type ListedSite, placeOf } from '../sites';
import { Lock } from './lock';
import { RemoveButton } from './remove-button';

/** The accounts one writes from: those named so far, and a form for the next. */
export function AccountEditor(props: {
  readonly settings: Settings;
  readonly packs: readonly Pack[];
  readonly sites: readonly ListedSite[];
  readonly change: (change: Change) => Promise<void>;
}) {
  const { t, say } = useLanguage();
  const lockOn = useLocks();
  const { settings, change } = props;
  const { rows, rest } = useRowFocus<HTMLDivElement, HTMLSelectElement>();
  const named = ({ site, handle }: KnownAccount) =>
    settings.profiles.find((profile) => profile.site === site && profile.handle === handle)?.packs ?? {};
  return (
    <div ref={rows}>
      {settings.accounts.length > 0 && (
        <ul class="bare-list rows">
          {settings.accounts.map((account) => {
            const packs = props.packs.filter(({ id }) => named(account)[id]?.affiliated);
            const name = accountName(account, props.sites, t('anyAccount'));
            const forget = { kind: 'forget-account', ...placeOf(account), site: account.site } as const;
            const lock = lockOn(forget);
            return (
              <li key={name} class="row">
                <div>
                  <p class="choice-title">{name}</p>
                  <p class="hint">
                    {t(ROLE_NAMES[account.role])}
                    {packs.length > 0 && ` · ${t('profileNames', { names: packs.map((p) => say(p.name)).join(', ') })}`}
                  </p>
                  <Lock lock={lock} />
                </div>
                {lock === undefined && <RemoveButton name={name} onRemove={() => void change(forget)} />}
              </li>
            );
          })}
        </ul>
      )}
      <NewAccount {...props} first={rest} />
    </div>
  );
}

function NewAccount(props: {
  /** Given the first field of the form. */
  readonly first: RefObject<HTMLSelectElement | null>;
  readonly packs: readonly Pack[];
  readonly sites: readonly ListedSite[];
  readonly change: (change: Change) => Promise<void>;
}) {
  const { t, say } = useLanguage();
  const id = useId();
  const [site, setSite] = useState<SiteId>(props.sites[0]?.id ?? '');
  const [handle, setHandle] = useState('');
  const [role, setRole] = useState<AccountRole>('personal');
  const [names, setNames] = useState<readonly PackId[]>([]);
  const bare = handle.trim().replace(/^@/, '');
  const place = bare === '' ? { site } : { site, handle: bare };
  const lock = useLocks()({ kind: 'account', account: { ...place, role } });

  async function add(event: Event): Promise<void> {
    event.preventDefault();
    await props.change({ kind: 'account', account: { ...place, role } });
    const packs = Object.fromEntries(
      props.packs.map((pack) => [pack.id, { affiliated: names.includes(pack.id), disclaimer: false }]),
    );
    await props.change({ kind: 'profile', profile: { ...place, packs } });
    setHandle('');
  }
  return (
    <form class="form" onSubmit={(event) => void add(event)}>
      <div class="form-pair">
        <div>
          <label for={`${id}-site`}>{t('accountSite')}</label>
          <select
            ref={props.first}
            id={`${id}-site`}
            value={site}
            onChange={(event) => setSite(event.currentTarget.value)}
          >
            {props.sites.map((known) => (
              <option key={known.id} value={known.id}>
                {known.name}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label for={`${id}-handle`}>{t('accountHandle')}</label>
          <input
            id={`${id}-handle`}
            type="text"
            autocomplete="off"
            spellcheck={false}
            maxLength={100}
            placeholder={t('accountHandlePlaceholder')}
            value={handle}
            onInput={(event) => setHandle(event.currentTarget.value)}
          />
        </div>
      </div>
      <fieldset>
        <legend>{t('accountRole')}</legend>
        <div class="choices choices-across">
          {ROLES.map((each) => (
            <label key={each} class="choice">
              <input type="radio" name={`${id}-role`} checked={role === each} onChange={() => setRole(each)} />
              <span>
                <span class="choice-title">{t(ROLE_NAMES[each])}</span>
                <span class="hint">{t(ROLE_HINTS[each])}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {role === 'personal' && props.packs.length > 0 && (
        <fieldset>
          <legend>{t('profileQuestion')}</legend>
          {props.packs.map((pack) => (
            <label key={pack.id} class="check-line">
              <input
                type="checkbox"
                checked={names.includes(pack.id)}
                onChange={(event) =>
                  setNames(
                    event.currentTarget.checked ? [...names, pack.id] : names.filter((other) => other !== pack.id),
                  )
                }
              />
              {t('profileYes', { organisation: say(pack.name) })}
            </label>
          ))}
        </fieldset>
      )}
      <Lock lock={lock} />
      <button type="submit" class="button" disabled={lock !== undefined}>
        {t('addAccount')}
      </button>
    </form>
  );
}
