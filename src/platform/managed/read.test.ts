import { describe, expect, it } from 'vitest';
import { problemAt } from '../../core/reasons';
import type { InspectPacks } from './read';
import { readPolicy } from './read';

const SITES = [{ id: 'x', hosts: ['x.com', 'twitter.com'] }];
const fine: InspectPacks = async () => ({
  problems: [],
  organisations: new Set(['cern', 'own']),
  guidelines: new Set(['cern.confidential']),
});
const read = (raw: unknown, inspect = fine) => readPolicy(raw, SITES, inspect);

describe('readPolicy', () => {
  it('reads everything there is to set', async () => {
    const { policy, problems } = await read({
      reason: { en: 'Ask it@example.edu', fi: 'Kysy: it@example.edu' },
      organisations: { value: ['cern', 'own'], locked: true },
      packs: ['{}'],
      levels: [{ guideline: 'cern.confidential', site: 'x', level: 'must', locked: true, reason: { en: 'Law' } }],
      sites: [
        { site: 'x', on: false, locked: true },
        { site: 'www.Social.example', on: true },
      ],
      limits: [
        { site: 'WWW.social.example', field: 'post', max: 5000, locked: true },
        { site: 'x', field: 'bio', max: 160 },
      ],
      roles: [{ site: 'x', handle: 'cern', role: 'official', locked: true }],
      disclaimers: [{ organisation: 'own', text: 'My own views.', lang: 'en' }],
      drawConsider: { value: true },
      reminders: { value: false, locked: true },
      language: { value: 'fi' },
      skipWelcome: true,
    });
    expect(problems).toEqual([]);
    expect(policy?.hosts).toEqual([
      { host: 'x.com', builtIn: true, on: false, locked: true },
      { host: 'twitter.com', builtIn: true, on: false, locked: true },
      { host: 'social.example', builtIn: false, on: true },
    ]);
    expect(policy?.limits).toEqual([
      { host: 'social.example', field: 'post', max: 5000, locked: true },
      { host: 'x.com', field: 'bio', max: 160 },
      { host: 'twitter.com', field: 'bio', max: 160 },
    ]);
    expect(policy).not.toHaveProperty('sites');
  });

  it.each([
    [{ organisations: { value: 'cern' } }, 'organisations.value'],
    [{ organisations: ['cern'] }, 'organisations'],
    [{ levels: [{ guideline: 'cern.confidential', level: 'loud' }] }, 'levels.0.level'],
    [{ roles: [{ site: 'x', role: 'boss' }] }, 'roles.0.role'],
    [{ sites: [{ site: 'https://x.com/', on: true }] }, 'sites.0.site'],
    [{ limits: [{ site: 'x', field: 'post', max: 0 }] }, 'limits.0.max'],
    [{ limits: [{ site: 'x', field: 'login', max: 10 }] }, 'limits.0.field'],
    [{ reason: { fr: 'Sans anglais' } }, 'reason.en'],
    [{ drawConsider: { value: 'yes' } }, 'drawConsider.value'],
    [[], ''],
  ])('refuses %j and names the place', async (raw, path) => {
    const { policy, problems } = await read(raw);
    expect(policy).toBeUndefined();
    expect(problems).toMatchObject([{ path, reason: expect.stringMatching(/\S/) }]);
  });

  it('refuses a policy whose pack is wrong', async () => {
    const problem = problemAt('packs.0.guidelines.3.level', 'no such level', 'value');
    const wrong: InspectPacks = async (packs) => ({ ...(await fine(packs)), problems: [problem] });
    expect(await read({ packs: ['{}'], drawConsider: { value: true } }, wrong)).toEqual({ problems: [problem] });
  });

  it('tells unknown names and uses the rest', async () => {
    const { policy, problems } = await read({
      colour: 'red',
      organisations: { value: ['cern', 'cren'], lock: true },
      levels: [{ guideline: 'cern.secret', level: 'off' }],
      disclaimers: [{ organisation: 'nowhere', text: 'Mine', lang: 'en' }],
    });
    expect(policy?.organisations).toEqual({ value: ['cern', 'cren'] });
    expect(problems.map(({ path, said }) => [path, said.id]).toSorted()).toEqual([
      ['colour', 'wrong_setting'],
      ['disclaimers.0.organisation', 'wrong_organisation'],
      ['levels.0.guideline', 'wrong_guideline'],
      ['organisations.lock', 'wrong_setting'],
      ['organisations.value.1', 'wrong_organisation'],
    ]);
  });
});
