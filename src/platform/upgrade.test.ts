import { describe, expect, it } from 'vitest';
import used from './fixtures/settings-0.1.0.json';
import untouched from './fixtures/settings-0.1.0-untouched.json';
import { defaultSettings } from './settings';
import { openStore } from './store';
import { memoryArea } from './testing';

const never = () => {
  throw new Error('the salt must be kept');
};

// What release 0.1.0 stored must still be there, to the letter, in every version after it.
describe('settings of release 0.1.0', () => {
  it('keep everything a person set, and know what was chosen', async () => {
    const { area, stored } = memoryArea({ settings: used });
    const store = openStore(area, never);
    const { settings, problem } = await store.read();
    expect(problem).toBeUndefined();
    const { version, chosen, ...kept } = settings;
    const { version: _before, ...before } = used;
    // What came later has its default, beside all that was there.
    expect(kept).toMatchObject(before);
    expect(version).toBe(2);
    expect(chosen.toSorted()).toEqual(
      ['packs', 'drawConsider', 'reminders', 'language', 'site:linkedin.com', 'site:social.example'].toSorted(),
    );
    await store.change({ kind: 'welcomed' });
    expect(stored['settings']).toEqual(settings);
  });

  it('count as not chosen where nobody touched them', async () => {
    const { area } = memoryArea({ settings: untouched });
    expect(await openStore(area, never).read()).toEqual({ settings: defaultSettings(untouched.salt) });
  });
});
