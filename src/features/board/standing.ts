/** The nine standing topics with what the workbook knows about each. Tabs of parts that are off have nothing to say. */
import type { App } from '../../app';
import { activities } from '../../records/activities';
import { feedback, type Feedback } from '../../records/feedback';
import { inquiries } from '../../records/inquiries';
import { needs } from '../../records/needs';
import { offers } from '../../records/offers';
import { organizations } from '../../records/organizations';
import { partnerships } from '../../records/partnerships';
import { people } from '../../records/people';
import { isCurrent } from '../../records/people-rules';
import { reviewLines } from '../../records/review-rules';
import { topTen } from '../../records/top-ten';
import { topics, type StandingArea } from '../../records/topics';
import { addDays, type CalendarDate } from '../../shared/dates';
import { few } from './line-rules';
import * as rules from './standing-rules';

const wentDays = 180;

/** Budget of the year after that of `day`, the day of the meeting. */
export const budgetAtHand = ({ workbook }: App, day: CalendarDate) => rules.budgetOf(workbook.rowsOf(offers), day);

/** Reads only what the area is about. `day`: of the meeting. */
export function standingLines(app: App, area: StandingArea, day: CalendarDate): string[] {
  const { workbook, clock } = app;
  const today = clock.today();
  const said = (): Feedback[] => workbook.rowsOf(feedback);
  const facts: Record<StandingArea, () => string[]> = {
    'Course sequence': () => few(reviewLines(said(), app.settings().smallGroup)),
    'Dual credit': () => rules.dualCreditLines(workbook.rowsOf(offers)),
    Equipment: () => rules.equipmentLines(workbook.rowsOf(needs), workbook.rowsOf(offers)),
    'Talks and trips': () => rules.talkLines(workbook.rowsOf(activities), today),
    Mentors: () => {
      const mentors = workbook.rowsOf(people).filter((each) => each.role === 'Mentor' && isCurrent(each, today));
      return rules.mentorLines(workbook.rowsOf(needs), mentors.length);
    },
    Budget: () => {
      const plan = budgetAtHand(app, day);
      return rules.budgetLines(plan, rules.approvedBudget(workbook.rowsOf(topics), plan));
    },
    'New partners': () => rules.partnerLines(workbook.rowsOf(topTen), workbook.rowsOf(organizations)),
    'How activities went': () => rules.wentLines(said(), addDays(today, -wentDays)),
    Problems: () => rules.problemLines(workbook.rowsOf(inquiries), workbook.rowsOf(partnerships)),
  };
  return facts[area]();
}
