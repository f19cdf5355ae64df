import { answered, feature, sidebar } from '../../feature';
import { beginYear, previewYear } from './begin';
import { oldStudentCalls, yearCalls } from './calls';
import { deleteOld, showOld } from './old-students';

/** From one school year to the next. */
export const year = feature({
  name: 'School year',
  pages: { 'new-year': sidebar('New school year'), 'old-students': sidebar('Delete old student data') },
  menu: [
    {
      label: 'New school year…',
      under: 'The sheet',
      about: 'Take goals, promises and topics over into the next school year, as drafts, and see them first.',
      page: 'new-year',
    },
    {
      label: 'Delete old student data…',
      under: 'People and their data',
      about: 'See what is kept about students who have left, and delete it when it is time.',
      page: 'old-students',
    },
  ],
  calls: {
    ...answered(yearCalls, { 'year.preview': previewYear, 'year.begin': beginYear }),
    ...answered(oldStudentCalls, { 'oldStudents.show': showOld, 'oldStudents.delete': deleteOld }),
  },
});
