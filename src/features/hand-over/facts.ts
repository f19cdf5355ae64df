/** Who leaves, who follows, and what stands in between: read from the workbook and the memory. */
import type { App } from '../../app';
import { documentsTab } from '../../documents/tabs';
import { builtForms, mayOpen } from '../../forms/adopt';
import { confirmedStaff, unconfirmedWordings } from '../../messages/confirmed';
import { outbox, templatesTab } from '../../messages/tabs';
import { activities } from '../../records/activities';
import { contactLog } from '../../records/contact-log';
import { inquiries } from '../../records/inquiries';
import { organizations } from '../../records/organizations';
import { staff, type StaffMember } from '../../records/staff';
import { takenLately } from '../../schedule/taken';
import { comparable } from '../../shared/text';
import type { Reference } from '../../workbook/columns';
import type { AnyTab } from '../../workbook/tab';
import type { TaskGroup } from './calls';
import { isSame, type Colleague, type HandOverFacts } from './step-rules';
import { comingActivities, lookedAfter, openInquiries, openSteps, type Task } from './task-rules';
import { toSuccessor } from './texts';

/** Whoever has the hourly work; once somebody has taken it over, whoever had it before. */
export function whoLeaves(app: App): Colleague & { member: StaffMember | null } {
  const { memory, settings } = app;
  const owner = memory.get('pump.owner') ?? '';
  const { coordinatorName, coordinatorEmail } = settings();
  const taken = takenLately(app).filter(({ by }) => by === owner);
  const email = taken[taken.length - 1]?.from ?? (owner === '' ? coordinatorEmail : owner);
  const member = here(app).filter((each) => isSame(each.email, email))[0] ?? null;
  const name = member?.name ?? (isSame(coordinatorEmail, email) && coordinatorName !== '' ? coordinatorName : email);
  return { name, email, member };
}

/** Whoever has taken it over; null before. */
export function whoFollows(app: App): StaffMember | null {
  const owner = app.memory.get('pump.owner') ?? '';
  if (!takenLately(app).some(({ by }) => by === owner)) return null;
  return here(app).filter(({ email }) => isSame(email, owner))[0] ?? null;
}

const here = ({ workbook }: App): readonly StaffMember[] => workbook.rowsOf(staff);

/** Of Staff, with an address, still at the school, and not the one who leaves. */
export function successors(app: App, from: Colleague): StaffMember[] {
  const today = app.clock.today();
  return here(app).filter(
    ({ name, email, until }) =>
      name !== null && email !== null && !isSame(email, from.email) && (until === null || until >= today),
  );
}

export function factsOf(app: App, from: ReturnType<typeof whoLeaves>, to: Colleague, tasks: number): HandOverFacts {
  const { workbook, memory, file, settings, clock } = app;
  const { coordinatorEmail, publicEmail } = settings();
  const messages = workbook.rowsOf(outbox);
  const isConfirmed = confirmedStaff(app);
  const colleagues = here(app).filter(
    ({ email, until }) => email !== null && (until === null || until >= clock.today()),
  );
  const wordings = workbook.isUsable(templatesTab as unknown as AnyTab)
    ? unconfirmedWordings(
        app,
        app.featuresOn().flatMap(({ mails }) => mails),
      )
    : [];
  return {
    from,
    to,
    runsAs: memory.get('pump.owner'),
    fileOwner: file.owner(),
    isTold: messages.some(
      ({ kind, to: address, state }) =>
        kind === toSuccessor.kind && isSame(address, to.email) && state !== 'canceled' && state !== 'failed',
    ),
    unshared: builtForms(app)
      .filter(({ form }) => !mayOpen(form, to.email) && !(form.heardBy ?? []).includes(to.email))
      .map(({ use: { name }, form: { by } }) => ({ name, by })),
    documents: workbook.rowsOf(documentsTab).filter(({ state, by }) => state === 'current' && isSame(by, from.email))
      .length,
    drafts: messages.filter(({ state }) => state === 'draft').length,
    approved: messages.filter(({ state }) => state === 'approved').length,
    unconfirmed: colleagues.filter(({ email }) => !isConfirmed(email!)).length + wordings.length,
    coordinatorEmail,
    publicEmail,
    tasks,
    hasLastDay: from.member?.until != null,
  };
}

const mostShown = 8;

export function tasksOf(app: App, from: ReturnType<typeof whoLeaves>): TaskGroup[] {
  const { workbook, clock } = app;
  const names = [from.name, ...(from.member === null ? [] : (from.member.formerNames ?? []))].map(comparable);
  const isThem = (reference: Reference | null): boolean => {
    if (reference === null) return false;
    const found = workbook.follow(staff, reference);
    return found === null ? names.includes(comparable(reference.label)) : found.id === from.member?.id;
  };
  const group = (title: string, tab: unknown, tasks: Task[]): TaskGroup[] => {
    if (tasks.length === 0) return [];
    const { key: tabKey } = tab as AnyTab;
    const columnNumber = Math.max(1, ...[...workbook.table(tab as AnyTab).places.values()].slice(0, 1));
    return [
      {
        title,
        count: tasks.length,
        lines: tasks.slice(0, mostShown).map(({ what, row }) => ({ what, tabKey, row, columnNumber })),
      },
    ];
  };
  return [
    ...group(
      'Next steps',
      contactLog,
      openSteps(workbook.rowsOf(contactLog), ({ staff: by }) => isThem(by)),
    ),
    ...group(
      'Activities',
      activities,
      comingActivities(workbook.rowsOf(activities), ({ teacher }) => isThem(teacher), clock.today()),
    ),
    ...group(
      'Inquiries',
      inquiries,
      openInquiries(workbook.rowsOf(inquiries), ({ owner }) => isThem(owner)),
    ),
    ...group(
      'Organizations',
      organizations,
      lookedAfter(workbook.rowsOf(organizations), ({ owner }) => isThem(owner)),
    ),
  ];
}
