import { feature } from '../../feature';
import { offers } from '../../records/offers';
import { students } from '../../records/students';
import { askingColleges, collegeUse } from './ask';
import { collegeChecks } from './checks';
import { keepPace } from './keep';
import { collegeLists } from './lists';
import { collegeSheet, makeCollegeSheet } from './sheet';
import { collegeCheck, collegeSheetText } from './texts';

/** Visits to colleges, conversations with them, and what they require. */
export const collegesFeature = feature({
  name: 'Colleges',
  optional: true,
  about: 'Which colleges students have visited, which trip helps most, and what colleges require.',
  uses: [students, offers],
  mails: [collegeCheck],
  planners: [askingColleges],
  forms: [collegeUse],
  documents: [collegeSheet],
  menu: [
    {
      label: collegeSheetText.name,
      under: 'Documents',
      about: 'A sheet for students: programs and dual credit courses of your colleges, and what is confirmed.',
      door: 'makeCollegeSheet',
      run: makeCollegeSheet,
    },
  ],
  lists: collegeLists,
  checks: collegeChecks,
  jobs: [keepPace],
});
