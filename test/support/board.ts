/** A school with a small board, in two seats and one of its own, and two meetings ahead. */
import type { Desk } from '../../local/desk';

/** For a workbook that is set up. The first meeting is on Monday, September 14, 2026. */
export async function fillBoard(desk: Desk): Promise<void> {
  await desk.addStaff([
    { name: 'Kim Park', role: 'Teacher', email: 'kim@example.edu', board: 'TRUE' },
    { name: 'Ira Vance', role: 'Administrator', email: 'ira@example.edu' },
  ]);
  await desk.set('School', 'Maple Grove High School');
  await desk.switchOn('Advisory board');
  await desk.addRows('Organizations', [
    { name: 'Lakeshore Metal Works', boardStatus: 'On the board' },
    { name: 'Alder Clinic', boardStatus: 'On the board' },
  ]);
  await desk.addRows('People', [
    representative('Sonia Park', 'Lakeshore Metal Works', 'sonia@example.com'),
    representative('Bess Okafor', 'Alder Clinic', 'bess@example.org'),
    { name: 'Omar Diaz', organization: 'Alder Clinic', role: 'Substitute', email: 'omar@example.org' },
  ]);
  await desk.addRows('Activities', [
    boardMeeting('Fall board meeting', '2026-09-14'),
    boardMeeting('Winter board meeting', '2026-12-09'),
  ]);
}

export const representative = (name: string, organization: string, email: string) => ({
  name,
  organization,
  role: 'Board representative',
  email,
});

export const boardMeeting = (title: string, date: string, more: Record<string, string> = {}) => ({
  title,
  kind: 'Board meeting',
  status: 'Planned',
  date,
  start: '7:00',
  end: '9:00',
  teacher: 'Kim Park',
  ...more,
});
