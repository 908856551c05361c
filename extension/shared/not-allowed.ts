import { useEffect, useState } from 'preact/hooks';
import { listedSites } from '../../src/background/listed-sites';
import { askForSites } from '../../src/platform/extension-page';
import { sitesNotAllowed } from '../../src/platform/extension-shell';
import type { AddedSite } from '../../src/platform/settings';

const builtIn = listedSites.flatMap(({ hosts }) => hosts);

/** The hosts, built in and added, that the browser does not let us run on, and the way to have it ask for some. */
export function useNotAllowed(added: readonly AddedSite[]) {
  const [notAllowed, setNotAllowed] = useState<readonly string[]>([]);
  const look = () => void sitesNotAllowed([...builtIn, ...added.map(({ host }) => host)]).then(setNotAllowed);
  useEffect(look, [added]);
  return { notAllowed, allow: (hosts: readonly string[]) => void askForSites(hosts).then(look) };
}
