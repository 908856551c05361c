/** A managed installation, as an institution's computers have it: the built extension and a real policy of Chromium. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import { accessSync, constants, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Chromium on Linux looks for policies; nothing can point it elsewhere. */
const POLICIES = '/etc/chromium/policies/managed';

/** An extension with an id of its own, so that its policy is nobody else's. */
export interface ManagedInstallation {
  /** Folder of the unpacked extension. */
  readonly folder: string;
  /** Puts a policy in force; the browser notices within seconds. */
  setPolicy(policy: object): void;
  removePolicy(): void;
  remove(): void;
}

/** Why no policy can be set here; undefined where one can. */
export function whyUnmanageable(): string | undefined {
  try {
    mkdirSync(POLICIES, { recursive: true });
    accessSync(POLICIES, constants.W_OK);
    return undefined;
  } catch {
    return `Chromium reads policies from ${POLICIES}, and this user may not write there.`;
  }
}

/** Copies the built extension under a new id. */
export function installManaged(extension: string): ManagedInstallation {
  const folder = mkdtempSync(join(tmpdir(), 'compose-assistant-managed-'));
  cpSync(extension, folder, { recursive: true });
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, key: key.toString('base64') }));
  const id = idOf(key);
  const policyFile = join(POLICIES, `compose-assistant-test-${id}.json`);
  const removePolicy = () => rmSync(policyFile, { force: true });
  return {
    folder,
    setPolicy: (policy) => writeFileSync(policyFile, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } })),
    removePolicy,
    remove() {
      removePolicy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Chromium's name for an extension: the first half of the key's hash, in the letters a to p. */
function idOf(key: Buffer): string {
  const half = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return [...half].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
