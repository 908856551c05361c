/**
 * WebDriver BiDi where Puppeteer does not reach: the extension's own pages, our closed shadow roots, and the browser's
 * own window. Puppeteer's connection is not part of its public interface, so its version is pinned, and nothing else
 * touches it.
 */
import type { Browser, Page } from 'puppeteer-core';

interface Answer {
  readonly result: unknown;
}

interface Connection {
  send(method: string, params: object): Promise<Answer>;
}

interface Context {
  readonly context: string;
  readonly url: string;
}

interface RemoteNode {
  readonly sharedId: string;
  readonly value?: {
    readonly mode?: 'open' | 'closed';
    readonly shadowRoot?: RemoteNode | null;
  };
}

type Evaluation =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** A value that can be sent to the browser and back. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** The protocol, as far as needed. */
export class Bidi {
  readonly #connection: Connection;

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { readonly connection: Connection }).connection;
  }

  async #send<T>(method: string, params: object): Promise<T> {
    return (await this.#connection.send(method, params)).result as T;
  }

  /** The protocol's name for a page. */
  contextOf(page: Page): string {
    return (page.mainFrame() as unknown as { readonly _id: string })._id;
  }

  /** The browser's own window, where privileged code runs. */
  async browserWindow(): Promise<string> {
    const { contexts } = await this.#send<{ contexts: Context[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
    if (!window) throw new Error('Firefox has no window.');
    return window.context;
  }

  /** Where each tab is. */
  async addresses(): Promise<readonly string[]> {
    const { contexts } = await this.#send<{ contexts: Context[] }>('browsingContext.getTree', { maxDepth: 0 });
    return contexts.map(({ url }) => url);
  }

  /** Goes to an address and waits until it is loaded. Puppeteer waits in vain for pages of an extension. */
  async navigate(context: string, url: string): Promise<void> {
    await this.#send('browsingContext.navigate', { context, url, wait: 'complete' });
  }

  /**
   * Runs a function and returns what it, or the promise it gives, comes to. Values travel as JSON, both ways; with
   * `root` the function runs with that node as `this`.
   */
  async call<A extends readonly Json[], T>(
    context: string,
    run: (...args: A) => T | Promise<T>,
    args: A,
    root?: string,
  ): Promise<T> {
    const source = `async function (args) {
      const value = await (${String(run)}).apply(this, JSON.parse(args));
      return value === undefined ? 'null' : JSON.stringify(value);
    }`;
    const answer = await this.#send<Evaluation>('script.callFunction', {
      target: { context },
      functionDeclaration: source,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      ...(root !== undefined && { this: { sharedId: root } }),
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value ?? 'null') as T;
  }

  /** How many elements in a shadow root assistive technology is told of with this role and name. */
  async locate(context: string, root: string, { role, name }: { role: string; name: string }): Promise<number> {
    const { nodes } = await this.#send<{ nodes: readonly RemoteNode[] }>('browsingContext.locateNodes', {
      context,
      locator: { type: 'accessibility', value: { role, name } },
      startNodes: [{ sharedId: root }],
    });
    return nodes.length;
  }

  /**
   * The closed shadow root of each popover of a page, also inside the page's own open roots; no replica has popovers,
   * or closed roots, of its own.
   */
  async closedRoots(context: string): Promise<readonly string[]> {
    const { result } = await this.#send<{ result: { readonly value: readonly RemoteNode[] } }>('script.evaluate', {
      target: { context },
      expression: `(function popovers(root) {
        return [...root.querySelectorAll('*')].flatMap((element) => [
          ...(element.popover === 'manual' ? [element] : []),
          ...(element.shadowRoot ? popovers(element.shadowRoot) : []),
        ]);
      })(document)`,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    });
    return result.value.flatMap(({ value }) =>
      value?.shadowRoot?.value?.mode === 'closed' ? [value.shadowRoot.sharedId] : [],
    );
  }
}
