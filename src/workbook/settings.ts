/** The school's settings: declared here, kept in the Settings tab, read with defaults where staff left a blank. */
import { isEmail } from '../shared/contact';
import { minutesOf, toClockTime, type ClockTime } from '../shared/dates';
import { tidy } from '../shared/text';
import { settingsTab } from './own-tabs';
import { problemAt } from './problem-rules';
import type { Problem } from './problems';
import type { Workbook } from './workbook';

export interface SettingSpec<T> {
  name: string;
  about: string;
  initial: string;
  /** Null when the text is unusable; then the default counts. */
  read(text: string): T | null;
  /** What a good value looks like, for the problem's sentence. */
  expects: string;
}

const anyText = (name: string, initial: string, about: string): SettingSpec<string> => ({
  name,
  about,
  initial,
  read: tidy,
  expects: 'text',
});
const yesNo = (name: string, initial: 'Yes' | 'No', about: string): SettingSpec<boolean> => ({
  name,
  about,
  initial,
  expects: 'Yes or No',
  read: (text) => (/^(y|yes|true)$/i.test(text.trim()) ? true : /^(n|no|false)$/i.test(text.trim()) ? false : null),
});
const address = (name: string, about: string): SettingSpec<string> => ({
  name,
  about,
  initial: '',
  expects: 'an email address such as office@example.edu',
  read: (text) => (text.trim() === '' || isEmail(text.trim()) ? text.trim() : null),
});
const hour = (name: string, initial: string, about: string): SettingSpec<ClockTime> => ({
  name,
  about,
  initial,
  expects: 'a time of day such as 7:00 AM',
  read: toClockTime,
});
const count = (name: string, initial: string, about: string): SettingSpec<number> => ({
  name,
  about,
  initial,
  expects: 'a whole number such as 20',
  read: (text) => (/^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : null),
});

export const settingSpecs = {
  schoolName: anyText('School', '', 'Stands in every mail and on every form.'),
  schoolAddress: anyText('Postal address', '', 'Stands at the foot of mails to people outside the school.'),
  schoolPhone: anyText('School phone', '', 'For partners who want to call.'),
  coordinatorName: anyText('Coordinator', '', 'Signs mails to partners.'),
  coordinatorEmail: address('Coordinator’s email', 'Answers to mails go here, and notices about Partnerbook itself.'),
  replyTo: address('Answers go to', 'Where answers to mails go. Blank: to the coordinator.'),
  publicContact: anyText('Contact for partners', '', 'Name of the person whom partners may ask, as on your website.'),
  publicRole: anyText('Contact role', '', 'What that person is at school.'),
  publicPhone: anyText('Contact phone', '', 'Phone of that person.'),
  publicEmail: address('Contact email', 'Email of that person.'),
  publicHours: anyText('Contact hours', '', 'When that person can be reached.'),
  publicConfirmed: anyText('Contact confirmed', '', 'Day on which somebody last said that this person is still right.'),
  practice: yesNo(
    'Practice mode',
    'Yes',
    'Yes: every mail goes only to whoever set Partnerbook up, marked as practice. No: the school is live, and mail goes to whom it is meant for. What was approved before and has not left is then read and approved again; what went out as practice and is still due is made once more.',
  ),
  inquiriesAutomatic: yesNo(
    'Thank for inquiries without asking',
    'No',
    'Yes: whoever fills in the form Partner with us is thanked by mail at once. No: it waits in Review and send.',
  ),
  remindersAutomatic: yesNo(
    'Send reminders without asking',
    'No',
    'Yes: reminders go out by themselves. No: they wait in Review and send.',
  ),
  thanksAutomatic: yesNo(
    'Send thank-yous without asking',
    'No',
    'Yes: thank-yous go out by themselves. No: they wait in Review and send.',
  ),
  representYearly: yesNo(
    'Ask each fall who represents partners',
    'No',
    'Yes: from September on, each partner is asked once a school year who its contact is. The mails wait in Review and send.',
  ),
  sendFrom: hour('Send mail from', '7:00 AM', 'No mail leaves before this time of day.'),
  sendUntil: hour('Send mail until', '6:00 PM', 'No mail leaves after this time of day.'),
  weekendsQuiet: yesNo(
    'Weekends are quiet',
    'Yes',
    'Yes: mail to people outside waits from Friday to Monday. What is of no use after tomorrow leaves all the same, but for asks and news. Holidays stand in the School days tab.',
  ),
  quotaReserve: count(
    'Mails kept back each day',
    '20',
    'So many of the mails that Google allows in a day are kept for what is of no use after tomorrow.',
  ),
  asksPerTerm: count(
    'Asks to one organization a term',
    '3',
    'No organization is asked for something more often than this from July to December, and from January to June.',
  ),
  keepYears: count(
    'Keep personal values for',
    '2',
    'School years. What is older loses its personal values, a little every day: what stood before and after in the Change log, and addresses, names and texts of mails that have left or were canceled. Such a change can no longer be undone.',
  ),
  footer: anyText(
    'How to stop',
    'If you would rather not get these messages, answer this one and say so.',
    'Last line of mails to people outside the school.',
  ),
} as const;

type Specs = typeof settingSpecs;
export type Settings = { [K in keyof Specs]: Specs[K] extends SettingSpec<infer T> ? T : never };

/** A run comes only once an hour, so with shorter hours, or hours that end before they begin, nothing would leave. */
const shortestHours = 60;
const areHours = ({ sendFrom, sendUntil }: Pick<Settings, 'sendFrom' | 'sendUntil'>): boolean =>
  minutesOf(sendUntil) - minutesOf(sendFrom) >= shortestHours;

/** Settings with an unusable value have their default; `check` reports them. One read. */
export function readSettings(workbook: Workbook): Settings {
  const read = asTyped(workbook);
  if (areHours(read)) return read;
  const { sendFrom, sendUntil } = settingSpecs;
  return { ...read, sendFrom: toClockTime(sendFrom.initial)!, sendUntil: toClockTime(sendUntil.initial)! };
}

function asTyped(workbook: Workbook): Settings {
  const typed = new Map(workbook.table(settingsTab).rows.map((row) => [row.key, row.value ?? '']));
  const settings = Object.entries(settingSpecs).map(([key, spec]) => {
    const text = typed.get(key) ?? '';
    const usable = text.trim() === '' ? null : spec.read(text);
    return [key, usable ?? spec.read(spec.initial)];
  });
  return Object.fromEntries(settings) as Settings;
}

/** Unusable values, for which the default counts instead. One read. */
export function settingProblems(workbook: Workbook): Problem[] {
  const table = workbook.table(settingsTab);
  const specs = settingSpecs as Record<string, SettingSpec<unknown>>;
  const badHours = !areHours(asTyped(workbook));
  return table.rows.flatMap((row): Problem[] => {
    const spec = specs[row.key ?? ''];
    const typed = (row.value ?? '').trim();
    const noHours = badHours && row.key === 'sendUntil';
    if (!spec || (!noHours && (typed === '' || spec.read(typed) !== null))) return [];
    const { sendFrom, sendUntil } = settingSpecs;
    const fallback = spec.initial === '' ? 'nothing is used' : `“${spec.initial}” is used`;
    const text = noHours
      ? `“${sendUntil.name}” must be at least an hour after “${sendFrom.name}”. Until then mail leaves from ${sendFrom.initial} to ${sendUntil.initial}.`
      : `“${typed}” cannot be used for “${spec.name}”. Type ${spec.expects}. Until then ${fallback}.`;
    return [problemAt(table, row.row, 'value', text)];
  });
}
