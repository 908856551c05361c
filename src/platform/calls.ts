import type { Remote, Reply, Request } from './protocol';

/** Builds the functions of an interface out of one way to send. A missing or wrong answer is an error like any other. */
export function remote<Calls>(to: Request['to'], send: (request: Request) => Promise<unknown>): Remote<Calls> {
  return new Proxy({} as Remote<Calls>, {
    get:
      (_target, name) =>
      async (...args: unknown[]) => {
        const reply = (await send({ to, name: String(name), args })) as Reply | undefined;
        if (typeof reply !== 'object' || reply === null) throw new Error('nobody answered');
        if ('error' in reply) throw new Error(reply.error);
        return reply.value;
      },
  });
}

/** Is it one of our requests? */
export function isRequest(message: unknown): message is Request {
  const request = message as Request | null;
  return (
    typeof request === 'object' && request !== null && typeof request.name === 'string' && Array.isArray(request.args)
  );
}

/** Calls the function a request names and turns whatever happens into a reply. */
export async function answer<From>(calls: object, from: From, { name, args }: Request): Promise<Reply> {
  try {
    if (!Object.hasOwn(calls, name)) throw new Error(`there is no call "${name}"`);
    const call = (calls as Record<string, (from: From, ...args: readonly unknown[]) => unknown>)[name];
    return { value: await call?.(from, ...args) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
