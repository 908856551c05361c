/** See release-version.d.mts. @type {typeof import('./release-version.d.mts').nextRelease} */
export function nextRelease(changelog, present) {
  const [heading = '', ...notes] = (changelog.split(/^## /m)[1] ?? '').split('\n');
  const version = heading.trim();
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    return { problem: `CHANGELOG.md begins with "${version}": write a version such as 1.2.3 above what changed.` };
  }
  if (!notes.some((line) => line.startsWith('- '))) return { problem: `CHANGELOG.md says nothing about ${version}.` };
  if (compare(version, present) < 0) {
    return { problem: `CHANGELOG.md begins with ${version}, but ${present} was there before.` };
  }
  return { version };
}

function compare(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let i = 0; i < 3; i++) if (left[i] !== right[i]) return left[i] - right[i];
  return 0;
}
