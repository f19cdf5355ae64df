/** An internship of three weeks with two students and their supervisor, and the forms about it. */
import { formTitled, reply, type Reply } from '../../local/sample/answers';
import type { PlacementsShown } from '../../src/features/placements/calls';
import { shadowing, startShadow } from './job-shadow';
import { skipTo } from './mail-story';
import { prepared, type Story } from './school';

export const [philippa = '', thaddeus = ''] = Object.keys(shadowing);

/** From Monday, September 14 to Friday, October 2. */
export const internship = {
  title: 'Machining internship',
  kind: 'Internship',
  form: 'Unpaid',
  status: 'Confirmed',
  date: '2026-09-14',
  endDate: '2026-10-02',
  organization: 'Larkspur Machining',
  teacher: 'Desmond Achebe',
  partnerVisible: 'TRUE',
};

export function startPlacements(): Promise<Story> {
  return prepared('placements', {}, async () => {
    const story = await startShadow();
    const { desk } = story;
    await desk.switchOn('Placements');
    await desk.addRows('Activities', [internship]);
    await desk.addRows('People', [
      { name: 'Sam Supervisor', organization: 'Larkspur Machining', role: 'Contact', email: 'sam@example.com' },
    ]);
    await desk.addRows('Who takes part', [
      { meeting: internship.title, student: philippa },
      { meeting: internship.title, student: thaddeus },
      { meeting: internship.title, person: 'Sam Supervisor', organization: 'Larkspur Machining' },
    ]);
    await story.pump();
    await desk.ask('placements.makeForms', { id: internshipId(story) });
    return story;
  });
}

export const internshipRow = ({ desk }: Story) =>
  desk.rows('Activities').find(({ title }) => title === internship.title)!;
export const internshipId = (story: Story): string => internshipRow(story)['id']!;
export const shown = (story: Story): Promise<PlacementsShown> =>
  story.desk.ask<PlacementsShown>('placements.show', { id: internshipId(story) });
export const placedRow = ({ desk }: Story, code: string) =>
  desk.rows('Who takes part').find(({ meeting, student }) => meeting === internship.title && student === code)!;

/** A time sheet in English; the hour passes that takes it in. */
export async function sheet(story: Story, code: string, given: Reply): Promise<string> {
  const id = await reply(story.school, formTitled(story.school, 'Time sheet'), {
    'Reference / Referencia': placedRow(story, code)['id']!,
    'Language / Idioma': 'English',
    ...given,
  });
  await story.pump();
  return id;
}

export async function evaluate(story: Story, title: string, code: string, given: Reply): Promise<void> {
  await reply(story.school, formTitled(story.school, title), {
    'Reference / Referencia': placedRow(story, code)['id']!,
    'Language / Idioma': 'English',
    ...given,
  });
  await story.pump();
}

/** The first pass of that day. */
export async function onDay(story: Story, day: string): Promise<void> {
  skipTo(story, `${day}T07:30`);
  await story.pump();
}

export const drafts = ({ desk }: Story, kind: string) =>
  desk.rows('Outbox').filter((row) => row['kind'] === kind).map(({ state, to, body, key }) => ({ state: state!, to: to!, body: body!, key: key! })); // prettier-ignore
