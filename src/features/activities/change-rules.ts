/**
 * Whoever was told of an activity is told when it changes (law 15): what each address has in writing is compared with
 * the row, and where they differ, one mail gives both. Pure.
 */
import { addDays, addMinutes, longDate, type CalendarDate, type ClockTime } from '../../shared/dates';
import { fingerprint } from '../../shared/fingerprint';
import { comparable, plural } from '../../shared/text';
import type { Email } from '../../shared/contact';
import { teacherValues } from '../../messages/addressee-rules';
import type { PlannedMail } from '../../messages/queue-rules';
import type { Found } from '../../messages/recipient-rules';
import { hoursOf, isOn } from '../../records/activity-rules';
import type { Activity } from '../../records/activities';
import { lastDayOf, readSaying, sayingOf, sayingText, type Said, type Told } from '../../records/told-rules';
import { cancellationForPartner, cancellationForTeacher, changeForPartner, changeForTeacher } from './texts';

/** A mail that left, or may have. */
export interface Departed extends Told {
  /** Its row, to order mails of the same minute. */
  row: number;
}

/** What is kept with the activity, updated with the mails that are still in the Outbox: the last one counts. */
export function lastTold(kept: readonly Told[], departed: readonly Departed[]): Told[] {
  const byAddress = new Map(kept.map((each) => [each.to, each]));
  const inOrder = [...departed].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.row - b.row));
  for (const { to, name, at, by, sequence, says } of inOrder) {
    const before = byAddress.get(to);
    if (before && (before.at > at || (before.by === by && sayingText(before.says) === sayingText(says)))) continue;
    byAddress.set(to, { to, name, at, by, says, sequence: Math.max(sequence, before?.sequence ?? -1) });
  }
  return [...byAddress.values()];
}

/** An activity that people were told of. */
export interface ToldActivity {
  id: string;
  title: string;
  /** Undefined: its row is gone. */
  activity: Activity | undefined;
  told: readonly Told[];
  /** A cell is unusable, or staff are being asked which side counts: nobody knows yet what applies. */
  unclear: boolean;
  /** Whether a name in a mail is that of the row's organization. */
  isPartner(name: string): boolean;
  organizationId: string | null;
  teacher: Found;
  /** The calendar file for an address that got one before; `off` removes the entry. */
  file(says: Said, off: boolean): string | null;
}

type Standing = { is: 'on'; says: Said } | { is: 'off'; instead: string } | { is: 'unclear' };

interface Change {
  told: Told;
  now: Exclude<Standing, { is: 'unclear' }>;
}

/** Where the activity stands for one of the people who were told. */
function standingFor({ to, name, says }: Told, { activity, unclear, isPartner, teacher }: ToldActivity): Standing {
  if (unclear) return { is: 'unclear' };
  if (activity === undefined || activity.status === 'Canceled' || activity.status === 'Idea')
    return { is: 'off', instead: '' };
  const now = readSaying(sayingOf(activity, says.role));
  if (!isOn(activity) || activity.status === 'Held' || now === null) return { is: 'unclear' };
  if (says.role === 'partner' && !isPartner(says.partner))
    return { is: 'off', instead: activity.organization?.label ?? 'others' };
  if (says.role === 'teacher' && 'email' in teacher) {
    const same = teacher.email.toLowerCase() === to || comparable(teacher.name) === comparable(name);
    if (!same) return { is: 'off', instead: teacher.name };
  }
  return { is: 'on', says: now };
}

/** Those whose mail differs from the row, while it still matters. */
function changedFor(about: ToldActivity, today: CalendarDate): Change[] {
  return about.told.flatMap((told): Change[] => {
    const now = standingFor(told, about);
    const matters = (says: Said): boolean => lastDayOf(says) >= today;
    if (now.is === 'unclear') return [];
    if (now.is === 'off') return !told.says.off && matters(told.says) ? [{ told, now }] : [];
    const same = !told.says.off && changesBetween(told.says, now.says, about).length === 0;
    return !same && matters(now.says) ? [{ told, now }] : [];
  });
}

/** In plain words, one line each. Empty when nothing that the recipient has in writing is different. */
export function changesBetween(before: Said, now: Said, { isPartner }: Pick<ToldActivity, 'isPartner'>): string[] {
  const lines: string[] = [];
  const say = (what: string, is: string, was: string): void =>
    void lines.push(`${what}: ${is === '' ? 'not known yet' : is}${was === '' ? '' : ` instead of ${was}`}.`);
  if (before.date !== now.date || lastDayOf(before) !== lastDayOf(now)) say('The day', days(now), days(before));
  if (before.start !== now.start || endOf(before) !== endOf(now)) say('The time', hoursOf(now), hoursOf(before));
  if (comparable(before.place) !== comparable(now.place)) say('The place', now.place, before.place);
  if (now.role === 'teacher' && !isPartner(before.partner)) say('The partner', now.partner, before.partner);
  return lines;
}

/** Without an end it lasts an hour, as in the calendar. */
function endOf({ start, end }: Said): ClockTime | null {
  return start === null ? null : (end ?? addMinutes(start, 60));
}

function days(says: Said): string {
  const last = lastDayOf(says);
  return last === says.date ? longDate(says.date) : `${longDate(says.date)} to ${longDate(last)}`;
}

