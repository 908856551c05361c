import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { RemoveButton } from '../components/remove-button';
import { SitesNotAllowed } from '../components/sites-not-allowed';
import { Switch } from '../components/switch';
import { useLanguage } from '../language';
import { useLocks } from '../locks';
import { useRowFocus } from '../row-focus';
import type { OptionsData } from './section';
import { SiteLimits } from './site-limits';

/** Where we watch: the built-in sites, and those one added. */
export function SitesSection(props: OptionsData) {
  const { t } = useLanguage();
  const lockOn = useLocks();
  const { settings, change } = props;
  const { rows, rest } = useRowFocus<HTMLUListElement, HTMLInputElement>();
  const lockOf = (hosts: readonly string[]) =>
    hosts.map((host) => lockOn({ kind: 'site', host, on: true })).find((lock) => lock !== undefined);
  const isOn = (hosts: readonly string[]) => hosts.some((host) => !settings.sitesOff.includes(host));
  // The lengths of built-in sites are known: only an institution says otherwise.
  const isLimited = (host: string) => settings.limits.some((limit) => limit.host === host);
  async function turn(hosts: readonly string[], on: boolean): Promise<void> {
    for (const host of hosts) await change({ kind: 'site', host, on });
  }
  return (
    <>
      <p class="hint">{t('sitesHint')}</p>
      <SitesNotAllowed {...props} allow={props.allowSites} />
      <div class="rows">
        {props.sites.map(({ id, name, hosts }) => (
          <div key={id}>
            <div class="row">
              <Switch
                label={name}
                hint={hosts.some((host) => props.notAllowed.includes(host)) ? t('siteNotAllowed') : hosts.join(', ')}
                on={isOn(hosts)}
                lock={lockOf(hosts)}
                onChange={(on) => void turn(hosts, on)}
              />
            </div>
            {hosts.filter(isLimited).map((host) => (
              <SiteLimits key={host} host={host} settings={settings} change={change} />
            ))}
          </div>
        ))}
      </div>
      <h3>{t('sitesAdded')}</h3>
      {settings.sitesAdded.length === 0 && <p class="hint">{t('sitesAddedNone')}</p>}
      <ul ref={rows} class="bare-list rows">
        {settings.sitesAdded.map(({ host }) => (
          <li key={host}>
            <div class="row">
              <div class="row-main">
                <Switch
                  label={host}
                  {...(props.notAllowed.includes(host) && { hint: t('siteNotAllowed') })}
                  on={isOn([host])}
                  lock={lockOf([host])}
                  onChange={(on) => void turn([host], on)}
                />
              </div>
              {props.notAllowed.includes(host) && (
                <button type="button" class="button" onClick={() => props.allowSites([host])}>
                  {t('siteAllow', { host })}
                </button>
              )}
              {lockOf([host]) === undefined && (
                <RemoveButton name={host} onRemove={() => void props.forgetSite(host)} />
              )}
            </div>
            <SiteLimits host={host} settings={settings} change={change} />
          </li>
        ))}
      </ul>
      <AddSite addSite={props.addSite} field={rest} />
    </>
  );
}

function AddSite(props: Pick<OptionsData, 'addSite'> & { readonly field: RefObject<HTMLInputElement | null> }) {
  const { t } = useLanguage();
  const id = useId();
  const [address, setAddress] = useState('');
  const [trouble, setTrouble] = useState<'addSiteWrong' | 'addSiteRefused'>();

  async function add(event: Event): Promise<void> {
    event.preventDefault();
    const host = hostIn(address);
    if (host === undefined) return setTrouble('addSiteWrong');
    if (!(await props.addSite(host))) return setTrouble('addSiteRefused');
    setTrouble(undefined);
    setAddress('');
  }
  return (
    <form class="form" onSubmit={(event) => void add(event)}>
      <label for={id}>{t('addSiteLabel')}</label>
      <div class="form-line">
        <input
          ref={props.field}
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="mastodon.example"
          aria-describedby={`${id}-trouble`}
          aria-invalid={trouble === 'addSiteWrong'}
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('addSite')}
        </button>
      </div>
      <p id={`${id}-trouble`} role="status" class="hint">
        {trouble && t(trouble)}
      </p>
    </form>
  );
}

/** The host in what somebody typed or pasted: an address, or a bare host. */
export function hostIn(address: string): string | undefined {
  const text = address.trim();
  try {
    const { hostname, protocol } = new URL(/^\w+:\/\//.test(text) ? text : `https://${text}`);
    if (!/^https?:$/.test(protocol) || !/^[\w-]+(\.[\w-]+)+$/.test(hostname)) return undefined;
    return hostname.replace(/^www\./, '');
  } catch {
    return undefined;
  }
}
