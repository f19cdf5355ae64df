/** Rows of the Outbox that stand there as if a person had approved them: with their marks beside the sheet. */
import { PropertyStores } from '../../local/runtime/host/properties';
import type { Machine } from '../../local/runtime/machine';
import type { App } from '../../src/app';
import { noteApproved, type ShownMail } from '../../src/messages/approvals';

export function asApproved(machine: Machine, mails: readonly ShownMail[]): void {
  const store = machine.world.part(PropertyStores).store('document');
  const memory = {
    get: (key: string) => store[key] ?? null,
    set: (key: string, value: string) => void (store[key] = value),
  };
  noteApproved({ memory, settings: () => ({ practice: false }) } as unknown as App, mails);
}
