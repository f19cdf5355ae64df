/** The execution log: read by the school's IT person, never shown to staff. No names of students or partners go there (law 10). */
export function logError(where: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  console.error(`${where}: ${detail}`);
}
