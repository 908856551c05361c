/** Looks into our shadow roots, which are closed to the page; the DevTools protocol sees them all the same. */
import type { CDPSession } from '@playwright/test';
import type { Control } from '../driver.ts';

/** Roles of what a person can operate. */
const OPERABLE: ReadonlySet<string> = new Set([
  'button',
  'link',
  'checkbox',
  'switch',
  'radio',
  'textbox',
  'combobox',
  'menuitem',
  'tab',
  'option',
  'DisclosureTriangle',
]);

interface Node {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly shadowRoots?: Node[];
  readonly children?: Node[];
  /** Of a frame. */
  readonly contentDocument?: Node;
}

/** The closed shadow roots of a page with their hosts. No replica has one of its own. */
async function closedRoots(session: CDPSession): Promise<readonly { readonly root: number; readonly host: number }[]> {
  const found: { root: number; host: number }[] = [];
  const walk = (node: Node) => {
    for (const root of node.shadowRoots ?? []) {
      if (root.shadowRootType === 'closed') found.push({ root: root.backendNodeId, host: node.backendNodeId });
      walk(root);
    }
    for (const child of node.children ?? []) walk(child);
    if (node.contentDocument) walk(node.contentDocument);
  };
  walk((await session.send('DOM.getDocument', { depth: -1, pierce: true })).root);
  return found;
}

/** Runs a function in the page with each of our shadow roots as `this`. */
export async function runInside<A extends readonly unknown[], T>(
  session: CDPSession,
  read: (this: ShadowRoot, ...args: A) => T,
  args: A,
): Promise<T[]> {
  const values: T[] = [];
  for (const { root } of await closedRoots(session)) {
    await unlessGone(async () => {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: root });
      if (object.objectId === undefined) return;
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: read.toString(),
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
      });
      await session.send('Runtime.releaseObject', { objectId: object.objectId });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      values.push(result.value as T);
    });
  }
  return values;
}

/** What assistive technology is told about dialogs and controls in our shadow roots. */
export async function accessibleInside(session: CDPSession): Promise<readonly Control[]> {
  const controls: Control[] = [];
  for (const { host } of await closedRoots(session)) {
    await unlessGone(async () => {
      const { nodes } = await session.send('Accessibility.queryAXTree', { backendNodeId: host });
      for (const node of nodes) {
        if (node.ignored || node.backendDOMNodeId === undefined) continue;
        const role = String(node.role?.value ?? '');
        if (role !== 'dialog' && !OPERABLE.has(role)) continue;
        const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
        const [x = 0, y = 0] = model.border;
        const has = (name: string) =>
          node.properties?.some((property) => property.name === name && property.value.value === true) ?? false;
        controls.push({
          role,
          name: String(node.name?.value ?? ''),
          focused: has('focused'),
          disabled: has('disabled'),
          box: { x, y, width: model.width, height: model.height },
        });
      }
    });
  }
  return controls;
}

/** A node may go away between being found and being asked, as a card may at any moment. */
async function unlessGone(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!/No node|not find|Could not compute|not belong|does not exist/i.test(String(error))) throw error;
  }
}
