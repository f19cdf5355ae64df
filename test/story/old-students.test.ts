// Students who have left long ago: what is kept about them goes, what was done with partners stays.
import type { OldShown } from '../../src/features/year/calls';
import { drive, handouts, makeHandout, shadowing } from '../support/job-shadow';
import { skipTo } from '../support/mail-story';
import { answer, form, startPermissions } from '../support/permissions';
import type { Story } from '../support/school';

const [philippa = '', thaddeus = '', ximena = ''] = Object.keys(shadowing);
const look = ({ desk }: Story) => desk.ask<OldShown>('oldStudents.show', null);
const remove = ({ desk }: Story, typed: string, students: number) =>
  desk.ask<{ shown: OldShown; text: string }>('oldStudents.delete', { typed, students });
const everything = ({ desk }: Story, ...without: string[]): string =>
  ['Students', 'Requirements', 'Who takes part', 'Change log', 'Documents', 'Feedback', 'Responses']
    .filter((tab) => !without.includes(tab) && desk.book.sheets.some(({ name }) => name === tab))
    .map((tab) => JSON.stringify(desk.rows(tab)))
    .join();

async function laterOn(day = '2028-07-01'): Promise<Story> {
  const story = await startPermissions();
  const { desk } = story;
  await answer(story, philippa);
  await makeHandout(story);
  const rowOf = (code: string) => Number(desk.rows('Students').find((row) => row['code'] === code)!['row']);
  await desk.type('Students', rowOf(philippa), 'gradYear', '2027');
  await desk.type('Students', rowOf(thaddeus), 'until', '2028-06-30');
  const taking = desk.rows('Who takes part').find(({ student }) => student === philippa)!;
  await desk.type('Who takes part', Number(taking['row']), 'came', 'Yes');
  await desk.type('Who takes part', Number(taking['row']), 'hours', '6');
  skipTo(story, `${day}T09:00`);
  await story.pump();
  return story;
}

test('a year after graduation a student’s data go, with papers, answers, handout and log; that somebody took part stays', async () => {
  const story = await laterOn();
  const { desk } = story;
  const shown = await look(story);
  expect(shown).toMatchObject({ students: 1, unknown: 1 });
  expect(shown.goes.slice(0, 2)).toEqual(['1 row in Students', expect.stringMatching(/^\d permissions, releases and other papers$/)]); // prettier-ignore
  expect(shown.goes).toEqual(expect.arrayContaining(['1 answer to a form', '1 handout for a host']));
  expect(shown.stays).toEqual(['1 time that somebody took part: day, activity and hours, without the code']);
  const before = form(story).responses.length;

  // Nothing happens unless it is meant, and as it was seen.
  await expect(remove(story, 'delete', 1)).rejects.toThrow('Type DELETE in capitals');
  await expect(remove(story, 'DELETE', 2)).rejects.toThrow('nothing was deleted');
  expect(desk.rows('Students')).toHaveLength(3);

  const { text, shown: after } = await remove(story, 'DELETE', 1);
  expect(text).toMatch(/^Deleted: 1 student, \d papers, 1 answer, 1 document\.$/);
  expect(after).toMatchObject({ students: 0, goes: [] });
  expect(desk.rows('Students').map(({ code }) => code)).toEqual([thaddeus, ximena]);
  expect(everything(story)).not.toContain(philippa);
  expect(everything(story)).not.toContain('Quenneville');
  expect(everything(story)).toContain(thaddeus);
  expect(desk.rows('Who takes part').filter(({ student }) => student === '')).toMatchObject([
    { meeting: 'Shadow day', came: 'Yes', hours: '6.0' },
  ]);
  expect(form(story).responses).toHaveLength(before - 1);
  expect(handouts(story)).toEqual([]);
  expect(drive(story).files.filter(({ fields }) => fields.trashed).length).toBe(1);
  // It stays so, also after the hourly work has looked at the form again.
  await story.pump();
  expect(everything(story)).not.toContain(philippa);
});

test('on the last day of the year after, everything is still there', async () => {
  const story = await laterOn('2028-06-30');
  expect((await look(story)).students).toBe(0);
  await story.desk.set('Keep students for', '0');
  expect((await look(story)).students).toBe(1);
});
