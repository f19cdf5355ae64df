/**
 * Law 10: whoever may edit the script may read its log, so no line of any story names a person. Looked for are the names
 * in the tabs of people as they stand in the end, and every address that is not an account of the school.
 */
import type { Desk } from '../../local/desk';
import type { Machine } from '../../local/runtime/machine';

const tabsOfPeople: Record<string, string> = {
  People: 'name',
  Staff: 'name',
  Connections: 'knower',
  'Inquiries and concerns': 'name',
  Students: 'name',
};

/** What is said of people in these lines. */
export function peopleIn(lines: readonly string[], names: readonly string[], own: readonly string[]): string[] {
  const isOwn = (address: string): boolean => own.includes(address.toLowerCase());
  return lines.flatMap((line) => [
    ...names.filter((name) => line.includes(name)),
    ...(line.match(/[\w.+-]+@[\w-]+\.[\w.-]*\w/g) ?? []).filter((address) => !isOwn(address)),
  ]);
}

export function peopleLogged({ desk, school }: { desk: Desk; school: Machine }): string[] {
  const lines = school.executions.flatMap(({ log }) => log.map(({ text }) => text));
  if (lines.length === 0) return [];
  const names = Object.entries(tabsOfPeople).flatMap(([title, column]) =>
    desk.book.sheetNamed(title) ? desk.rows(title).map((row) => row[column] ?? '') : [],
  );
  const own = school.world.accounts.map(({ email }) => email.toLowerCase());
  return peopleIn(
    lines,
    names.filter((name) => name.length > 3),
    own,
  );
}
