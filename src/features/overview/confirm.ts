/**
 * What a person confirms with set-up: who was added to Staff, and the wording of mail that leaves without asking (law
 * 9). Only the person the hourly work runs as may confirm it, since such mail leaves under that name.
 */
import type { App } from '../../app';
import type { Feature } from '../../feature';
import { automaticMail } from '../../messages/automatic';
import {
  confirmedStaff,
  confirmWordings,
  setConfirmedStaff,
  unconfirmedWordings,
  wordingMark,
  type UnconfirmedWording,
} from '../../messages/confirmed';
import { templatesTab } from '../../messages/tabs';
import { staff } from '../../records/staff';
import { leaveWord } from '../../schedule/lease';
import { takenLately } from '../../schedule/taken';
import { Failure } from '../../shared/failure';
import { settingsTab } from '../../workbook/own-tabs';
import { problemAt } from '../../workbook/problem-rules';
import type { Problem } from '../../workbook/problems';
import type { AnyTab } from '../../workbook/tab';
import type { ToConfirm } from './set-up-calls';
import { mostAskedAtOnce, question, sayNewStaff, sayUnconfirmed, type Colleague } from './confirm-rules';

const waitMs = 20_000;

interface Open {
  colleagues: Colleague[];
  wordings: UnconfirmedWording[];
}

/** Says what set-up did, and asks what is to be confirmed with it. */
export function sayAndConfirm(app: App, title: string, done: string): void {
  const { memory, ui, workbook } = app;
  const owner = memory.get('pump.owner');
  // Nothing leaves by itself, and without the permission the person's address cannot even be read.
  if (owner === null) return ui.tell(title, done);
  const me = app.user();
  const open =
    workbook.sheetIdOf(settingsTab) === null ? { colleagues: [], wordings: [] } : openIn(app, app.featuresOn());
  // Whoever runs set-up need not be confirmed.
  const asked = open.colleagues
    .filter(({ email }) => email.toLowerCase() !== me.toLowerCase())
    .slice(0, mostAskedAtOnce);
  const nothing = asked.length + open.wordings.length === 0;
  if (owner !== me) {
    const whose = `Who was added to Staff, and what leaves without asking, is confirmed by ${owner}: mail leaves under that name.`;
    return ui.tell(title, nothing ? done : `${done}\n\n${whose}`);
  }
  const yes = nothing ? ui.tell(title, done) : ui.confirm(title, [done, question(asked, open.wordings)].join('\n\n'));
  if (yes === false) {
    if (!confirmedStaff(app)(me)) keep(app, me, { colleagues: [], wordings: [] });
  } else if (!nothing || !confirmedStaff(app)(me)) keep(app, me, { colleagues: asked, wordings: open.wordings });
}

const noWord: ToConfirm = { by: '', colleagues: [], wordings: [] };

/** What waits for somebody's word, for the page. Whoever looks need not be confirmed. */
export function toConfirm(app: App): ToConfirm {
  const { memory } = app;
  const owner = memory.get('pump.owner');
  if (owner === null) return noWord;
  // Whoever withheld the permission to be known may look all the same.
  const me = app.userIfKnown();
  const { colleagues, wordings } = openIn(app, app.featuresOn());
  return {
    by: owner === me ? '' : owner,
    colleagues: colleagues
      .filter(({ email }) => email.toLowerCase() !== owner.toLowerCase())
      .slice(0, mostAskedAtOnce)
      .map(({ name, email }) => ({ name, email })),
    wordings: wordings.map((each) => ({
      kind: each.mail.kind,
      name: each.mail.name,
      subject: each.wording.subject ?? '',
      body: each.wording.body ?? '',
      mark: wordingMark(each.wording),
    })),
  };
}

/** Confirms what a page has shown; what was changed since is refused. Nothing when nobody has the hourly work. */
export function confirmShown(
  app: App,
  emails: readonly string[],
  shown: readonly { kind: string; mark: string }[],
): void {
  const owner = app.memory.get('pump.owner');
  if (owner === null) return;
  const me = app.user();
  if (owner !== me) throw new Failure(`This is confirmed by ${owner}: mail leaves under that name.`);
  const open = openIn(app, app.featuresOn());
  const wordings = open.wordings.filter(({ mail, wording }) =>
    shown.some(({ kind, mark }) => kind === mail.kind && mark === wordingMark(wording)),
  );
  if (wordings.length < shown.length)
    throw new Failure('A wording was changed while you were reading. Read it once more, then confirm it.');
  keep(app, me, { colleagues: open.colleagues.filter(({ email }) => emails.includes(email)), wordings });
}

/** Keeps exactly what was shown, plus those confirmed before who are still in Staff. */
function keep(app: App, me: string, { colleagues, wordings }: Open): void {
  const { memory, exclusive } = app;
  exclusive.run(waitMs, () => {
    memory.refresh();
    const before = [...everybody(app)].map(({ email }) => email).filter(confirmedStaff(app));
    // Whoever had the work before is told what became of it, even when no longer in Staff.
    const had = takenLately(app).map(({ from }) => from);
    if (!setConfirmedStaff(memory, [me, ...had, ...before, ...colleagues.map(({ email }) => email)]))
      throw new Failure('So many people cannot be confirmed. End the rows of those in Staff who have left.');
    if (wordings.length > 0) confirmWordings(memory, wordings);
    leaveWord(app);
    memory.save();
  });
}

/** Everyone in Staff who has not left, and the coordinator named in Settings. Includes rows without an id. */
function everybody({ workbook, clock, settings }: App): Colleague[] {
  const { coordinatorName: name, coordinatorEmail } = settings();
  const coordinator = coordinatorEmail === '' ? [] : [{ name, email: coordinatorEmail, row: 0 }];
  if (workbook.sheetIdOf(staff) === null) return coordinator;
  workbook.lookAtAllRows(staff as unknown as AnyTab);
  const here = workbook.table(staff).rows.filter(({ until }) => until === null || until >= clock.today());
  const colleagues = here.flatMap(({ name, email, row }) => (email === null ? [] : [{ name: name ?? '', email, row }]));
  const known = new Set(colleagues.map(({ email }) => email.toLowerCase()));
  return [...colleagues, ...coordinator.filter(({ email }) => !known.has(email.toLowerCase()))];
}

function openIn(app: App, features: readonly Feature[]): Open {
  const isConfirmed = confirmedStaff(app);
  const mails = features.flatMap((feature) => feature.mails);
  return {
    colleagues: everybody(app).filter(({ email }) => !isConfirmed(email)),
    wordings: app.workbook.sheetIdOf(templatesTab) === null ? [] : unconfirmedWordings(app, mails),
  };
}

/** For Check this workbook and Home. */
export function unconfirmedProblems(app: App, features: readonly Feature[]): Problem[] {
  const { colleagues, wordings } = openIn(app, features);
  const settings = app.workbook.table(settingsTab);
  const inSettings = (key: string | null, text: string): Problem => {
    const row = settings.rows.filter((each) => each.key === key)[0]?.row;
    return row === undefined
      ? problemAt(app.workbook.table(templatesTab), 2, 'body', text)
      : problemAt(settings, row, 'value', text);
  };
  const waiting = sayUnconfirmed(wordings, automaticMail).map(({ setting, text }) => inSettings(setting, text));
  const [first] = colleagues;
  if (!first) return waiting;
  const text = sayNewStaff(colleagues);
  const inStaff = first.row > 0 ? problemAt(app.workbook.table(staff), first.row, 'email', text) : null;
  return [...waiting, inStaff ?? inSettings('coordinatorEmail', text)];
}
