import { useId } from 'preact/hooks';
import type { FieldKind } from '../../core/draft';
import type { Guise, ListedPack } from '../../platform/protocol';
import type { KnownAccount } from '../../platform/settings';
import { type MessageId, useLanguage } from '../language';
import { ROLE_NAMES, ROLES } from '../roles';
import { accountName, type ListedSite } from '../sites';

/** As whom, where and in what kind of box a draft is tried. */
export interface Setting extends Guise {
  readonly site: string;
  readonly field: FieldKind;
  /** What was chosen as account: a role, or one of one's own. */
  readonly account: string;
}

const FIELDS: readonly (readonly [field: FieldKind, message: MessageId])[] = [
  ['post', 'fieldPost'],
  ['reply', 'fieldReply'],
  ['bio', 'fieldBio'],
];

/** Choose site, account and organisations for a draft. */
export function GuiseForm(props: {
  readonly setting: Setting;
  readonly sites: readonly ListedSite[];
  readonly accounts: readonly KnownAccount[];
  readonly packs: readonly ListedPack[];
  readonly onSetting: (setting: Setting) => void;
}) {
  const { t, say } = useLanguage();
  const id = useId();
  const { setting, sites, onSetting } = props;
  const set = (more: Partial<Setting>) => onSetting({ ...setting, ...more });
  return (
    <div>
      <div class="form-pair">
        <div class="field">
          <label for={`${id}-site`}>{t('accountSite')}</label>
          <select id={`${id}-site`} value={setting.site} onChange={(event) => set({ site: event.currentTarget.value })}>
            {sites.map((site) => (
              <option key={site.id} value={site.id}>
                {site.name}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-field`}>{t('playgroundField')}</label>
          <select
            id={`${id}-field`}
            value={setting.field}
            onChange={(event) => {
              const chosen = FIELDS.find(([field]) => field === event.currentTarget.value);
              if (chosen) set({ field: chosen[0] });
            }}
          >
            {FIELDS.map(([field, message]) => (
              <option key={field} value={field}>
                {t(message)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for={`${id}-account`}>{t('playgroundAccount')}</label>
          <select
            id={`${id}-account`}
            value={setting.account}
            onChange={(event) => {
              const named = props.accounts.find((account) => keyOf(account) === event.currentTarget.value);
              const role = named?.role ?? ROLES.find((one) => one === event.currentTarget.value);
              if (role) set({ role, account: event.currentTarget.value, ...(named && { site: named.site }) });
            }}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {t(ROLE_NAMES[role])}
              </option>
            ))}
            {props.accounts.map((account) => (
              <option key={keyOf(account)} value={keyOf(account)}>
                {accountName(account, sites, t('anyAccount'))}
              </option>
            ))}
          </select>
        </div>
      </div>
      <fieldset class="field">
        <legend>{t('sectionOrganisations')}</legend>
        {props.packs.map(({ pack }) => (
          <label key={pack.id} class="check-line">
            <input
              type="checkbox"
              checked={setting.packs.includes(pack.id)}
              onChange={(event) =>
                set({
                  packs: event.currentTarget.checked
                    ? [...setting.packs, pack.id]
                    : setting.packs.filter((other) => other !== pack.id),
                })
              }
            />
            {say(pack.name)}
          </label>
        ))}
        <label class="check-line">
          <input
            type="checkbox"
            checked={setting.affiliated}
            onChange={(event) => set({ affiliated: event.currentTarget.checked })}
          />
          {t('playgroundAffiliated')}
        </label>
      </fieldset>
    </div>
  );
}

const keyOf = ({ site, handle }: KnownAccount) => `${site} ${handle ?? ''}`;
