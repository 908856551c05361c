/** Does a match pattern such as `https://*.example.org/*` cover the host? The scheme is not looked at. */
export function matchesHost(pattern: string, host: string): boolean {
  const wanted = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1];
  if (wanted === undefined) return false;
  if (wanted === '*') return true;
  return wanted.startsWith('*.') ? `.${host}`.endsWith(wanted.slice(1)) : host === wanted;
}
