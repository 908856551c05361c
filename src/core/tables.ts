/**
 * Reads the tables that packs and checks are made of: to be waited for before their modules are imported. Everywhere but
 * in the extension there is nothing to do. There tables travel deflated, and its build puts a reader in the place of this
 * module (scripts/bundling).
 */
export async function readTables(): Promise<void> {}
