import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { SiteStatePanel, siteState } from './site-state';

it.each([
  [{ host: '', known: false }, 'none'],
  [{ host: 'social.example', known: false, notAllowed: false }, 'unknown'],
  [{ host: 'x.com', known: false, notAllowed: true }, 'not-allowed'],
  [{ host: 'x.com', known: true }, 'waiting'],
] as const)('%o is %s', (tab, state) => {
  expect(siteState(tab, false, false)).toBe(state);
});

it('says that the browser does not allow a built-in site, with the one button that helps', () => {
  const root = document.createElement('main');
  const onWatch = vi.fn();
  render(<SiteStatePanel state="not-allowed" host="x.com" onSwitch={vi.fn()} onWatch={onWatch} />, root);
  expect(root.textContent).toContain('siteNotAllowed');
  const buttons = [...root.querySelectorAll('button')];
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['siteAllow']);
  buttons[0]?.click();
  expect(onWatch).toHaveBeenCalledOnce();
});
