import { describe, expect, it } from 'vitest';
import { applyChange } from './changes';
import { defaultSettings, isSiteOff } from './settings';

describe('applyChange', () => {
  const start = defaultSettings('s');
  it('keeps one account for each site and handle', () => {
    const one = applyChange(start, { kind: 'account', account: { site: 'x', handle: 'ada', role: 'personal' } });
    const two = applyChange(one, { kind: 'account', account: { site: 'x', handle: 'ada', role: 'official' } });
    expect(two.accounts).toEqual([{ site: 'x', handle: 'ada', role: 'official' }]);
    expect(applyChange(two, { kind: 'forget-account', site: 'x', handle: 'ada' }).accounts).toEqual([]);
  });
  it('switches a site off and on', () => {
    const off = applyChange(start, { kind: 'site', host: 'x.com', on: false });
    expect(off.sitesOff).toEqual(['x.com']);
    expect(applyChange(off, { kind: 'site', host: 'x.com', on: true }).sitesOff).toEqual([]);
    expect(['x.com', 'mobile.x.com', 'netflix.com'].map((host) => isSiteOff(off, host))).toEqual([true, true, false]);
    expect(applyChange(off, { kind: 'site', host: 'mobile.x.com', on: true }).sitesOff).toEqual([]);
  });
  it('undoes a mute', () => {
    const mute = { kind: 'phrase', phrase: 'we at CERN' } as const;
    const muted = applyChange(start, { kind: 'mute', mute });
    expect(applyChange(muted, { kind: 'unmute', mute: { ...mute } }).mutes).toEqual([]);
  });
});
