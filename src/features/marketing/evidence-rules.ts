/** What the workbook shows of a task a to j, and what is missing before it can be called done (B77). Pure. */
import type { Activity } from '../../records/activities';
import type { MarketingStep, YearlyKind } from '../../records/marketing';
import { plural } from '../../shared/text';
import { shortDate, type CalendarDate } from '../../shared/dates';

export interface TaskFacts {
  /** The activity it names. */
  activity: Activity | null;
  /** Held with partners in the month of the task, and events of that month. */
  held: number;
  events: readonly string[];
  /** People and partners of whom it is known what they can do. */
  talents: number;
  /** Of the activity: how many students take part, and for how many no family has said yes. */
  students: number;
  withoutPermission: number;
  placed: readonly { what: string; place: string; restockOn: CalendarDate | null }[];
}

export interface Evidence {
  there: string;
  /** What is missing, as sentences. */
  lacks: string[];
}

const lack = (isMissing: boolean, text: string): string[] => (isMissing ? [text] : []);
const found = (there: string, text: string): Evidence => ({ there, lacks: lack(there === '', text) });

/** Of a talk: it needs a place and a day, and students a way to get there and their families’ word. */
function talk({ activity, students, withoutPermission }: TaskFacts, ofStudents: boolean): Evidence {
  if (!activity) return { there: '', lacks: ['Pick the activity: it has the place and the day.'] };
  const { title, date, place, transport } = activity;
  const there = [title, date === null ? null : shortDate(date), place].filter(Boolean).join(' · ');
  const without = `No family permission for ${plural(withoutPermission, 'student')}.`;
  return {
    there,
    lacks: [
      ...lack(place === null, 'Its place is missing.'),
      ...lack(date === null, 'Its day is missing.'),
      ...(ofStudents
        ? [
            ...lack(students === 0, 'Nobody says which students come.'),
            ...lack(transport === null, 'Nobody says how students get there.'),
            ...lack(withoutPermission > 0, without),
          ]
        : []),
    ],
  };
}

const rules: Readonly<Record<YearlyKind, (step: MarketingStep, facts: TaskFacts) => Evidence>> = {
  'Community and staff': ({ result }, { held }) =>
    found(
      [held === 0 ? null : `${plural(held, 'activity', 'activities')} with partners that month`, result].filter(Boolean).join('. '), // prettier-ignore
      'Say under “What came of it” who took part.',
    ),
  'Public event': (_step, { activity, events }) =>
    found(activity?.title ?? events.join(', '), 'Pick the event, or plan one that month in Activities.'),
  'News media': ({ organization, link, result }) =>
    found([organization?.label, link ?? result].filter(Boolean).join(': '), 'Pick the paper or station, or paste the link.'), // prettier-ignore
  'Student program': ({ story, link }, { activity }) =>
    found([activity?.title, story?.label, link].filter(Boolean).join(' · '), 'Pick the activity or the story, or paste the link.'), // prettier-ignore
  'Call on partners': ({ way, progress }) =>
    found(way === null ? '' : (progress ?? 'The call list is made'), 'Make the call list.'),
  'Other agencies': ({ organization, result }) => ({
    there: [organization?.label, result].filter(Boolean).join(': '),
    lacks: lack(organization === null, 'Pick the agency under “Organization”.'),
  }),
  'Who can do what': (_step, { talents }) =>
    found(talents === 0 ? '' : `${talents} in the list “Who can do what”`, 'Type into People what each can do.'),
  'Talk at a club': (_step, facts) => talk(facts, false),
  'Students at a club': (_step, facts) => talk(facts, true),
  'Materials on display': (_step, { placed }) => ({
    there: placed.map(({ what, place, restockOn }) => [what, place, restockOn === null ? '' : `restock on ${shortDate(restockOn)}`].filter(Boolean).join(' · ')).join('; '), // prettier-ignore
    lacks: [
      ...lack(placed.length === 0, 'Write into Materials what was placed where.'),
      ...lack(
        placed.some(({ restockOn }) => restockOn === null),
        'Say in Materials when to restock.',
      ),
    ],
  }),
};

export const evidenceOf = (kind: YearlyKind, step: MarketingStep, facts: TaskFacts): Evidence =>
  rules[kind](step, facts);

/** A talk without a place or a day, or students without a way there and a permission, cannot be called done. */
export function mustBeWhole(kind: YearlyKind): boolean {
  return kind === 'Talk at a club' || kind === 'Students at a club';
}

export function sayEvidence({ there, lacks }: Evidence): string | null {
  return [there === '' ? '' : `${there.replace(/\.$/, '')}.`, ...lacks].filter(Boolean).join(' ') || null;
}
