/** A job shadow at a partner with three students: all that its host must have in hand is there. */
import type { ResultOf } from '../../src/shared/calls';
import type { visitCalls, VisitShown } from '../../src/features/students/calls';
import { DriveFiles } from '../../local/runtime/host/drive/files';
import { coordinator, prepared, type Story } from './school';
import { startMailStory, visit } from './mail-story';

export type VisitDone = ResultOf<(typeof visitCalls)['visit.save']>;

/** Invented names, by code: each with a release until the end of the school year. */
export const shadowing = {
  'K-70421': 'Philippa Quenneville',
  'K-70422': 'Thaddeus Okwuosa',
  'K-70423': 'Ximena Borja',
};

export const shadow = {
  ...visit,
  title: 'Shadow day',
  form: 'Job shadow',
  supervision: 'A teacher is always there',
  transport: 'School bus 4',
  arrive: '9:30 AM',
  leave: '2:00 PM',
  before: 'Read about milling.',
  questions: 'How did you learn this?',
  after: 'Write a page about the day.',
  logistics: 'Lunch in the break room, closed shoes.',
  emergency: 'Office 217-555-0100',
};

export const release = (student: string, more: Record<string, string> = {}): Record<string, string> => ({
  name: 'Host release',
  kind: 'Host release',
  state: 'Approved',
  student,
  decided: '2026-09-01',
  expires: '2027-06-30',
  ...more,
});

export const check = (more: Record<string, string> = {}): Record<string, string> => ({
  name: 'Check',
  kind: 'Background check',
  state: 'Approved',
  person: 'Renata Oyelaran',
  organization: 'Larkspur Machining',
  decided: '2026-01-10',
  expires: '2026-12-31',
  ...more,
});

export function startShadow(activity: Record<string, string> = {}): Promise<Story> {
  return prepared(`shadow ${JSON.stringify(activity)}`, {}, async () => {
    const story = await startMailStory({ activity: { ...visit, title: 'Plant tour' } });
    const { desk } = story;
    await desk.switchOn('Activities with students');
    await desk.addRows('Activities', [{ ...shadow, ...activity }]);
    await desk.addRows(
      'Students',
      Object.entries(shadowing).map(([code, name]) => ({ code, name, className: 'Grade 11' })),
    );
    await desk.addRows(
      'Requirements',
      Object.keys(shadowing).map((code) => release(code)),
    );
    await desk.addRows(
      'Who takes part',
      Object.keys(shadowing).map((student) => ({ meeting: 'Shadow day', student })),
    );
    await desk.choose('Do the hourly work now');
    return story;
  });
}

export const shadowId = ({ desk }: Story): string => desk.rows('Activities').find(({ title }) => title === 'Shadow day')!.id!; // prettier-ignore
export const shadowRow = ({ desk }: Story): number => Number(desk.rows('Activities').find(({ title }) => title === 'Shadow day')!.row); // prettier-ignore

export const show = (story: Story): Promise<VisitShown> => story.desk.ask('visit.show', { id: shadowId(story) });
export const makeHandout = (story: Story): Promise<VisitDone> => story.desk.ask('visit.handout', { id: shadowId(story) }); // prettier-ignore

export const drive = (story: Story): DriveFiles => story.school.world.part(DriveFiles);
export const names = (story: Story): unknown[] => drive(story).files.map(({ fields }) => fields.name);
/** The page as one reads it. */
export const read = (story: Story, url: string): string =>
  drive(story)
    .htmlOf(/\/d\/([^/]+)/.exec(url)![1]!)
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
export const handouts = ({ desk }: Story) =>
  desk.rows('Documents').map(({ name, state, pdf, url }) => ({ name: name!, state: state!, pdf: pdf!, url: url! }));

export const problems = async (story: Story): Promise<string[]> =>
  (await story.desk.ask<{ problems: { text: string }[] }>('check.run', null)).problems.map(({ text }) => text);

export { coordinator };
