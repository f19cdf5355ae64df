/** The coordinator hands over: what the sidebar shows, and the three things that can be done from it. */
import type { App } from '../../app';
import { shareForms } from '../../forms/adopt';
import { queueNow } from '../../messages/queue';
import type { StaffMember } from '../../records/staff';
import { whyStopped } from '../../schedule/owner';
import type { ParsedOf, ResultOf } from '../../shared/calls';
import type { Email } from '../../shared/contact';
import { Failure } from '../../shared/failure';
import { plural } from '../../shared/text';
import { changeSettings } from '../../workbook/settings';
import { commitClick } from '../../workbook/write/history';
import type { handOverCalls, HandOverShown } from './calls';
import { factsOf, successors, tasksOf, whoFollows, whoLeaves } from './facts';
import { isSame, promises, stepsInWords, stepsOf, type Colleague } from './step-rules';
import { toSuccessor } from './texts';

type Calls = typeof handOverCalls;

const waitMs = 20_000;

export function showHandOver(app: App, { to: wanted }: ParsedOf<Calls['handOver.show']>): HandOverShown {
  const from = whoLeaves(app);
  const colleagues = successors(app, from);
  const to = colleagues.filter(({ id }) => id === wanted)[0] ?? whoFollows(app);
  const tasks = tasksOf(app, from);
  const runsAs = app.memory.get('pump.owner');
  const shown = {
    from: from.name,
    colleagues: colleagues.map(({ id, name }) => ({ id, name: name ?? '' })),
    standing:
      whyStopped(app) ?? (runsAs === null ? 'The hourly work does not run yet.' : `The hourly work runs as ${runsAs}.`),
    tasks,
  };
  if (to === null) return { ...shown, to: null, steps: [], byItself: [], anew: [], told: [] };
  const facts = factsOf(app, from, asColleague(to), count(tasks));
  return { ...shown, to: to.id, steps: stepsOf(facts), ...promises(facts) };
}

const count = (tasks: HandOverShown['tasks']): number => tasks.reduce((sum, each) => sum + each.count, 0);

const asColleague = ({ name, email }: StaffMember): Colleague => ({ name: name ?? '', email: email ?? '' });

function successor(app: App, id: string): { from: ReturnType<typeof whoLeaves>; to: Colleague } {
  const from = whoLeaves(app);
  const found = successors(app, from).filter((each) => each.id === id)[0];
  if (!found) throw new Failure('That colleague is no longer in Staff, or has no email there. Open this page again.');
  return { from, to: asColleague(found) };
}

/** One a day at most, whoever clicks; to somebody who is not confirmed as staff it waits under Mail. */
export function tellSuccessor(
  app: App,
  { to: id }: ParsedOf<Calls['handOver.tell']>,
): ResultOf<Calls['handOver.tell']> {
  const { from, to } = successor(app, id);
  const tasks = tasksOf(app, from);
  const steps = stepsOf(factsOf(app, from, to, count(tasks)));
  const [row] = queueNow(app, toSuccessor, [
    {
      about: 'pump',
      aboutName: 'Hand-over',
      occasion: app.clock.today(),
      to: { email: to.email as Email, name: to.name },
      values: {
        from: from.name,
        steps: stepsInWords(steps),
        tasks: tasks.map(({ title, count: of }) => `${title} ${of}`).join(', '),
      },
    },
  ]);
  if (row?.state === 'approved')
    return { text: `The mail to ${to.email} leaves with the next hourly run. Outbox shows it.` };
  if (row?.state === 'draft') return { text: `The mail waits under Mail. ${row.reason ?? ''}`.trim() };
  if (row?.state === 'sent') return { text: `${to.name} got this mail today already.` };
  return { text: `The mail does not leave. ${row?.reason ?? 'Its template is not in use (tab Templates).'}` };
}

export function openForms(app: App, { to: id }: ParsedOf<Calls['handOver.forms']>): ResultOf<Calls['handOver.forms']> {
  const { to } = successor(app, id);
  return app.exclusive.run(waitMs, () => {
    app.memory.refresh();
    const left = shareForms(app, to.email);
    app.memory.save();
    if (left.length === 0) return { text: `${to.name} may open and change all forms now.` };
    const makers = [...new Set(left.map(({ form }) => form.by))].join(' or ');
    const names = left.map(({ use }) => use.name).join(', ');
    return { text: `${plural(left.length, 'form')} could not be shared from your account: ${names}. ${makers} can.` };
  });
}

/** Name and address of the coordinator, and where answers go if that was the same; one batch. */
export function nameSuccessor(
  app: App,
  { to: id }: ParsedOf<Calls['handOver.settings']>,
): ResultOf<Calls['handOver.settings']> {
  const { from, to } = successor(app, id);
  const { replyTo } = app.settings();
  const wanted: Record<string, string> = { coordinatorName: to.name, coordinatorEmail: to.email };
  if (isSame(replyTo, from.email)) wanted['replyTo'] = to.email;
  return app.exclusive.run(waitMs, () => {
    changeSettings(app.workbook, wanted);
    const { batch, log } = commitClick(app, `Hand-over to ${to.name}`);
    const text =
      log.length === 0
        ? `Settings name ${to.name} already.`
        : `Settings name ${to.name} now. Mails made from here on are signed so.`;
    return { text, batch };
  });
}
