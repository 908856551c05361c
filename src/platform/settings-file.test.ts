import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from './settings';
import { SettingsFileError, settingsFromFile, settingsToFile } from './settings-file';

const full: Settings = {
  ...defaultSettings('the salt here'),
  welcomed: true,
  packs: ['cern'],
  accounts: [{ site: 'x', handle: 'jane', role: 'official' }],
  overrides: [{ guideline: 'cern.abuse', site: 'x', level: 'off' }],
  mutes: [
    { kind: 'phrase', phrase: 'proud to announce' },
    { kind: 'once', hash: 'abc' },
  ],
  sitesOff: ['x.com'],
  checklist: [{ site: 'x', handle: 'jane', guideline: 'cern.privacy-settings', index: 0, date: '2026-01-15' }],
  language: 'fi',
};

function problemsOf(text: string) {
  try {
    settingsFromFile(text);
  } catch (error) {
    if (error instanceof SettingsFileError) return error.problems;
    throw error;
  }
  return [];
}

describe('settings file', () => {
  it('carries everything to another browser but what means nothing there', () => {
    const file = settingsToFile(full, []);
    expect(file).not.toContain('the salt here');
    const there = settingsFromFile(file).settings({
      ...defaultSettings('salt there'),
      mutes: [{ kind: 'once', hash: 'there' }],
    });
    expect(there).toEqual({
      ...full,
      salt: 'salt there',
      mutes: [
        { kind: 'once', hash: 'there' },
        { kind: 'phrase', phrase: 'proud to announce' },
      ],
    });
  });

  it.each([
    ['not JSON at all', '', /not JSON/],
    ['{"format":"something-else","settings":{}}', 'format', /expected/],
    [settingsToFile(full, []).replace('"official"', '"boss"'), 'settings.accounts.0.role', /expected/],
    [settingsToFile(full, []).replace('"2026-01-15"', '"some day"'), 'settings.checklist.0.date', /ISO date/],
    [settingsToFile(full, []).replace('"welcomed"', '"wellcomed"'), 'settings', /wellcomed/],
    [`"${'x'.repeat(5_000_001)}"`, '', /at most 5000000 characters/],
  ])('names path and reason of what is wrong (%#)', (text, path, reason) => {
    const found = problemsOf(text).filter((problem) => problem.path === path);
    expect(found.map((problem) => problem.reason).join()).toMatch(reason);
  });

  it('says of a file that is none of ours just that', () => {
    expect(problemsOf('{"name":"something else"}')).toMatchObject([{ path: 'format', said: { id: 'wrong_foreign' } }]);
  });
});
