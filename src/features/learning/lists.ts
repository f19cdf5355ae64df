/** What activities lack, how varied they are, who could come to a class, and what each member of the board can offer. */
import type { App } from '../../app';
import type { List } from '../../listing/list';
import { byOrganization, ofOrganizations, organizationRows, rowsOf } from '../../listing/rows';
import { activities, type Activity } from '../../records/activities';
import { isOpenOffer } from '../../records/ask-rules';
import { fitting } from '../../records/fit-rules';
import { offers } from '../../records/offers';
import { ahead } from '../../records/open-change-rules';
import { organizations } from '../../records/organizations';
import { people } from '../../records/people';
import { isCurrent } from '../../records/people-rules';
import { schoolYear, shortDate } from '../../shared/dates';
import type { ListRow } from '../../shared/list-row';
import { tripsNotTied, variety, withoutLearning } from './list-rules';

const ofActivities = ['activity', 'activities'] as const;

type Choose = (ahead: readonly Activity[]) => { activity: Activity; why: string }[];

const ofThoseAhead = (key: string, label: string, choose: Choose): List => ({
  key,
  label,
  of: ofActivities,
  find: (app) => ({
    rows: choose(ahead(rowsOf(app, activities), app.clock.today())).map(({ activity, why }) =>
      activityRow(activity, why),
    ),
  }),
});

function activityRow({ id, title, date, organization, teacher }: Activity, why: string): ListRow {
  const about = [date === null ? '' : shortDate(date), organization?.label].filter(Boolean).join(', ');
  return { id: null, rowId: id, name: title ?? '', why, about, contact: teacher?.label ?? '', empty: false };
}

const varied: List = {
  key: 'variety',
  label: 'Classes that see little variety',
  of: ['class', 'classes'],
  find: (app) => ({
    rows: variety(rowsOf(app, activities), app.clock.today()).map(({ className, why }) => ({
      id: null,
      name: className,
      why: why.join(' '),
      about: '',
      contact: '',
      empty: false,
    })),
  }),
};

const offeredByMembers: List = {
  key: 'members',
  label: 'What each board member can offer',
  of: ['member', 'members'],
  find(app) {
    const today = app.clock.today();
    const seats = rowsOf(app, organizations).filter(({ boardStatus }) => boardStatus === 'On the board');
    const offered = byOrganization(app, rowsOf(app, offers));
    const theirs = byOrganization(app, rowsOf(app, people));
    const rows = seats.flatMap((organization): ListRow[] => {
      const { id, name, interests } = organization;
      const members = (theirs.get(id) ?? []).filter((each) => each.role === 'Board representative' && isCurrent(each, today)); // prettier-ignore
      const kinds = (offered.get(id) ?? []).filter(isOpenOffer).flatMap(({ kind }) => (kind === null ? [] : [kind]));
      const can = [...new Set([...kinds, ...(interests ?? [])])];
      const why = can.length === 0 ? 'Has offered nothing yet' : can.join(', ');
      const names = members.length === 0 ? ['Empty seat'] : members.map((member) => member.name ?? '');
      return names.map((member) => ({
        id,
        name: `${member}, ${name ?? ''}`,
        why,
        about: '',
        contact: '',
        empty: can.length === 0,
      }));
    });
    return { rows };
  },
};

const visitors: List = {
  key: 'visitors',
  label: 'Who could come to a class',
  of: ofOrganizations,
  byChoice: 'Idea',
  find(app, { choiceId }) {
    const ideas = rowsOf(app, activities).filter(
      ({ status, kind }) => status === 'Idea' && kind === 'Classroom presentation',
    );
    const idea = ideas.filter(({ id }) => id === choiceId)[0] ?? ideas[ideas.length - 1];
    return {
      rows: idea ? organizationRows(app, whoCould(app, idea)) : [],
      choices: ideas.map(({ id, title }) => ({ id, name: title ?? '' })),
      choiceId: idea?.id ?? null,
      nobody: idea
        ? {
            title: 'Nobody fits yet',
            text: 'No offer and no interest fits. Look under “What fits a need”, or ask many.',
          }
        : {
            title: 'No talk is asked for',
            text: 'Send teachers the form “Ask for a visitor”, under Forms, or add an idea.',
          },
    };
  },
};

/** By the words of its name, apart from the class. */
function whoCould(app: App, { title, className }: Activity) {
  const all = rowsOf(app, organizations);
  const offered = byOrganization(app, rowsOf(app, offers));
  const year = schoolYear(app.clock.today());
  const held = byOrganization(
    app,
    rowsOf(app, activities).filter(
      ({ date, status }) => date !== null && status !== 'Canceled' && schoolYear(date) === year,
    ),
  );
  const topic = className === null ? (title ?? '') : (title ?? '').replace(className, '');
  const wanted = { help: 'Talk to a class' as const, industry: [topic], pathway: null, city: null };
  return fitting(
    wanted,
    all,
    ({ id }) => offered.get(id) ?? [],
    ({ id }) => (held.get(id) ?? []).length,
  ).map(({ organization, reasons }) => ({ organization, why: reasons.join('. ') }));
}

export const learningLists: readonly List[] = [
  ofThoseAhead('learning', 'Activities without a learning goal', withoutLearning),
  ofThoseAhead('trips', 'Trips not tied to lessons', tripsNotTied),
  varied,
  visitors,
  offeredByMembers,
];
