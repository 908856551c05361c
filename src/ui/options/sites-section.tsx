import { useId, useState } from 'preact/hooks';
import { Switch } from '../components/switch';
import { useLanguage } from '../language';
import type { OptionsData } from './section';

/** Where we watch: the built-in sites, and those one added. */
export function SitesSection(props: OptionsData) {
  const { t } = useLanguage();
  const { settings, change } = props;
  const isOn = (hosts: readonly string[]) => hosts.some((host) => !settings.sitesOff.includes(host));
  async function turn(hosts: readonly string[], on: boolean): Promise<void> {
    for (const host of hosts) await change({ kind: 'site', host, on });
  }
  return (
    <>
      <p class="hint">{t('sitesHint')}</p>
      <div class="rows">
        {props.sites.map(({ id, name, hosts }) => (
          <div class="row" key={id}>
            <Switch label={name} hint={hosts.join(', ')} on={isOn(hosts)} onChange={(on) => void turn(hosts, on)} />
          </div>
        ))}
      </div>
      <h3>{t('sitesAdded')}</h3>
      {settings.sitesAdded.length === 0 && <p class="hint">{t('sitesAddedNone')}</p>}
      <ul class="bare-list rows">
        {settings.sitesAdded.map(({ host }) => (
          <li key={host} class="row">
            <Switch label={host} on={isOn([host])} onChange={(on) => void turn([host], on)} />
            <button
              type="button"
              class="button-plain"
              aria-label={t('removeNamed', { name: host })}
              onClick={() => void props.forgetSite(host)}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
      <AddSite addSite={props.addSite} />
    </>
  );
}

function AddSite({ addSite }: Pick<OptionsData, 'addSite'>) {
  const { t } = useLanguage();
  const id = useId();
  const [address, setAddress] = useState('');
  const [trouble, setTrouble] = useState<'addSiteWrong' | 'addSiteRefused'>();

  async function add(event: Event): Promise<void> {
    event.preventDefault();
    const host = hostIn(address);
    if (host === undefined) return setTrouble('addSiteWrong');
    if (!(await addSite(host))) return setTrouble('addSiteRefused');
    setTrouble(undefined);
    setAddress('');
  }
  return (
    <form class="form" onSubmit={(event) => void add(event)}>
      <label for={id}>{t('addSiteLabel')}</label>
      <div class="form-line">
        <input
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
