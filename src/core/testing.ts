import type { Pack } from './guideline';

/** A pack with nothing but its name and what a test wants of it. */
export function packWith(id: string, extra: Partial<Pack> = {}): Pack {
  return {
    id,
    version: '1.0.0',
    name: { en: id },
    shortName: id,
    aliases: [{ text: id }],
    units: [],
    nicknames: [],
    misspellings: [],
    logoWords: [],
    domains: [],
    handles: [],
    publicAddresses: [],
    contacts: [],
    source: { title: 't', publisher: 'p' },
    disclaimers: [],
    guidelines: [],
    ...extra,
  };
}
