import { withoutAddresses } from '../shared/contact';

/**
 * Writes to the execution log, which whoever may edit the script can read and staff never see. No names of students or
 * partners go there (law 10), nor addresses, which sentences for staff may hold.
 */
export function logError(where: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  console.error(`${where}: ${withoutAddresses(detail, '(an address)')}`);
}