export interface Sender {
  school: string;
  schoolPhone: string;
  coordinator: string;
}

export interface Moment {
  today: CalendarDate;
  time: ClockTime;
  /** The next morning on which staff get non-urgent mail, so that two changes on one day make one mail. */
  nextMorning: CalendarDate;
}

/** To people outside; each waits for approval. */
export function noticesOutside(about: ToldActivity, sender: Sender, moment: Moment): PlannedMail[] {
  return changedFor(about, moment.today)
    .filter(({ told }) => told.says.role !== 'teacher')
    .map(({ told, now }) => {
      const says = now.is === 'on' ? now.says : { ...told.says, off: true };
      const common = {
        ...shared(about, told, says, moment),
        sendOn: moment.today,
        organization: says.role === 'partner' ? about.organizationId : null,
        invitation: told.sequence < 0 ? null : about.file(says, says.off),
        why: 'You get this message because we wrote to you about this activity before.',
      };
      const values = { ...valuesOf(about, says), ...teacherValues(about.teacher), ...sender };
      return now.is === 'on'
        ? changeForPartner.plan({ ...common, values: { ...values, changes: changesText(told.says, says, about) } })
        : cancellationForPartner.plan({ ...common, values: { ...values, instead: now.instead } });
    });
}

/** To teachers, sent without approval: a cancellation at once, even to a teacher who had nothing in writing yet. */
export function noticesInside(about: ToldActivity, moment: Moment): PlannedMail[] {
  const changed = changedFor(about, moment.today);
  const outside = changed.filter(({ told }) => told.says.role !== 'teacher');
  const others = about.activity?.status === 'Canceled' || about.activity?.status === 'Idea' || !about.activity;
  const open =
    outside.length === 0 || !others ? '' : `${plural(outside.length, 'person does', 'people do')} not know yet`;
  const mails = changed
    .filter(({ told }) => told.says.role === 'teacher')
    .map(({ told, now }) => noticeInside(about, told, now, open, moment));
  const { teacher } = about;
  const [first] = outside;
  const knows = about.told.some(
    ({ to, says }) => says.role === 'teacher' && 'email' in teacher && teacher.email.toLowerCase() === to,
  );
  if (open === '' || first === undefined || knows || 'reason' in teacher) return mails;
  const says: Said = { ...first.told.says, role: 'teacher' };
  const told: Told = { to: teacher.email.toLowerCase(), name: teacher.name, at: '', by: '', sequence: -1, says };
  return [...mails, noticeInside(about, told, { is: 'off', instead: '' }, open, moment)];
}

function noticeInside(about: ToldActivity, told: Told, now: Change['now'], open: string, moment: Moment): PlannedMail {
  const says = now.is === 'on' ? now.says : { ...told.says, off: true };
  const soon = told.says.date <= addDays(moment.today, 2) || says.date <= addDays(moment.today, 2);
  const common = {
    ...shared(about, told, says, moment),
    sendOn: now.is === 'off' || soon ? moment.today : moment.nextMorning,
  };
  const values = valuesOf(about, says);
  return now.is === 'on'
    ? changeForTeacher.plan({ ...common, values: { ...values, changes: changesText(told.says, says, about) } })
    : cancellationForTeacher.plan({ ...common, values: { ...values, instead: now.instead, open } });
}

function changesText(before: Said, now: Said, about: ToldActivity): string {
  return [...(before.off ? ['It takes place after all.'] : []), ...changesBetween(before, now, about)].join('\n');
}

/** The occasion: what the recipient has in writing and what replaces it. Told once, again only after another change. */
function shared({ id, title }: ToldActivity, told: Told, says: Said, { today, time }: Moment) {
  const use = lastUse(told.says, says, today);
  return {
    about: id,
    aboutName: title,
    occasion: fingerprint([told.by, sayingText(says)]),
    to: { email: told.to as Email, name: told.name },
    says: sayingText(says),
    ...use,
    due:
      use.uselessAfter > today || (use.uselessAfter === today && (use.uselessFrom === null || time < use.uselessFrom)),
  };
}

const noon = '12:00' as ClockTime;

/** It must arrive before the recipient sets out on either day; if the day told is over, before the other. */
function lastUse(before: Said, now: Said, today: CalendarDate) {
  const until = ({ date, start }: Said) => ({ uselessAfter: date, uselessFrom: start ?? noon });
  if (now.off) return now.date >= today ? until(now) : { uselessAfter: lastDayOf(now), uselessFrom: null };
  if (now.date < today) return { uselessAfter: lastDayOf(now), uselessFrom: null };
  return before.off || before.date <= today || before.date >= now.date
    ? until(now)
    : { uselessAfter: before.date, uselessFrom: null };
}

function valuesOf({ title }: ToldActivity, says: Said) {
  // A guest comes from elsewhere than the activity's partner.
  const organization = says.role === 'guest' ? '' : says.partner;
  return { activity: title, date: days(says), time: hoursOf(says), place: says.place, organization };
}

/** The recipient has had all of this in writing since that day. */
export function isToldSince({ at, says }: Told, now: Said, day: CalendarDate): boolean {
  const samePartner = (name: string): boolean => comparable(name) === comparable(now.partner);
  return !says.off && at.slice(0, 10) >= day && changesBetween(says, now, { isPartner: samePartner }).length === 0;
}
