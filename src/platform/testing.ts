import type { Area } from './store';

/** A part of the browser's storage that lives in memory, for tests; `stored` is what is in it. */
export function memoryArea(initial: Readonly<Record<string, unknown>> = {}) {
  const stored: Record<string, unknown> = structuredClone(initial);
  const area: Area & { remove(key: string): Promise<void> } = {
    get: async (key) => (key in stored ? { [key]: structuredClone(stored[key]) } : {}),
    set: async (values) => void Object.assign(stored, structuredClone(values)),
    remove: async (key) => void delete stored[key],
  };
  return { stored, area };
}
