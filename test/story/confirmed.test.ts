// What set-up asks a person to confirm: who of Staff gets mail, and which mail leaves without asking.
import { opening } from '../../local/desk';
import { PropertyStores } from '../../local/runtime/host/properties';
import { features } from '../../src/house';
import { coordinator, startSetUp, type Story } from '../support/school';
import { fates, morningOf, partner, sentTo, teacher, visit } from '../support/mail-story';
import { problemTexts } from '../support/problems';

const colleague = 'desmond.achebe@maplegrove.example.edu';

describe('what set-up confirms', () => {
  const why = {
    staff: `${teacher} was added to Staff and is not confirmed yet. Choose Partnerbook › Set up to confirm it.`,
    new: 'That mail of this kind leaves without asking is not confirmed yet. Choose Partnerbook › Set up to confirm it.',
    changed: 'The wording of this mail has changed since it was confirmed. Choose Partnerbook › Set up to confirm it.',
  };

  /** As `startMailStory`, and nothing is confirmed. `answer` is what the person says who is asked. */
  async function begin(answer: () => string = () => 'OK'): Promise<Story> {
    const story = await startSetUp({ answer: () => ({ button: answer() }) as never });
    const { desk } = story;
    await desk.set('School', 'Maple Grove High School');
    await desk.set('Postal address', '2300 Grove Ave, Alder Falls');
    await desk.addRows('Staff', [{ name: 'Desmond Achebe', email: teacher, phone: '217-555-0141', role: 'Teacher' }]);
    await desk.addRows('Organizations', [{ name: 'Larkspur Machining', category: 'Employer' }]);
    await desk.addRows('People', [
      { name: 'Renata Oyelaran', organization: 'Larkspur Machining', role: 'Primary contact', email: partner },
    ]);
    await desk.addRows('Activities', [visit]);
    return story;
  }

  test('a Yes that was merely typed brings drafts, until a person says yes to just this wording', async () => {
    let button = 'CANCEL';
    const story = await begin(() => button);
    await story.desk.set('Send reminders without asking', 'Yes');
    await morningOf(story, '2026-09-17');
    expect([story.mails(), fates(story)]).toEqual([[], Array(2).fill(['draft', why.new])]);
    expect(await problemTexts(story)).toEqual([
      'Reminders wait for you: nobody has confirmed yet that such mail leaves without asking. Choose Partnerbook › Set up.',
      `Mail to ${teacher} of staff waits for you until that is confirmed. Choose Partnerbook › Set up.`,
    ]);
    await story.desk.confirm();
    const asked = story.said.pop()!.text;
    expect(asked).toContain(`• Desmond Achebe, ${teacher}`);
    expect(asked).toContain('• Reminder to the partner: “See you soon: {{activity}}, {{date}}”');
    expect(asked).toContain('Thank you for giving our students your time.');
    await story.pump();
    expect(story.mails()).toEqual([]);
    button = 'OK';
    await story.desk.confirm();
    await story.pump();
    expect(sentTo(story)).toEqual(['teacher 2026-09-17', 'partner 2026-09-17']);
    expect(await problemTexts(story)).toEqual([]);
    const before = story.said.length;
    await story.desk.confirm();
    expect(story.said.slice(before).map(({ text }) => text)).toEqual(['Everything is in place. Nothing was changed.']);
  });

  test('a changed wording brings drafts; switched off and on again, it is asked about anew', async () => {
    const story = await begin();
    await story.desk.set('Send reminders without asking', 'Yes');
    await story.desk.confirm();
    const { row } = story.desk.rows('Templates').find(({ kind }) => kind === 'reminder-partner')!;
    await story.desk.type('Templates', Number(row), 'body', 'Buy this: {{activity}}');
    await morningOf(story, '2026-09-17');
    expect(sentTo(story)).toEqual(['teacher 2026-09-17']);
    expect(fates(story)).toEqual([
      ['sent', ''],
      ['draft', why.changed],
    ]);
    expect(await problemTexts(story)).toEqual([
      'Reminders wait for you: their wording has changed since it was confirmed. Choose Partnerbook › Set up.',
    ]);
    expect(story.desk.rows('Home').map(({ what }) => what)).toContain((await problemTexts(story))[0]);
    await story.desk.set('Send reminders without asking', 'No');
    await story.pump();
    await story.desk.set('Send reminders without asking', 'Yes');
    await morningOf(story, '2026-09-23');
    expect(story.mails()).toHaveLength(1);
    expect(fates(story).slice(2)).toEqual(Array(2).fill(['draft', why.new]));
    await story.desk.confirm();
    await story.pump();
    expect(story.mails().length).toBeGreaterThan(1);
  });

  test('typed into Staff, an address makes no relay', async () => {
    const story = await begin();
    await story.desk.set('Send reminders without asking', 'Yes');
    await story.desk.confirm();
    await story.desk.type('Staff', 3, 'email', 'victim@example.org');
    await morningOf(story, '2026-09-17');
    expect(sentTo(story)).toEqual(['partner 2026-09-17']);
    expect(fates(story)[0]).toEqual(['draft', why.staff.replace(teacher, 'victim@example.org')]);
    // Nor does a text for staff that somebody else wrote.
    await story.desk.type('Staff', 3, 'email', teacher);
    await story.desk.confirm();
  });

  test('only whoever the hourly work runs as is asked; anybody else is told who', async () => {
    const story = await begin();
    const before = story.said.length;
    await story.school.run({ ...opening('setUp', colleague) });
    const told = story.said.slice(before).map(({ text }) => text);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`is confirmed by ${coordinator}: mail leaves under that name.`);
    await story.desk.set('Send reminders without asking', 'Yes');
    await morningOf(story, '2026-09-17');
    expect(story.mails()).toEqual([]);
  });
});

test('the first wordings of mail that always goes to staff are confirmed by the set-up, so that a later version may word it anew', async () => {
  const { school, desk } = await startSetUp();
  const kept = (): string[] =>
    Object.keys(JSON.parse(school.world.part(PropertyStores).store('document')['mail.automatic']!) as object).sort();
  const always = (among: readonly (typeof features)[number][]): string[] =>
    among
      .flatMap(({ mails }) => mails.filter(({ automatic, outside }) => !automatic && !outside))
      .map(({ kind }) => kind)
      .sort();
  const first = features.filter(({ optional }) => !optional);
  expect(kept()).toEqual(always(first));
  const inquiries = features.filter(({ name }) => name === 'Inquiries');
  expect(always(inquiries)).not.toEqual([]);
  await desk.switchOn('Inquiries');
  expect(kept()).toEqual(always([...first, ...inquiries]));
});
