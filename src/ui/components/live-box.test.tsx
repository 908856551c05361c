import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../core/finding';
import type { CheckReply } from '../../platform/protocol';
import { type CheckText, LiveBox } from './live-box';

const FINDING = {
  guidelines: ['cern.position'],
  checks: ['official-voice'],
  topic: 'speaking-for',
  level: 'must',
  message: { en: 'may read as official' },
  range: { from: 0, to: 2 },
  evidence: [],
  quote: 'We',
  shown: 'We',
  fixes: [{ label: { id: 'fixReplace' }, edits: [{ range: { from: 0, to: 2 }, insert: 'I' }] }],
} as const satisfies Finding;
const replyWith = (...findings: Finding[]): CheckReply => ({ report: { findings, failed: [] }, guidelines: [] });

/** Questions that were asked and not answered yet, by their text. */
let asked: Map<string, (reply: CheckReply) => void>;
let root: HTMLElement;
const check: CheckText = (text) => new Promise((answer) => asked.set(text, answer));

const draw = (text: string) => render(<LiveBox label="draft" text={text} onText={draw} check={check} />, root);
const show = (text: string) => act(() => draw(text));
const answer = (text: string, reply: CheckReply) =>
  act(async () => {
    asked.get(text)?.(reply);
    // The next turn: by then everybody who waited for the answer has it.
    await new Promise((done) => setTimeout(done));
  });
const status = () => root.querySelector('[role=status]');

beforeEach(() => {
  asked = new Map();
  root = document.createElement('main');
  document.body.replaceChildren(root);
});

describe('the live box', () => {
  it('says nothing before the first answer', async () => {
    await show('We are');
    expect(status()?.textContent).toBe('');
    await answer('We are', replyWith());
    expect(status()?.textContent).toBe('liveClear');
  });

  it('marks its words as out of date while a later text is not answered', async () => {
    await show('I am');
    await answer('I am', replyWith());
    expect(status()?.getAttribute('aria-busy')).toBe('false');
    await show('We are');
    expect(status()?.getAttribute('aria-busy')).toBe('true');
    await answer('We are', replyWith(FINDING));
    expect(status()?.getAttribute('aria-busy')).toBe('false');
    expect(status()?.textContent).toBe('draftOne');
  });

  it('asks for a text that is drawn while the answer to the one before comes', async () => {
    await show('We');
    // Outside of act: effects wait for the next frame, as they do in a browser.
    draw('We are');
    asked.get('We')?.(replyWith());
    await vi.waitFor(() => expect(asked.has('We are')).toBe(true));
  });

  it('asks on while an answer is a part of what there is to say', async () => {
    await show('We are');
    const part = replyWith();
    await answer('We are', { ...part, report: { ...part.report, more: true } });
    expect(status()?.getAttribute('aria-busy')).toBe('true');
    await answer('We are', replyWith(FINDING));
    expect(status()?.textContent).toBe('draftOne');
    expect(status()?.getAttribute('aria-busy')).toBe('false');
  });

  it('keeps findings on words that nobody touched while the text is asked about anew', async () => {
    await show('We are');
    await answer('We are', replyWith(FINDING));
    await show('We are happy');
    expect(root.querySelectorAll('.finding')).toHaveLength(1);
    await show('Wet are happy');
    expect(root.querySelectorAll('.finding')).toHaveLength(0);
  });

  it('leaves the focus in the box when a fix was pressed, whose button goes', async () => {
    await show('We are');
    await answer('We are', replyWith(FINDING));
    const fix = root.querySelector<HTMLButtonElement>('.fixes button');
    fix?.focus();
    await act(() => fix?.click());
    expect(root.querySelector('textarea')?.value).toBe('I are');
    expect(document.activeElement).toBe(root.querySelector('textarea'));
  });
});
