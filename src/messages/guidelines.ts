/**
 * Written guidelines for activities that involve students (the guide's step 12), one text for each kind. They stand in
 * *Templates*, where staff put them into their own words, and inside each mail to a host.
 */
import type { App } from '../app';
import type { Activity } from '../records/activities';
import { fill } from './fill';
import { template, type Template } from './declare';
import { findTemplate } from './templates';

const guideline = (kind: string, name: string, body: string): Template =>
  template({ kind: `guideline.${kind}`, name: `Guidelines: ${name}`, words: {}, subject: `Guidelines for ${name}`, body }); // prettier-ignore

const always = `- Students come as a group with an adult from the school. Please do not take one of them aside where nobody sees you.
- Take no pictures of students, and pass on no names.`;

const tour = guideline(
  'tour',
  'visits to a workplace',
  `- Please tell us beforehand what to wear and where to enter.
- Show the work as it is. Let students watch closely, ask, and touch what is safe to touch.
- One person who does the job says more than a film about it.
${always}`,
);

const shadow = guideline(
  'job-shadow',
  'job shadows',
  `- Each student goes along with one person for the day. Please choose someone who likes to explain.
- Begin with what is not safe, what is not to be touched, and where the restrooms are.
- Students watch and ask. They do small things under your eyes, and no work that is paid or dangerous.
- Please keep a door open or others in sight, take no pictures, and pass on no names.
- If a student feels ill, gets hurt, or does not come, call the number on the sheet at once.`,
);

const college = guideline(
  'college-visit',
  'visits to a college',
  `- Students want to hear from students: how they chose, what a week looks like, what it costs them.
- Please say plainly what one needs to get in, and by when.
${always}`,
);

const talk = guideline(
  'talk',
  'talks in class',
  `- Speak for half of the time, and leave half for questions. Bring something to look at or to hold.
- Tell how you came to your work, also where it did not go as planned.
- Please sell and collect nothing, and ask for no addresses.
- A teacher stays in the room. Take no pictures of students, and pass on no names.`,
);

const mentoring = guideline(
  'mentor',
  'mentoring',
  `- Meet at the place and time that we agreed on, never alone behind a closed door.
- Write to students only through the school. Give and take no private numbers or addresses, and no gifts.
- Keep to what helps a student go on. What worries you, tell the teacher the same day.
- If you cannot come, say so as early as you can: a student is waiting for you.`,
);

const internship = guideline(
  'internship',
  'internships',
  `- One person is in charge of the student each day, and knows whom to call at the school.
- Begin with safety, hours, breaks, and what to do when something goes wrong.
- The student works the hours in the agreement, and never alone with danger or with the till.
- Say weekly what went well and what to do otherwise. Tell the teacher early if it does not work out.
- Take no pictures of the student, and pass on no name.`,
);

const gathering = guideline(
  'event',
  'events where partners meet students',
  `- Please wear a badge, and stay where others are.
- Talk with students in the open, and ask for no addresses or numbers.
- Take no pictures of students without asking the teacher first.`,
);

export const guidelines: readonly Template[] = [tour, shadow, college, talk, mentoring, internship, gathering];

const byForm: Partial<Record<string, Template>> = { 'Job shadow': shadow, 'College visit': college };
const byKind: Partial<Record<string, Template>> = {
  'Field trip': tour,
  'Classroom presentation': talk,
  'Mentor activity': mentoring,
  Internship: internship,
  'Student celebration': gathering,
  'Industry event': gathering,
};

/** Which guidelines hold for an activity; null where partners do not meet students. */
export function guidelineOf({ kind, form }: Pick<Activity, 'kind' | 'form'>): Template | null {
  return byForm[form ?? ''] ?? byKind[kind ?? ''] ?? null;
}

/**
 * For activities, the text as staff have it; null without one that is in use, and in a school that does not keep them.
 * Reads Templates at first use.
 */
export function guidelinesOf(app: Pick<App, 'workbook' | 'featuresOn'>): (activity: Activity) => string | null {
  let inUse: boolean | undefined;
  return (activity) => {
    const wanted = guidelineOf(activity);
    if (wanted === null) return null;
    inUse ??= app.featuresOn().some(({ texts }) => texts.includes(wanted));
    const found = inUse ? findTemplate(app.workbook, wanted) : 'off';
    if (found === 'off' || 'reason' in found) return null;
    return fill(found.wording.body ?? '', {}).trim() || null;
  };
}
