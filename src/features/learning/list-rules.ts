/** What activities lack so that students learn from them, and how varied they are for a class. Pure. */
import type { Activity, activityForms } from '../../records/activities';
import { isOn } from '../../records/activity-rules';
import { schoolYear, shortDate, type CalendarDate } from '../../shared/dates';
import { comparable, plural } from '../../shared/text';
import { isWithStudents } from './debrief-rules';

/** Each of them with students and still to come: `ahead` of `open-change-rules.ts`. */
export function withoutLearning(rows: readonly Activity[]): { activity: Activity; why: string }[] {
  return rows.filter(isWithStudents).flatMap((activity) => {
    const { learning, learning2, howItHelps } = activity;
    const lacks = [
      learning === null && learning2 === null ? 'It has no learning goal.' : '',
      howItHelps === null ? 'It does not say how it helps.' : '',
    ].filter(Boolean);
    return lacks.length === 0 ? [] : [{ activity, why: lacks.join(' ') }];
  });
}

export function tripsNotTied(rows: readonly Activity[]): { activity: Activity; why: string }[] {
  return rows
    .filter(({ kind }) => kind === 'Field trip')
    .flatMap((activity) => {
      const lacks = [
        activity.before === null ? 'a lesson before' : '',
        activity.after === null ? 'an assignment afterwards' : '',
      ].filter(Boolean);
      return lacks.length === 0 ? [] : [{ activity, why: `It lacks ${lacks.join(' and ')}.` }];
    });
}

/** The continuum of work-based learning; a hint, since no order is fixed (pathwaysdictionary.org). */
const continuum = ['awareness', 'exploration', 'challenge', 'experience'] as const;

type Form = (typeof activityForms)[keyof typeof activityForms][number];

const stages: Record<Form, (typeof continuum)[number]> = {
  'General information': 'awareness',
  'Support for a subject': 'awareness',
  'College conversation': 'awareness',
  Tour: 'awareness',
  Demonstration: 'awareness',
  'Brief presentation': 'awareness',
  'Lunch and learn': 'awareness',
  'Specialized training': 'exploration',
  'Hands-on': 'exploration',
  'Job shadow': 'exploration',
  'College visit': 'exploration',
  'Monthly meeting': 'exploration',
  'Small-group tutoring': 'exploration',
  'Group mentoring': 'exploration',
  'Email mentoring': 'exploration',
  'Project advice': 'exploration',
  'Team challenge': 'challenge',
  Paid: 'experience',
  Unpaid: 'experience',
  'School-based enterprise': 'experience',
};

/** What each stage could be, for the sentence. */
const examples: Record<(typeof continuum)[number], string> = {
  awareness: 'a talk or a tour',
  exploration: 'a job shadow or something hands-on',
  challenge: 'a team challenge',
  experience: 'an internship',
};

/** Different forms that make a year varied. */
const enoughForms = 3;

/** Classes with too few forms this school year, or with one that comes before what leads up to it. */
export function variety(rows: readonly Activity[], today: CalendarDate): { className: string; why: string[] }[] {
  const classes = new Map<string, Activity[]>();
  for (const activity of rows) {
    const { className, date } = activity;
    if (className === null || date === null || !isOn(activity) || !isWithStudents(activity)) continue;
    if (schoolYear(date) !== schoolYear(today)) continue;
    const key = comparable(className);
    classes.set(key, [...(classes.get(key) ?? []), activity]);
  }
  return [...classes.values()].flatMap((theirs) => {
    const inOrder = [...theirs].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
    const why = [tooFew(inOrder), tooEarly(inOrder)].filter((each): each is string => each !== null);
    return why.length === 0 ? [] : [{ className: theirs[0]?.className ?? '', why }];
  });
}

function tooFew(activities: readonly Activity[]): string | null {
  const forms = [...new Set(activities.flatMap(({ form }) => (form === null ? [] : [form])))];
  if (forms.length >= enoughForms) return null;
  const named = forms.length === 0 ? '' : `: ${forms.join(', ')}`;
  return `Only ${plural(forms.length, 'form')} this school year${named}. ${enoughForms} or more make it varied.`;
}

/** The first that skips a stage nothing has led up to. */
function tooEarly(activities: readonly Activity[]): string | null {
  let reached = -1;
  for (const { title, date, form } of activities) {
    if (form === null) continue;
    const stage = continuum.indexOf(stages[form]);
    const before = continuum[reached + 1];
    if (stage > reached + 1 && before !== undefined)
      return `“${title ?? ''}”${date === null ? '' : ` on ${shortDate(date)}`} (${form.toLowerCase()}) comes before ${before}, such as ${examples[before]}.`;
    reached = Math.max(reached, stage);
  }
  return null;
}
