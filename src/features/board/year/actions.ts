/** What staff do in the view Year: write down how the board meets, and lay out its meetings. */
import type { App } from '../../../app';
import { makeDocument } from '../../../documents/make';
import { activities } from '../../../records/activities';
import { freeTitle } from '../../../records/activity-rules';
import type { boardOffices } from '../../../records/board-offices';
import { people } from '../../../records/people';
import { colleagueOf } from '../../../records/people-rules';
import { staff } from '../../../records/staff';
import type { ParsedOf } from '../../../shared/calls';
import { minutesOf, monthAndYear } from '../../../shared/dates';
import { Failure } from '../../../shared/failure';
import { comparable, plural } from '../../../shared/text';
import { settingSpecs } from '../../../workbook/setting-specs';
import { changeSettings } from '../../../workbook/settings';
import type { BoardDone } from '../calls';
import { boardShown } from '../shown';
import { clicked, underLock } from '../topic-actions';
import { rhythmOf, yearAtHand, type YearAtHand } from './at-hand';
import type { yearCalls } from './calls';
import type { Host } from './host-rules';
import { recordsOf, yearPapers } from './papers';
import { whyNot } from './year-rules';

type Ask<Name extends keyof typeof yearCalls> = ParsedOf<(typeof yearCalls)[Name]>;

/** What the organizational meeting decides stands in Settings, and with the members who chair. */
export const decide = underLock((app, given: Ask<'board.decide'>) => {
  const { meetings, firstMonth, weekday, start, end, place, catering, chair, coChair } = given;
  refuse(
    whyNot({
      meetings: usable('boardMeetings', meetings),
      firstMonth: usable('boardFirstMonth', firstMonth),
      weekday: usable('boardWeekday', weekday),
    }),
  );
  const [from, until] = [usable('boardStart', start), usable('boardEnd', end)];
  refuse(minutesOf(until) > minutesOf(from) ? '' : endsEarly);
  refuse(chair !== '' && chair === coChair ? 'Two people chair the board. Choose somebody else as co-chair.' : '');
  changeSettings(app.workbook, {
    ...{ boardMeetings: meetings, boardFirstMonth: firstMonth, boardWeekday: weekday },
    ...{ boardStart: start, boardEnd: end, boardPlace: place, boardCatering: catering },
  });
  const { members } = yearAtHand(app, null);
  const chairs = { Chair: chair, 'Co-chair': coChair };
  for (const id of Object.values(chairs))
    refuse(id === '' || members.some((each) => each.id === id) ? '' : 'Somebody on this page is not on the board any more. Open this page again.'); // prettier-ignore
  for (const { id, office, seat } of members) {
    const next = officeOf(id, chairs, office);
    if (next === office) continue;
    if (seat === null) app.workbook.change(staff, id, { office: next });
    else app.workbook.change(people, id, { office: next });
  }
  return clicked(app, given.meeting, 'Board: how it meets', 'Saved: this is how the board meets.');
});

type Office = (typeof boardOffices)[number] | null;

/** A secretary who does not chair stays secretary. */
function officeOf(id: string, chairs: Record<'Chair' | 'Co-chair', string>, office: Office): Office {
  if (id === chairs.Chair) return 'Chair';
  if (id === chairs['Co-chair']) return 'Co-chair';
  return office === 'Secretary' ? office : null;
}

const endsEarly = 'The meeting has to end after it begins.';

type Key = 'boardMeetings' | 'boardFirstMonth' | 'boardWeekday' | 'boardStart' | 'boardEnd';

function usable<K extends Key>(key: K, text: string): NonNullable<ReturnType<(typeof settingSpecs)[K]['read']>> {
  const { name, expects, read } = settingSpecs[key];
  const value = read(text);
  if (value === null) throw new Failure(`“${text.trim()}” cannot be used for “${name}”. Type ${expects}.`);
  return value as NonNullable<ReturnType<(typeof settingSpecs)[K]['read']>>;
}

function refuse(why: string): void {
  if (why !== '') throw new Failure(why);
}

/** One batch. What there is already is not added again; whoever chairs, brings food and opens the door follows from the host. */
export const layOut = underLock((app, given: Ask<'board.layOut'>) => {
  const { workbook } = app;
  const { boardStart: start, boardEnd: end, coordinatorEmail } = app.settings();
  refuse(whyNot(rhythmOf(app)));
  refuse(minutesOf(end) > minutesOf(start) ? '' : `${endsEarly} Change it above.`);
  const year = yearAtHand(app, given.year);
  const colleagues = workbook.table(staff).rows;
  const teacher = colleagueOf(colleagues, coordinatorEmail) ?? colleagueOf(colleagues, app.user());
  const titles = new Set(workbook.table(activities).rows.map(({ title }) => comparable(title ?? '')));
  for (const each of given.meetings) {
    const { date, host } = asShown(year, each);
    const organization = host.id === '' ? null : { label: host.name, meant: [host.id] };
    const title = freeTitle(`Board meeting, ${monthAndYear(date)}`, titles);
    const { place, chair, catering } = host;
    workbook.add(activities, [
      {
        ...{ title, kind: 'Board meeting', status: 'Planned', date, start, end, place, organization, teacher },
        ...{ chair: chair || null, catering },
      },
    ]);
  }
  const count = given.meetings.length;
  refuse(count === 0 ? 'Every meeting of that year is in Activities already.' : '');
  const who = teacher === null ? ' Nobody is responsible yet: fill in “Responsible teacher” in Activities.' : '';
  const text = `${plural(count, 'meeting')} added for ${year.year}. They appear in the calendar within the hour.${who}`;
  return clicked(app, given.meeting, `Board: the year ${year.year}`, text);
});

type Given = Ask<'board.layOut'>['meetings'][number];

function asShown({ meetings, hosts }: YearAtHand, { month, date, host: id }: Given) {
  const meeting = meetings.filter((each) => each.month === month && each.state === 'add' && each.date === date)[0];
  const host: Host | undefined = hosts.filter((each) => each.id === id)[0];
  if (!meeting?.date || !host)
    throw new Failure('Something has changed since you saw the year, so nothing was added. Look again.');
  return { date: meeting.date, host };
}

/** Once it is made, the hourly run makes it anew where what it tells has changed. */
export function makePaper(app: App, { meeting, kind }: Ask<'board.paper'>): BoardDone {
  const use = yearPapers.filter(({ template }) => template.kind === kind)[0];
  if (!use) throw new Failure('Choose which paper is to be made.');
  const { name, made } = makeDocument(app, use, recordsOf(app, use), 'The board');
  const text = made
    ? `“${name}” is in your Google Drive.`
    : `“${name}” is there already, and nothing in it has changed.`;
  return { shown: boardShown(app, meeting === '' ? null : meeting), text, batch: '' };
}
