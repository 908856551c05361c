import { describe, expect, it } from 'vitest';
import { sites } from '.';

const FIELDS = ['post', 'reply', 'bio', 'display-name', 'login'];
const fits = (selector: string) => () => document.createElement('div').matches(selector);

// Walks over every site there is; what it says is the next step for whoever adds one.
describe.each(sites)('$id', (site) => {
  it('is named by a short id', () => {
    expect(site.id, 'use a short lower-case id such as "mastodon"').toMatch(/^[a-z][a-z-]*$/);
  });
  it('lives at hosts over https, or is known by its software', () => {
    if (!site.software) expect(site.matches, 'give at least one match pattern, or `software`').not.toEqual([]);
    for (const pattern of site.matches) {
      expect(pattern, 'write https://host/*').toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
    }
  });
  it('has a box for posts', () => {
    expect(
      site.composers.map(({ field }) => field),
      'describe the box in which posts are written',
    ).toContain('post');
  });
  it.each(site.composers.map((composer, index) => [`${index} ${composer.field}`, composer] as const))(
    'composer %s can be looked up',
    (_name, composer) => {
      expect(FIELDS).toContain(composer.field);
      const { selector, scope, has, counter, submit, media, replyingTo, thread, sharing, editing } = composer;
      for (const part of [selector, scope, has, counter, submit, media, replyingTo, thread, sharing, editing]) {
        if (part !== undefined) expect(fits(part), part).not.toThrow();
      }
      const inScope = has ?? counter ?? submit ?? media ?? sharing ?? editing;
      if (inScope) expect(scope, 'name the scope in which the other elements are looked up').toBeDefined();
    },
  );
  it('names boxes that must stay unwatched', () => {
    expect(site.decoys, 'list search, direct messages and what else looks alike').not.toEqual([]);
    for (const decoy of site.decoys) expect(fits(decoy), decoy).not.toThrow();
  });
});

it('has each id and host once', () => {
  const ids = sites.map(({ id }) => id);
  const hosts = sites.flatMap(({ matches }) => matches);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(hosts).size).toBe(hosts.length);
});
