import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteOf, sites } from '.';
import { composerOf, recognise } from './recognise';
import { plainReplicas } from './replicas/plain/index.ts';
import { type PlantedField, plant } from './replicas/plain/replica.ts';
import type { Composer } from './site';

// happy-dom lays nothing out: here a class stands for what styles hide, in the browser tests the style itself.
beforeEach(() => {
  Element.prototype.checkVisibility = function (this: Element) {
    return this.closest('.out-of-sight') === null;
  };
});
afterEach(() => document.body.replaceChildren());

function show(host: string, path: string, markup: string): PlantedField[] {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`https://${host}${path}`);
  return plant(document.body, markup);
}

const pages = plainReplicas.flatMap((replica) =>
  Object.entries(replica.pages).map(([path, markup]) => ({ ...replica, path, markup })),
);

describe.each(pages)('$site $path', ({ site, host, path, markup }) => {
  it('is told to be that site', () => {
    show(host, path, markup);
    expect(siteOf(document)?.id ?? 'unknown').toBe(site);
  });
  it('has its boxes told for what they are, and decoys left alone', () => {
    const fields = show(host, path, markup);
    expect(fields, 'a page of a replica shows a box or a decoy').not.toEqual([]);
    const told = fields.map(({ name, element }) => [name, recognise(element, document)?.field]);
    expect(told).toEqual(fields.map(({ name, field }) => [name, field]));
  });
  it('has its own buttons found', () => {
    for (const { name, element, submit } of show(host, path, markup)) {
      if (submit) expect(recognise(element, document)?.submit(), name).toBe(submit);
    }
  });
});

// A description that no replica has a box for is a guess.
describe.each(
  [...new Set(plainReplicas.map(({ site }) => site))].flatMap((id) => sites.filter((site) => site.id === id)),
)('$id', (site) => {
  const met = new Set<Composer>();
  for (const { host, path, markup } of pages.filter((page) => page.site === site.id)) {
    for (const { element } of show(host, path, markup)) {
      const composer = composerOf(element, document, site);
      if (composer) met.add(composer);
    }
  }
  it.each(site.composers.map((composer, index) => [index, composer.field, composer] as const))(
    'meets its box %s (%s) on a replica page',
    (_index, _field, composer) => expect(met.has(composer), 'write the replica page first').toBe(true),
  );
  it('has decoys on its replica pages', () => {
    expect(
      pages
        .filter((page) => page.site === site.id)
        .map(({ markup }) => markup)
        .join(),
    ).toContain('data-decoy');
  });
});
