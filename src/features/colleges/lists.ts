/** Who has not met a college, who is at risk of too few visits, and which trip helps most. Students are codes. */
import type { App } from '../../app';
import type { List } from '../../listing/list';
import { rowsOf } from '../../listing/rows';
import { activities, type Activity } from '../../records/activities';
import { isConversation, isThisYear } from '../../records/college-rules';
import { collegesIn, type CollegeStudent, type Colleges } from '../../records/colleges';
import { connections } from '../../records/connections';
import { organizations } from '../../records/organizations';
import { gradeIn } from '../../records/pace-rules';
import { students } from '../../records/students';
import { shortDate } from '../../shared/dates';
import type { ListRow } from '../../shared/list-row';
import { plural } from '../../shared/text';
import type { AnyTab } from '../../workbook/tab';
import { allClasses, without } from './class-rules';
import { openLeadsFirst } from './lead-rules';

const ofClasses = ['class', 'classes'] as const;
const ofStudents = ['student', 'students'] as const;
const blank = { id: null, about: '', contact: '', empty: false } as const;

const needed = [students, organizations, activities] as unknown as AnyTab[];
const off = { title: 'Not in use', text: 'Switch on “Colleges” in Set up….' };

/** `label`, `of` and what is found, once there are students to look at. */
const collegeList = (
  list: Pick<List, 'key' | 'label' | 'of'>,
  find: (app: App, colleges: Colleges) => ReturnType<List['find']>,
): List => ({
  ...list,
  find(app) {
    const { workbook, clock } = app;
    if (needed.some((tab) => workbook.sheetIdOf(tab) === null)) return { rows: [], nobody: off };
    for (const tab of needed) workbook.lookAtAllRows(tab);
    return find(app, collegesIn(workbook, app.settings(), clock.today()));
  },
});

function classRows(app: App, met: readonly string[], why: string): ListRow[] {
  const classes = allClasses(rowsOf(app, students), rowsOf(app, activities), app.clock.today());
  return without(classes, met).map((name) => ({ ...blank, name, why, empty: true }));
}

/** `4 college visits since July, at 3 colleges.` */
function sayHeld(held: readonly Activity[], one: string): string {
  const where = new Set(held.flatMap(({ organization }) => (organization ? [organization.label] : []))).size;
  return `${plural(held.length, one)} since July${where === 0 ? '' : `, with ${plural(where, 'college')}`}.`;
}

const classesNotVisited = collegeList(
  { key: 'collegeClasses', label: 'Classes without a college visit this year', of: ofClasses },
  (app, { visitsThisYear }) => ({
    rows: classRows(
      app,
      visitsThisYear.flatMap(({ classNames }) => classNames),
      'No college visit since July.',
    ),
    note: sayHeld(
      visitsThisYear.map(({ activity }) => activity),
      'college visit',
    ),
    nobody: { title: 'Every class has visited a college', text: 'Since July, each class was at one.' },
  }),
);

const classesNotSpoken = collegeList(
  { key: 'collegeTalks', label: 'Classes without a college conversation this year', of: ofClasses },
  (app) => {
    const today = app.clock.today();
    const held = rowsOf(app, activities).filter((each) => isConversation(each, today) && isThisYear(each, today));
    const met = held.flatMap(({ className }) => (className === null ? [] : [className]));
    return {
      rows: classRows(app, met, 'No college conversation since July.'),
      note: sayHeld(held, 'college conversation'),
      nobody: {
        title: 'Every class has talked with a college',
        text: 'Since July, somebody from one was with each class.',
      },
    };
  },
);

const studentRow = ({ row, code, className }: CollegeStudent, why: string): ListRow => ({
  ...blank,
  rowId: row.id,
  name: code,
  why,
  about: className,
});

const studentsNotVisited = collegeList(
  { key: 'collegeStudents', label: 'Students without a college visit this year', of: ofStudents },
  (_app, { students: all }) => ({
    rows: all
      .filter(({ visitThisYear }) => !visitThisYear)
      .map((each) => studentRow(each, `Colleges visited so far: ${each.visited.size}.`)),
    note: 'A visit counts once it is held and “Came” says Yes for the student.',
    nobody: { title: 'Every student has visited a college', text: 'Since July, each was at one.' },
  }),
);

const atRisk = collegeList(
  { key: 'collegeRisk', label: 'Students at risk of too few colleges', of: ofStudents },
  (app, { students: all }) => {
    const { paceVisits } = app.settings();
    const of = (pace: CollegeStudent['pace']): CollegeStudent[] => all.filter((each) => each.pace === pace);
    const unknown = of(null).length;
    return {
      rows: of('At risk').map((each) =>
        studentRow(
          each,
          `Grade ${gradeIn(each.row.gradYear!, app.clock.today())}: ${each.visited.size} of ${paceVisits} colleges.`,
        ),
      ),
      note: [
        `Met: ${of('Met').length}. On track: ${of('On track').length}. Missed: ${of('Missed').length}.`,
        unknown === 0
          ? ''
          : `Of ${plural(unknown, 'student')} nobody can tell: the graduation year is missing or wrong.`,
      ]
        .filter(Boolean)
        .join(' '),
      nobody: { title: 'Nobody is at risk', text: `One college a year is enough for each to reach ${paceVisits}.` },
    };
  },
);

const bestTrip = collegeList(
  { key: 'collegeTrip', label: 'College trips that help most', of: ['college', 'colleges'] },
  (_app, { students: all, trips }) => {
    const count = all.filter(({ pace }) => pace === 'At risk').length;
    return {
      rows: trips().map(({ institution, name, helps, alsoHelps, planned }) => ({
        ...blank,
        id: institution,
        name,
        why: [
          `Helps ${helps.length} of ${plural(count, 'student')} at risk, and ${plural(alsoHelps, 'other')}.`,
          planned === null ? '' : `Planned: ${shortDate(planned)}.`,
        ]
          .filter(Boolean)
          .join(' '),
        about: [...new Set(helps.map(({ className }) => className))].filter(Boolean).join(', '),
        ...(count === 0 ? {} : { share: helps.length / count }),
      })),
      nobody: { title: 'No trip is lacking', text: 'Nobody needs another visit, or no college is in Organizations.' },
    };
  },
);

/** Who has pointed staff to money or to information, and what came of it. */
const leads: List = {
  key: 'leads',
  label: 'Leads to funding and information',
  of: ['lead', 'leads'],
  find: (app) => ({
    rows: openLeadsFirst(rowsOf(app, connections)).map(({ id, organization, knower, how, outcome, owner, ...row }) => ({
      ...blank,
      rowId: id,
      name: organization?.label ?? 'Without an organization',
      why: `${row.for}${knower === null ? '' : `, from ${knower}`}: ${outcome ?? 'nothing yet'}.`,
      about: how ?? '',
      contact: owner?.label ?? '',
      empty: outcome === null,
    })),
    nobody: {
      title: 'No lead yet',
      text: 'Add a row of the kind Referral to Connections, recommended for Funding or Information.',
    },
  }),
};

export const collegeLists: readonly List[] = [
  classesNotVisited,
  studentsNotVisited,
  atRisk,
  bestTrip,
  classesNotSpoken,
  leads,
];
