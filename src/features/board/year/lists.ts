/** Lists of the board: who is missing, whose term ends, who is idle, what each member gives, what it advised on courses. */
import type { App } from '../../../app';
import type { List } from '../../../listing/list';
import { byOrganization, ofOrganizations, organizationRows, rowsOf, type Listed } from '../../../listing/rows';
import { activities } from '../../../records/activities';
import { attendance } from '../../../records/attendance';
import type { Seat } from '../../../records/board-rules';
import { contactLog } from '../../../records/contact-log';
import { topics } from '../../../records/topics';
import { shortDateWithYear } from '../../../shared/dates';
import type { ListRow } from '../../../shared/list-row';
import { endingTerms, gapsOf } from './composition-rules';
import { curriculumAdvice, helpOf, idleSeats, skillsOf, type Gives, type Sign } from './member-rules';
import { boardToday, offersBySeat, ofSeat, takenOnThisYear } from './members';

const plain = { id: null, about: '', contact: '', empty: false };
const ofMembers = ['member', 'members'] as const;

const listed = ({ seat: { organization }, why }: { seat: Seat; why: string }): Listed => ({ organization, why });

function given(app: App, rows: readonly Gives[]): ListRow[] {
  return organizationRows(app, rows.map(listed)).map((row, index) => ({ ...row, empty: rows[index]!.empty }));
}

export const yearLists: readonly List[] = [
  {
    key: 'boardGaps',
    label: 'Board: who is missing',
    of: ['gap', 'gaps'],
    find: (app) => ({
      rows: gapsOf(boardToday(app), offersBySeat(app)).map(({ name, text, organization }) => ({
        ...{ ...plain, id: organization?.id ?? null },
        ...{ name, why: text, empty: true },
      })),
    }),
  },
  {
    key: 'boardTerms',
    label: 'Board: terms that end soon',
    of: ofOrganizations,
    find: (app) => ({
      rows: organizationRows(
        app,
        endingTerms(boardToday(app), app.clock.today()).map(({ seat, text }) => listed({ seat, why: text })),
      ),
    }),
  },
  {
    key: 'boardIdle',
    label: 'Board: idle members',
    of: ofMembers,
    find: (app) => ({
      rows: organizationRows(
        app,
        idleSeats(boardToday(app).seats, ofSeat(signsOf(app)), app.clock.today()).map(listed),
      ),
    }),
  },
  {
    key: 'boardRoles',
    label: 'Board: who has taken nothing on',
    of: ofMembers,
    find: (app) => ({
      rows: takenOnThisYear(app)
        .filter(({ lines }) => lines.length === 0)
        .map(({ member: { name, seat } }) => ({
          ...{ ...plain, id: seat?.organization.id ?? null },
          ...{ name, about: seat?.organization.name ?? 'For the school' },
          why: 'Nothing in this school year. What is said in a meeting stands under “Takes on”.',
        })),
    }),
  },
  {
    key: 'boardSkills',
    label: 'Board: skills that members help with',
    of: ofMembers,
    find: (app) => ({ rows: given(app, skillsOf(boardToday(app).seats)) }),
  },
  {
    key: 'boardHelp',
    label: 'Board: what each member offers',
    of: ofMembers,
    find: (app) => ({ rows: given(app, helpOf(boardToday(app).seats, ofSeat(offersBySeat(app)))) }),
  },
  {
    key: 'curriculum',
    label: 'Board: advice on courses',
    of: ['piece of advice', 'pieces of advice'],
    find: (app) => ({
      rows: curriculumAdvice(rowsOf(app, topics)).map(({ id, topic, result, date, next }) => ({
        ...{ ...plain, rowId: id, name: topic ?? '' },
        why: [result, date === null ? '' : shortDateWithYear(date), next].filter(Boolean).join('; '),
      })),
    }),
  },
];

/** Signs of each organization: who came, what was held with it, talks that were noted. One read a tab. */
function signsOf(app: App): (of: { id: string }) => Sign[] {
  const all = rowsOf(app, activities);
  const byId = new Map(all.map((each) => [each.id, each]));
  const came = rowsOf(app, attendance).filter((row) => row.came === 'Yes');
  const parts = byOrganization(app, came);
  const held = byOrganization(app, all.filter(({ status }) => status === 'Held')); // prettier-ignore
  const talks = byOrganization(
    app,
    rowsOf(app, contactLog).filter(({ way, outcome }) => way !== null || outcome !== null),
  );
  const sign = (date: Sign['date'] | null | undefined, what: string | null | undefined): Sign[] =>
    date == null ? [] : [{ date, what: what ?? '' }];
  return ({ id }) => [
    ...(parts.get(id) ?? []).flatMap(({ meeting }) => {
      const activity = byId.get(app.workbook.follow(activities, meeting)?.id ?? '');
      return sign(activity?.date, activity?.title);
    }),
    ...(held.get(id) ?? []).flatMap(({ date, title }) => sign(date, title)),
    ...(talks.get(id) ?? []).flatMap(({ date, way }) => sign(date, way ?? 'a talk')),
  ];
}
