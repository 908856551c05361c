// What Chrome accepts as `storage.managed_schema`, written from the schema the extension itself reads policies with.
import * as z from 'zod/mini';
import { policySchema } from '../src/platform/managed/policy';

interface Reduced {
  readonly type: string;
  readonly description?: string;
  readonly items?: Reduced;
  readonly properties?: Readonly<Record<string, Reduced>>;
}

/**
 * The managed schema in Chrome's dialect: types, properties, items and descriptions, nothing else. Chrome loads no
 * extension whose schema has what zod writes for bounds and unions. And it drops a value that its schema does not
 * allow without telling us: the less the schema forbids, the more the popup can explain.
 */
export function managedSchema(): Reduced {
  return reduce(z.toJSONSchema(policySchema, { io: 'input' }), 'the policy');
}

function reduce(schema: z.core.JSONSchema._JSONSchema, place: string): Reduced {
  if (typeof schema === 'boolean' || typeof schema.type !== 'string') {
    throw new Error(`Chrome needs one type for ${place}: choose another shape in src/platform/managed/policy.ts.`);
  }
  const { type, description, items, properties } = schema;
  return {
    type,
    ...(description && { description }),
    ...(items && !Array.isArray(items) && { items: reduce(items, `the items of ${place}`) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, reduce(part, name)])),
    }),
  };
}
