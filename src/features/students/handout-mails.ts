/** The host handout by mail: asked for on the page, and followed by a copy of each later state that the host must have. */
import type { App } from '../../app';
import { askForDocument, isUpToDate, makeDocument, mayMake, refreshed } from '../../documents/make';
import { enclosureOf } from '../../documents/rows';
import { peopleOfActivities, type ActivityPeople } from '../../messages/activity-people';
import { teacherValues } from '../../messages/addressee-rules';
import type { Enclosure } from '../../messages/enclosures';
import { guidelinesOf } from '../../messages/guidelines';
import { enclosuresOf } from '../../messages/own-files';
import type { MailPlanner } from '../../messages/planner';
import { queueMails } from '../../messages/queue';
import type { PlannedMail } from '../../messages/queue-rules';
import { wasSent } from '../../messages/recent';
import { outbox, type Message } from '../../messages/tabs';
import { activities, type Activity } from '../../records/activities';
import { hoursOf } from '../../records/activity-rules';
import { sayableActivity } from '../../records/sayable-activity';
import { namingStudents } from '../../records/student-names';
import { sayingOf } from '../../records/told-rules';
import { sayNextRun } from '../../schedule/owner';
import { schoolDayFrom } from '../../schedule/day-rules';
import { schoolCalendar } from '../../schedule/school-days';
import { addDays, longDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { hostHandout, whyDraft } from './handout';
import { isAhead, isWanted, storyOf, timesOf, type HandoutStory } from './handout-story';
import { handoutAgain, handoutForHost } from './texts';
import { visitsOf, type Visits } from './visits';

const mails = [handoutForHost, handoutAgain] as const;
const kinds: readonly string[] = mails.map(({ kind }) => kind);

export const isHandout = ({ kind }: Pick<Message, 'kind'>): boolean => kinds.includes(kind ?? '');

/**
 * Whether a mail left, or may have: as its row says, or as is kept beside the sheet, where nobody can type over it. What
 * went to nobody outside counts while the school practices.
 */
function leftBy(app: App): (row: Message) => boolean {
  const { practice } = app.settings();
  const sent = wasSent(app);
  return ({ state, key }) =>
    state === 'sent' || state === 'unknown' || (practice && state === 'practice') || (key !== null && sent(key));
}

/** Ids of the activities whose host has had a handout by mail. */
export function hostsWithCopy(app: App): Set<string> {
  const rows = app.workbook.table(outbox).rows.filter(isHandout);
  return new Set(rows.filter(leftBy(app)).map(({ about }) => about ?? ''));
}

export const mailingHandouts: MailPlanner = {
  name: 'Handouts to hosts',
  about: 'Keeps the handouts that hosts get by mail as they stand now',
  mails,
  automatic: () => false,
  plan(app) {
    const rows = app.workbook.table(outbox).rows.filter(isHandout);
    const ids = [...new Set(rows.map(({ about }) => about ?? ''))];
    const desk = rows.length === 0 ? null : deskOf(app);
    const left = leftBy(app);
    const planned = ids.flatMap((id) => {
      const activity = app.workbook.table(activities).byId.get(id);
      if (!desk || !activity || !isAhead(activity, app.clock.today())) return [];
      const story = storyOf(rows.filter(({ about }) => about === id), left); // prettier-ignore
      if (story.has === null && story.open === undefined) return [];
      const now = desk.standing(activity);
      return isWanted(story, now) ? [desk.plan(activity, story, now)] : [];
    });
    return { planned, whyNot: () => 'The host has the handout as it is, or nobody needs it any more.' };
  },
};

/** What one execution needs to plan such mails. */
function deskOf(app: App) {
  const { workbook, clock } = app;
  const today = clock.today();
  const nextMorning = schoolDayFrom(schoolCalendar(app), addDays(today, 1), true);
  const moment = { today, time: clock.time(), nextMorning };
  const names = namingStudents(workbook);
  const guidelineFor = guidelinesOf(app);
  const peopleOf = peopleOfActivities(app);
  const { schoolName: school, schoolPhone, coordinatorName: coordinator } = app.settings();
  let visits: Visits | undefined;
  return {
    peopleOf,
    /** Made anew by the hourly run where it tells something else than the records. */
    standing(activity: Activity): Enclosure | 'draft' | null {
      const row = refreshed(app, hostHandout, [activity.id]);
      if (row?.state !== 'current') return null;
      return enclosureOf(row) ?? 'draft';
    },
    plan(activity: Activity, story: HandoutStory, now: Enclosure | 'draft' | null): PlannedMail {
      const people = peopleOf(activity);
      const reason =
        now === 'draft'
          ? sayDraft(whyDraft((visits ??= visitsOf(workbook, today)).of(activity)))
          : now === null
            ? `The handout is made with the next hourly run, ${sayNextRun(app)}.`
            : null;
      const told = sayableActivity(activity, names);
      const { contact } = people;
      const isAgain =
        'email' in contact && story.left.some(({ to }) => to?.toLowerCase() === contact.email.toLowerCase());
      return (isAgain ? handoutAgain : handoutForHost).plan({
        about: activity.id,
        aboutName: told.title ?? '',
        occasion: story.occasion,
        to: reason === null ? contact : { reason },
        organization: people.organizationId,
        why: `You get this message because ${people.organization} is the host of an activity with us.`,
        enclosures: now === 'draft' || now === null ? [] : [now, ...enclosuresOf(activity)],
        says: sayingOf(told, 'partner'),
        values: {
          activity: told.title ?? '',
          date: activity.date === null ? '' : longDate(activity.date),
          time: hoursOf(activity),
          place: told.place ?? '',
          organization: people.organization,
          guideline: guidelineFor(activity) ?? '',
          ...teacherValues(people.teacher),
          ...{ school, schoolPhone, coordinator },
        },
        ...timesOf(activity, story, moment),
      });
    },
  };
}

const sayDraft = (lines: readonly string[]): string =>
  `The handout is a draft, so it is not mailed. ${lines.join(' ')}`.trim();

/**
 * Puts a draft to the host into the Outbox. Throws a Failure while the handout is a draft itself, and when nobody can get
 * it. Returns what was done, as a sentence.
 */
export function mailToHost(app: App, activity: Activity): string {
  const { workbook, clock } = app;
  if (!isAhead(activity, clock.today()))
    throw new Failure('Only the host of an activity that is planned and still to come gets a handout.');
  const missing = whyDraft(visitsOf(workbook, clock.today()).of(activity));
  if (missing.length > 0) throw new Failure(sayDraft(missing));
  const desk = deskOf(app);
  const { contact }: ActivityPeople = desk.peopleOf(activity);
  if ('reason' in contact) throw new Failure(`The handout cannot be mailed. ${contact.reason}`);
  const now = handoutNow(app, activity);
  const rows = workbook.table(outbox).rows.filter((row) => isHandout(row) && row.about === activity.id);
  const story = storyOf(rows, leftBy(app));
  if (story.has !== null && now !== null && story.has === now.content)
    return `${contact.name} has this handout already, as it is.`;
  queueMails(app, { mails, planned: [desk.plan(activity, story, now)], automatic: false, keepOthers: true });
  return now === null
    ? `The handout is made ${sayNextRun(app)}, by the account that has the hourly work. Then the mail to ${contact.name} waits under Mail.`
    : `The mail to ${contact.name} waits under Mail, with the handout as a PDF. Read it there and approve it.`;
}

/** Null: whoever has the hourly work makes it with the next run. */
function handoutNow(app: App, activity: Activity): Enclosure | null {
  const ids = [activity.id];
  if (mayMake(app, hostHandout)) makeDocument(app, hostHandout, ids, activity.title ?? '');
  const row = refreshed(app, hostHandout, ids);
  if (row !== null && isUpToDate(app, hostHandout, row)) return enclosureOf(row);
  askForDocument(app, hostHandout, ids, activity.title ?? '');
  return null;
}
