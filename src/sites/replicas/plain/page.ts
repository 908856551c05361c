/** The script of every plain replica: plants the page that belongs to the address, and tells the tests of its boxes. */
import { installSpy, register, submitted } from '../spy.ts';
import { plainReplicas } from './index.ts';
import { harvest, type PlantedField, plant } from './replica.ts';
import './plain.css';

installSpy();
const replica = plainReplicas.find(({ host }) => host === location.hostname);
const markup = replica?.pages[location.pathname] ?? Object.values(replica?.pages ?? {})[0] ?? '';
for (const field of plant(document.body, markup, frame)) announce(field);

/** A frame as WordPress makes one: a document of this page's own, at an address that names no host. */
function frame(template: HTMLTemplateElement): Element {
  const made = document.createElement('iframe');
  made.name = template.dataset['frame'] ?? '';
  made.src = URL.createObjectURL(new Blob([`<!doctype html>${template.innerHTML}`], { type: 'text/html' }));
  made.addEventListener('load', () => {
    const inside = made.contentDocument;
    if (inside) for (const field of harvest([inside])) announce(field);
  });
  return made;
}

function announce({ name, element, submit }: PlantedField): void {
  register(name, {
    element: () => element,
    text: () => textOf(element),
    selection: () => null,
    submitButton: () => submit ?? null,
  });
  submit?.addEventListener('click', (event) => {
    event.preventDefault();
    submitted(textOf(element));
    if ('value' in element) element.value = '';
    else element.replaceChildren();
  });
}

/** These boxes have no model but what they show. */
function textOf(element: HTMLElement): string {
  if ('value' in element) return String(element.value);
  const blocks = [...element.children].filter((child) => /^(?:p|div|h\d)$/.test(child.localName));
  return blocks.length > 0 ? blocks.map((block) => block.textContent).join('\n') : (element.textContent ?? '');
}
