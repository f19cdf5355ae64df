/** Keeps in Students how each one stands with visits to colleges. */
import type { App } from '../../app';
import type { Job } from '../../feature';
import { collegesIn } from '../../records/colleges';
import { students } from '../../records/students';

/** Writes only what differs. All of these tabs are read in this pass anyway. */
export const keepPace: Job = {
  name: 'Colleges',
  about: 'Counts which colleges each student has visited, and who is at risk of too few',
  run(app: App) {
    const { workbook } = app;
    const { places } = workbook.table(students);
    // A workbook of an earlier version has them after its next set-up.
    if (!['institutions', 'visitThisYear', 'pace'].every((column) => places.has(column))) return;
    for (const { row, visited, visitThisYear, pace } of collegesIn(workbook, app.settings(), app.clock.today())
      .students)
      workbook.change(students, row.id, {
        institutions: visited.size,
        visitThisYear: visitThisYear ? 'Yes' : 'No',
        pace,
      });
    workbook.commit();
  },
};
