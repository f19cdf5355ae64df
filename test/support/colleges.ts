/** A school whose students visit colleges: two at risk, one who left, and a college with two campuses. */
import { skipTo, startMailStory } from './mail-story';
import { prepared, type Story } from './school';

export const [grade10, grade11, senior, undated] = ['K-70431', 'K-70432', 'K-70433', 'K-70434'] as const;

export const colleges = ['Prairie State College', 'Prairie State, West Campus', 'Lakeside Technical College', 'Elm Valley University']; // prettier-ignore

export const collegeVisit = {
  title: 'Visit to Prairie State',
  kind: 'Field trip',
  form: 'College visit',
  status: 'Held',
  date: '2026-09-09',
  organization: 'Prairie State College',
  teacher: 'Desmond Achebe',
  className: 'Grade 11 welding',
  place: '12 College Rd',
};

/** Monday, September 14. */
export function startColleges(): Promise<Story> {
  return prepared('colleges', {}, async () => {
    const story = await startMailStory();
    const { desk } = story;
    await desk.switchOn('Colleges');
    await desk.addRows(
      'Organizations',
      colleges.map((name) => ({ name, category: 'Postsecondary', stage: 'Partner' })),
    );
    await desk.addRows('Students', [
      { code: grade10, name: 'Ottoline Vance', className: 'Grade 10 welding', gradYear: '2029' },
      { code: grade11, className: 'Grade 11 welding', gradYear: '2028' },
      { code: senior, className: 'Grade 12 welding', gradYear: '2027' },
      { code: undated, className: 'Grade 10 welding' },
    ]);
    await desk.choose('Do the hourly work now');
    return story;
  });
}

/** The activity with those who came; the hour passes. */
export async function visited(story: Story, activity: Record<string, string>, ...codes: string[]): Promise<void> {
  const { title } = await addVisit(story, activity);
  await story.desk.addRows(
    'Who takes part',
    codes.map((student) => ({ meeting: title, student, came: 'Yes' })),
  );
  await story.desk.choose('Do the hourly work now');
}

export async function addVisit({ desk }: Story, activity: Record<string, string>): Promise<{ title: string }> {
  const row = { ...collegeVisit, ...activity };
  await desk.addRows('Activities', [row]);
  return row;
}

/** `2, Yes, On track` */
export const stands = ({ desk }: Story, code: string): string => {
  const row = desk.rows('Students').find((each) => each['code'] === code)!;
  return [row['institutions'], row['visitThisYear'], row['pace']].join(', ');
};

/** The next pass after midnight of that day. */
export async function onDay(story: Story, date: string): Promise<void> {
  skipTo(story, `${date}T07:30`);
  await story.pump();
}
