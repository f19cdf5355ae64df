/** The sheet *Requirements and enrollment* for students: one page for all colleges. */
import type { App } from '../../app';
import { makeDocument } from '../../documents/make';
import { documentOf } from '../../documents/use';
import { Failure } from '../../shared/failure';
import { programLines } from './program-rules';
import { programsByCollege } from './programs';
import { collegeSheetText } from './texts';

export const collegeSheet = documentOf({
  template: collegeSheetText,
  pages(app) {
    const today = app.clock.today();
    const programs = programsByCollege(app)
      .map((each) =>
        [`## ${each.college.name ?? ''}`, ...each.programs.map((offer) => programLines(offer, today))].join('\n'),
      )
      .join('\n\n');
    if (programs === '') {
      throw new Failure(
        'No college offers anything yet. Add rows of the kind “College program” or “Dual credit course” to Offers and promises.',
      );
    }
    return [{ school: app.settings().schoolName, programs }];
  },
});

/** Menu item. */
export function makeCollegeSheet(app: App): void {
  const { name, made } = makeDocument(app, collegeSheet, [], 'all colleges');
  app.ui.tell(
    collegeSheetText.name,
    `“${name}” ${made ? 'is in your Google Drive' : 'is there already, and nothing in it has changed'}. Its link is in the tab Documents.`,
  );
}
