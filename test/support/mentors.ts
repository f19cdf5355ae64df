/** A school with a team of mentors from two partners, and a session in ten days. */
import { formTitled, reply, type Reply } from '../../local/sample/answers';
import { skipTo, startMailStory } from './mail-story';
import { prepared, type Story } from './school';

export const session = {
  title: 'Blue team, September',
  kind: 'Mentor activity',
  form: 'Monthly meeting',
  status: 'Planned',
  date: '2026-09-24',
  start: '12:00 PM',
  end: '1:00 PM',
  place: 'Library',
  team: 'Blue',
  teacher: 'Desmond Achebe',
};

export const mentor = (name: string, organization: string, more: Record<string, string> = {}) => ({
  ...{ name, organization, role: 'Mentor', mentorKind: 'Long-term', team: 'Blue' },
  ...{ email: `${name.split(' ')[0]!.toLowerCase()}@example.com`, ...more },
});

export const [ana, bo, cora] = ['Ana Reyes', 'Bo Lind', 'Cora Imani'] as const;

/** `mentors`: of the team Blue, in this order. */
export function startMentors(mentors: readonly string[] = [ana, bo, cora]): Promise<Story> {
  return prepared(`mentors ${mentors.join()}`, {}, async () => {
    const story = await startMailStory({ activity: session });
    const { desk } = story;
    await desk.switchOn('Mentors');
    await desk.addRows('Organizations', [{ name: 'Quarry Foods', category: 'Employer' }]);
    await desk.addRows(
      'People',
      mentors.map((name, index) => mentor(name, index === 0 ? 'Larkspur Machining' : 'Quarry Foods')),
    );
    await story.pump();
    return story;
  });
}

export const rowNamed = ({ desk }: Story, tab: string, name: string, column = 'name') => {
  const found = desk.rows(tab).find((row) => row[column] === name);
  if (!found) throw new Error(`No row “${name}” in ${tab}.`);
  return found;
};

export const typeAt = (story: Story, tab: string, name: string, column: string, text: string, by = 'name') =>
  story.desk.type(tab, Number(rowNamed(story, tab, name, by).row), column, text);

/** `Bo Lind draft`, for each mail of a kind, with the reason where there is one. */
export const mails = ({ desk }: Story, kind: string): string[] =>
  desk
    .rows('Outbox')
    .filter((row) => row['kind'] === kind)
    .map((row) => `${row['toName']} ${row['state']}${row['reason'] === '' ? '' : `: ${row['reason']}`}`);

export const bodies = ({ desk }: Story, kind: string): string[] =>
  desk.rows('Outbox').filter((row) => row['kind'] === kind).map((row) => row['body']!); // prettier-ignore

/** The mentor answers the form that their mail brings, and the hour passes. */
export async function answers(story: Story, name: string, given: Reply, title = session.title): Promise<void> {
  const reference = `${rowNamed(story, 'Activities', title, 'title')['id']} ${rowNamed(story, 'People', name)['id']}`;
  await reply(story.school, formTitled(story.school, 'Will you be there?'), {
    'Reference / Referencia': reference,
    ...given,
  });
}

export const no = { 'Will you come?': 'No, I cannot come' };
export const yes = { 'Will you come?': 'Yes' };

/** The first pass of that day. */
export async function onDay(story: Story, day: string): Promise<void> {
  skipTo(story, `${day}T07:30`);
  await story.pump();
}
