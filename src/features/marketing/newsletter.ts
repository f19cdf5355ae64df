/** What the newsletter may say of a month. */
import type { App } from '../../app';
import { rowsOf } from '../../listing/rows';
import { activities } from '../../records/activities';
import { attendance } from '../../records/attendance';
import type { Consents } from '../../records/quotes';
import { sayableActivity } from '../../records/sayable-activity';
import { addDays, toCalendarDate } from '../../shared/dates';
import { credentialLines, heldIn, heldLine } from './blurb-rules';
import type { Snippet } from './calls';
import { snippet } from './snippet';
import { sayMonth } from './year';

const shownQuotes = 2;

/** Of this month; in its first days, of the month before. Null while there is nothing to tell. */
export function newsletterOf(app: App, { quotes, namesStudent }: Consents): Snippet | null {
  const { workbook, clock, settings } = app;
  const today = clock.today();
  const months = [today.slice(0, 7), addDays(toCalendarDate(`${today.slice(0, 7)}-01`)!, -1).slice(0, 7)];
  const month = months.find((each) => heldIn(workbook.rowsOf(activities), each, today).length > 0);
  if (month === undefined) return null;
  const held = heldIn(workbook.rowsOf(activities), month, today).map((each) => `• ${heldLine(sayableActivity(each, namesStudent))}`); // prettier-ignore
  const earned = credentialLines(rowsOf(app, attendance), settings().smallGroup);
  const said = quotes()
    .filter(({ whyNot }) => whyNot('Newsletter and website') === null)
    .slice(-shownQuotes);
  return snippet(`With our partners, ${sayMonth(month)}`, [
    'Our partners opened their doors to students:',
    held.join('\n'),
    ...(earned.length === 0 ? [] : [earned.join('\n')]),
    ...said.map(({ text }) => text),
    'Thank you!',
  ]);
}
