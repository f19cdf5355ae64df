/** The report on one school year: what was held, whom it reached, what was promised and decided. */
import type { App } from '../../../app';
import { documentOf } from '../../../documents/use';
import { schoolFacts } from '../../../messages/fact-rules';
import { activities } from '../../../records/activities';
import { feedback } from '../../../records/feedback';
import { goals } from '../../../records/goals';
import { offers } from '../../../records/offers';
import { reviewLines } from '../../../records/review-rules';
import { takingPartByActivity } from '../../../records/taking-part';
import { topics } from '../../../records/topics';
import { schoolYear } from '../../../shared/dates';
import { boardMeetings } from '../at-hand';
import { unnamed } from '../unnamed';
import { decidedLines, heldLines, rolesTaken, themeLines } from '../year-rules';
import { goalLines, meetingLines, promiseLines, reportYear, studentLines } from './report-rules';
import { reportText } from './report-texts';

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** The school year that is reported on today. */
export const yearReported = (app: App): string => reportYear(boardMeetings(app), app.clock.today());

export const yearReport = documentOf({
  template: reportText,
  /** The year stands for the record, so that the report on last year stays as it is. */
  pages(app, [year = yearReported(app)]) {
    const { workbook } = app;
    const { smallGroup, ...settings } = app.settings();
    const rows = workbook.table(activities).rows;
    const byActivity = takingPartByActivity(workbook);
    const partIn = ({ id }: { id: string }) => byActivity.get(id) ?? [];
    const met = boardMeetings(app).filter(({ date }) => schoolYear(date!) === year);
    const said = workbook.rowsOf(feedback);
    const ofYear = said.filter(({ date }) => date !== null && schoolYear(date) === year);
    return [
      unnamed(app, {
        ...schoolFacts({ smallGroup, ...settings }),
        schoolYear: year,
        meetings: bullets(meetingLines(rows, partIn, year)),
        held: bullets(heldLines(rows, year)),
        reached: bullets(
          studentLines(rows, (each) => partIn(each).filter(({ student }) => student !== null).length, year, smallGroup),
        ),
        promises: bullets(promiseLines(workbook.rowsOf(offers), year)),
        goals: bullets(goalLines(workbook.rowsOf(goals), year)),
        themes: bullets(themeLines(said, year)),
        reviews: bullets(reviewLines(ofYear, smallGroup)),
        decisions: bullets(decidedLines(workbook.rowsOf(topics), year)),
        takesOn: bullets(rolesTaken(met.flatMap(partIn))),
      }),
    ];
  },
});
