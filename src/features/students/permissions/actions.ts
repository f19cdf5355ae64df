/** What staff do on the page Family permissions: the notice, the form, answers approved at once, paper slips. */
import type { App } from '../../../app';
import { makeDocument } from '../../../documents/make';
import { answered } from '../../../feature';
import { ensureForm } from '../../../forms/make';
import type { Activity } from '../../../records/activities';
import { activityKnown, activityMeant } from '../known-activity';
import { colleagueOf } from '../../../records/people-rules';
import { mediaScopes } from '../../../records/media-rules';
import { requirements } from '../../../records/requirements';
import { sayableActivity } from '../../../records/sayable-activity';
import { staff } from '../../../records/staff';
import { namingStudents } from '../../../records/student-names';
import type { ParsedOf } from '../../../shared/calls';
import { codesIn } from '../../../shared/codes';
import { shortDate, toCalendarDate } from '../../../shared/dates';
import { Failure } from '../../../shared/failure';
import { fingerprint } from '../../../shared/fingerprint';
import { comparable, plural } from '../../../shared/text';
import { commitClick } from '../../../workbook/write/history';
import { endOfSchoolYear } from './answer-rules';
import { permissionCalls, type PermissionsDone, type PermissionsShown } from './calls';
import { formFor, noteOpened, permissionUse } from './forms';
import { familyNotice } from './notice';
import { permitsFor, type Permits } from './permits';
import { slipsOf } from './slip-rules';
import { waitingIn, type Waiting } from './waiting-rules';

type Ask<Name extends keyof typeof permissionCalls> = ParsedOf<(typeof permissionCalls)[Name]>;

const waitMs = 20_000;

function showPermissions(app: App, { id }: Ask<'families.show'>): PermissionsShown | { hint: string } {
  const found = activityMeant(app, id);
  return 'hint' in found ? found : shown(app, found);
}

function shown(app: App, activity: Activity, permits: Permits = permitsFor(app, activity)): PermissionsShown {
  const { listed } = permits;
  const waiting = waitingIn(permits.rows);
  const { id, date } = activity;
  return {
    id,
    title: sayableActivity(activity, namingStudents(app.workbook)).title ?? '',
    when: date === null ? '' : shortDate(date),
    form: formFor(app, id),
    waiting: waiting.map(({ rows: _rows, ...answer }) => answer),
    mark: markOf(waiting),
    listed: listed.length,
    permitted: listed.filter(({ standing }) => standing === 'permitted').length,
    refused: listed.filter(({ standing }) => standing === 'refused').map(({ code }) => code),
    open: listed.filter(({ standing }) => standing === 'open').map(({ code }) => code),
    scopes: [...mediaScopes],
    until: endOfSchoolYear(app.clock.today()),
  };
}

const markOf = (waiting: readonly Waiting[]): string => fingerprint(waiting);

function makeNotice(app: App, { id }: Ask<'families.notice'>): PermissionsDone {
  const activity = activityKnown(app, id);
  const title = sayableActivity(activity, namingStudents(app.workbook)).title ?? activity.kind ?? '';
  const { name, url, made } = makeDocument(app, familyNotice, [id], title);
  const is = made ? 'is in your Google Drive' : 'is there already, and nothing in it has changed';
  return { shown: shown(app, activity), text: `“${name}” ${is}.`, batch: '', link: { name, url } };
}

function makePermissionForm(app: App, { id }: Ask<'families.makeForm'>): PermissionsDone {
  const { made } = ensureForm(app, permissionUse);
  const text = made
    ? 'The form is made, in English and Spanish. Open it in a private window, to see whether families can.'
    : 'The form is there already.';
  return { shown: shown(app, activityKnown(app, id)), text, batch: '' };
}

function permissionFormOpened(app: App, { id }: Ask<'families.formOpened'>): PermissionsDone {
  app.exclusive.run(waitMs, () => noteOpened(app));
  return {
    shown: shown(app, activityKnown(app, id)),
    text: 'Noted. The next notice holds the address of the form.',
    batch: '',
  };
}

/** Approves the answers that were seen and ticked; what changed meanwhile is to be seen first. */
function approveAnswers(app: App, { id, answers, mark }: Ask<'families.approve'>): PermissionsDone {
  const { workbook } = app;
  return app.exclusive.run(waitMs, () => {
    const activity = activityKnown(app, id);
    const waiting = waitingIn(permitsFor(app, activity).rows);
    if (markOf(waiting) !== mark)
      throw new Failure('Answers have come or changed since you looked. Look at the list again, then approve.');
    const chosen = waiting.filter(({ answerId, doubt }) => answers.includes(answerId) && doubt === '');
    if (chosen.length === 0) throw new Failure('Tick the answers that you have looked at.');
    const decided = { state: 'Approved', decided: app.clock.today(), verifiedBy: me(app) } as const;
    for (const { rows } of chosen) for (const row of rows) workbook.change(requirements, row, decided);
    return save(app, activity, 'Family permissions approved', `${plural(chosen.length, 'answer')} approved.`);
  });
}

function takeSlips(app: App, { id, scope, until, ...typed }: Ask<'families.slips'>): PermissionsDone {
  const { workbook, clock } = app;
  return app.exclusive.run(waitMs, () => {
    const activity = activityKnown(app, id);
    const last = until.trim() === '' ? endOfSchoolYear(clock.today()) : toCalendarDate(until);
    if (last === null) throw new Failure('Pick the last day on which the slips count.');
    const permits = permitsFor(app, activity);
    if (permits.listed.length === 0)
      throw new Failure('Nobody is listed yet. List the class on Activity with students.');
    const exceptions = {
      missing: codesIn(typed.missing),
      notTakePart: codesIn(typed.notTakePart),
      notNamed: codesIn(typed.notNamed),
      notShown: codesIn(typed.notShown),
    };
    const codes = [...new Set(permits.listed.flatMap(({ code, studentId }) => (studentId === '' ? [] : code)))];
    const slips = slipsOf(codes, { ...exceptions, scope, until: last }, clock.today());
    if (typeof slips === 'string') throw new Failure(slips);
    const verifiedBy = me(app);
    const about = { label: activity.title ?? '', meant: [activity.id] };
    for (const { code, permissions } of slips) {
      const { studentId } = permits.listed.filter((each) => comparable(each.code) === comparable(code))[0]!;
      for (const permission of permissions) {
        // One row a slip: taken down again, it says what it says by then.
        const row = permits.rows.filter(
          (each) =>
            each.answerId === null && each.ofThis && each.studentId === studentId && each.kind === permission.kind,
        )[0];
        if (row) workbook.change(requirements, row.id, { ...permission, verifiedBy });
        else {
          const student = { label: code, meant: [studentId] };
          workbook.add(requirements, [{ name: permission.kind, ...permission, activity: about, student, verifiedBy }]);
        }
      }
    }
    return save(app, activity, 'Family slips taken down', `${plural(slips.length, 'slip')} taken down.`);
  });
}

/** Whoever looked, as Staff lists them; null when they are not there. */
function me(app: App) {
  return colleagueOf(app.workbook.rowsOf(staff), app.userIfKnown());
}

function save(app: App, activity: Activity, why: string, text: string): PermissionsDone {
  const { batch } = commitClick(app, why);
  return { shown: shown(app, activity), text, batch };
}

export const permissionAnswers = answered(permissionCalls, {
  'families.show': showPermissions,
  'families.notice': makeNotice,
  'families.makeForm': makePermissionForm,
  'families.formOpened': permissionFormOpened,
  'families.approve': approveAnswers,
  'families.slips': takeSlips,
});
