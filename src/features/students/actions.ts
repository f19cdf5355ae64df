/** What staff do on the page Activity with students: fill in, list who takes part, make the handout. */
import type { App } from '../../app';
import { askForDocument, makeDocument, mayMake } from '../../documents/make';
import { activities, activityForms, supervisions, type Activity } from '../../records/activities';
import { activityKnown, activityMeant } from './known-activity';
import { sayNextRun } from '../../schedule/owner';
import type { ParsedOf } from '../../shared/calls';
import { toClockTime, type ClockTime } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { tidy } from '../../shared/text';
import type { NewRow } from '../../workbook/tab';
import { commitClick } from '../../workbook/write/history';
import type { VisitAnswer, visitCalls, VisitDone } from './calls';
import { sayRefused } from './gate-rules';
import { hostHandout } from './handout';
import { hostsWithCopy, mailToHost } from './handout-mails';
import { readyOf } from './ready';
import { shownVisit } from './shown';
import { visitsOf } from './visits';

type Ask<Name extends keyof typeof visitCalls> = ParsedOf<(typeof visitCalls)[Name]>;

const waitMs = 20_000;

export function showVisit(app: App, { id }: Ask<'visit.show'>): VisitAnswer {
  const found = activityMeant(app, id);
  return 'hint' in found ? found : shownVisit(app, found);
}

/**
 * What a person does on the page. It reads and decides under the lock, so that it sees what a colleague did to the same
 * activity a moment ago.
 */
export const underLock =
  <Given>(work: (app: App, given: Given) => VisitDone) =>
  (app: App, given: Given): VisitDone =>
    app.exclusive.run(waitMs, () => work(app, given));

export const saveVisit = underLock((app, { id, ...given }: Ask<'visit.save'>) => {
  const { workbook } = app;
  const activity = activityKnown(app, id);
  workbook.change(activities, id, cellsFrom(given));
  const { alone, adults } = visitsOf(workbook, app.clock.today()).of(activity);
  const refused = adults.filter(({ noCheck }) => noCheck !== null)[0];
  // Whoever changes something else did not bring this about; Problems and Today say it.
  if (alone && refused && given.supervision !== undefined) throw new Failure(sayRefused(refused));
  return done(app, activity, 'Activity with students', 'Saved.');
});

/** The cells that the page has changed. */
function cellsFrom(given: Omit<Ask<'visit.save'>, 'id'>): NewRow<typeof activities> {
  const { form = '', supervision, arrive = '', leave = '', withoutNames, ...words } = given;
  const forms = Object.values(activityForms).flat();
  const picked = forms.filter((each) => each === form)[0] ?? null;
  if (form !== '' && picked === null) throw new Failure('Choose the form from the list.');
  const typed = Object.entries(words).map(([column, text]) => [column, text.trim() || null]);
  const cells: NewRow<typeof activities> = {
    ...(Object.fromEntries(typed) as NewRow<typeof activities>),
    form: picked,
    supervision: supervisions.filter((each) => each === supervision)[0] ?? null,
    arrive: clockTime(arrive, 'arrive'),
    leave: clockTime(leave, 'leave'),
    withoutNames: withoutNames ?? false,
  };
  return Object.fromEntries(Object.entries(cells).filter(([column]) => column in given));
}

function clockTime(typed: string, what: string): ClockTime | null {
  if (typed.trim() === '') return null;
  const time = toClockTime(typed);
  if (time === null) throw new Failure(`“${tidy(typed)}” is no time of day. Say when students ${what}, like 9:30 AM.`);
  return time;
}

export function makeHandout(app: App, { id }: Ask<'visit.handout'>): VisitDone {
  const activity = activityKnown(app, id);
  if (!mayMake(app, hostHandout)) {
    askForDocument(app, hostHandout, [id], activity.title ?? '');
    const text = `The handout is made ${sayNextRun(app)}, by the account that has the hourly work, so that it can be kept as things stand. It is shared with you.`;
    return { shown: shownVisit(app, activity), text, batch: '' };
  }
  const { name, made } = makeDocument(app, hostHandout, [id], activity.title ?? '');
  const shown = shownVisit(app, activity);
  const is = made ? 'is in your Google Drive' : 'is there already, and nothing in it has changed';
  const draft = shown.handout?.pdf === '' ? ' It is a draft: it says what is missing, and is not for handing out.' : '';
  return { shown, text: `“${name}” ${is}.${draft}`, batch: '' };
}

export function mailHandout(app: App, { id }: Ask<'visit.mail'>): VisitDone {
  const activity = activityKnown(app, id);
  const text = mailToHost(app, activity);
  return { shown: shownVisit(app, activity), text, batch: '' };
}

/** Writes what was collected, and what is missing from now on. */
export function done(app: App, activity: Activity, why: string, text: string): VisitDone {
  const { workbook, clock } = app;
  const ready = readyOf(
    visitsOf(workbook, clock.today()).of(activity),
    clock.today(),
    hostsWithCopy(app).has(activity.id),
  );
  if (ready !== activity.ready) workbook.change(activities, activity.id, { ready });
  const { batch } = commitClick(app, why);
  return { shown: shownVisit(app, activity), text, batch };
}
