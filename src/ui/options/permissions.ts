import type { MessageId } from '../language';

/** Every permission the extension asks for at its installation, with the message that says why. */
export const PERMISSIONS: readonly (readonly [name: string, why: MessageId])[] = [
  ['storage', 'permissionStorage'],
  ['activeTab', 'permissionActiveTab'],
  ['scripting', 'permissionScripting'],
  ['alarms', 'permissionAlarms'],
];
