/** Imports a part of the worker that stands on packs and checks, after the tables they are made of. */
export async function withTables<T>(load: () => Promise<T>): Promise<T> {
  const { readTables } = await import('../core/tables');
  await readTables();
  return load();
}
