/** A school that says what students learn from a talk and a trip, and asks afterwards how it was. */
import type { StepsDone, StepsShown } from '../../src/features/learning/calls';
import type { ListAnswer } from '../../src/features/lists/calls';
import type { ReviewList } from '../../src/features/mail/calls';
import { read } from './job-shadow';
import { startMailStory, visit } from './mail-story';
import { prepared, type Story } from './school';

export const talk = {
  ...visit,
  title: 'What machinists do',
  kind: 'Classroom presentation',
  form: 'General information',
  place: 'Room 112',
  className: 'Grade 11 machining',
};

export const goal = 'Say what a machinist does in a day';

/** `activity`: its first row; none of the other reminders are in the way. */
export function startLearning(activity: Record<string, string> = {}): Promise<Story> {
  return prepared(`learning ${JSON.stringify(activity)}`, {}, async () => {
    const story = await startMailStory({ activity: { ...talk, ...activity } });
    await story.desk.switchOn('Learning and feedback');
    await story.desk.addRows('Goals', [
      { name: goal, kind: 'Learning goal', stakeholder: 'Students', status: 'Agreed' },
    ]);
    await story.desk.choose('Do the hourly work now');
    return story;
  });
}

export const activityRow = ({ desk }: Story, title = talk.title) => {
  const found = desk.rows('Activities').find((row) => row['title'] === title);
  if (!found) throw new Error(`There is no activity “${title}”.`);
  return found;
};

export const rowOf = (story: Story, title = talk.title): number => Number(activityRow(story, title).row);
export const idOf = (story: Story, title = talk.title): string => activityRow(story, title)['id']!;

export const steps = (story: Story, title = talk.title): Promise<StepsShown> =>
  story.desk.ask('steps.show', { id: idOf(story, title) });

/** What staff click on the page Activity step by step. */
export const step = (story: Story, name: string, given: object = {}, title = talk.title): Promise<StepsDone> =>
  story.desk.ask(`steps.${name}`, { id: idOf(story, title), ...given });

export const debriefing = {
  from: 'Partner',
  person: '',
  wentWell: '',
  toChange: '',
  again: '',
  decision: '',
  owner: '',
  due: '',
};

/** The page as one reads it. */
export async function sheet(story: Story, kind: 'student' | 'teacher', title = talk.title): Promise<string> {
  const { shown } = await step(story, 'sheet', { kind: `document.${kind}-sheet` }, title);
  return read(story, shown.sheets.find((each) => each.kind === `document.${kind}-sheet`)!.url);
}

export interface ListedProblems {
  problems: { tab: string; text: string }[];
}

export const listed = async (story: Story, key: string, choiceId: string | null = null): Promise<string[]> =>
  (await story.desk.ask<ListAnswer>('lists.show', { key, months: 6, choiceId })).rows.map(
    ({ name, why }) => `${name}: ${why}`,
  );

/** Approves what waits of a kind, as it is shown. */
export async function approve(story: Story, kind: string): Promise<void> {
  const { waiting } = await story.desk.ask<ReviewList>('review.list', null);
  const chosen = waiting.filter((mail) => mail.kind === kind);
  if (chosen.length === 0) throw new Error(`No mail of the kind ${kind} waits.`);
  await story.desk.ask('review.approve', { ids: chosen.map(({ id }) => id), shown: chosen.map(({ mark }) => mark) });
}

/** `draft What machinists do`, of a kind, in order. */
export const mailsOf = ({ desk }: Story, kind: string): string[] =>
  desk
    .rows('Outbox')
    .filter((row) => row['kind'] === kind)
    .map((row) => [row['state'], row['reason']].filter(Boolean).join(': '));
