/**
 * Writes to the execution log, which the school's IT person reads and staff never see. No names of students or partners
 * go there (law 10).
 */
export function logError(where: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  console.error(`${where}: ${detail}`);
}
