// The coordinator is gone, and the account with her: triggers, calendar, forms. Whoever is left goes on.
import { Calendars } from '../../local/runtime/host/calendar/calendars';
import { Triggers } from '../../local/runtime/host/triggers';
import { formTitled, reply } from '../../local/sample/answers';
import { eventsOf, follower, memoryOf, removeAccount, sentAs, startLeaving, type Leaving } from '../support/hand-over';
import { morningOf, partner, skipTo, teacher } from '../support/mail-story';
import { coordinator } from '../support/school';
import { english } from '../support/surveys';

const gone = new RegExp(
  `has not run since .*, .*\\. It runs as ${coordinator}\\. Choose Partnerbook › Set up › Take over the hourly work`,
);
const texts = async ({ next }: Leaving): Promise<string> =>
  (await next.ask<{ problems: { text: string }[] }>('check.run', null)).problems.map(({ text }) => text).join('\n');
const startHere = ({ next }: Leaving): string =>
  next
    .rows('Home')
    .map(({ section, what }) => `${section} ${what}`)
    .join('\n');

/** An answer has come in; then a run dies while its second mail leaves, and everything of that person's is gone. */
async function startGone(): Promise<Leaving> {
  const story = await startLeaving();
  const { school, desk } = story;
  await reply(school, formTitled(school, 'Family survey'), english);
  await desk.fire('hourly');
  expect(desk.rows('Responses')).not.toEqual([]);
  skipTo(story, '2026-09-17T08:00');
  let mails = 0;
  const record = await school.run({
    ...school.firing('hourly', coordinator),
    faults: ({ member, when }) =>
      member === 'sendEmail' && when === 'after' && ++mails === 1 ? { kill: 'keep' } : undefined,
  });
  expect([record.status, story.mails()]).toEqual(['ended', [expect.anything()]]);
  removeAccount(story, coordinator);
  return story;
}

test('it is said on Home, in Check and by set-up; nothing is taken over unasked', async () => {
  const story = await startGone();
  const { school, next } = story;
  skipTo(story, '2026-09-18T07:00');
  expect(await texts(story)).not.toMatch(gone);
  skipTo(story, '2026-09-19T07:00');
  await school.edit(follower, next.sheet('Organizations').id, 3, next.column(next.sheet('Organizations'), 'name'), [
    ['Larkspur Machining Works'],
  ]);
  expect(startHere(story)).toMatch(new RegExp(`Does not work .*${gone.source}`));
  expect(story.toasts.join('\n')).toMatch(gone);
  const written = startHere(story);
  expect(await texts(story)).toMatch(gone);
  await next.choose('Set up this workbook');
  expect(story.said.map(({ text }) => text).pop()).toMatch(gone);
  expect(startHere(story)).toBe(written);
  expect([memoryOf(story)['pump.owner'], school.world.part(Triggers).list]).toEqual([coordinator, []]);
});

test('whoever takes it over gets a calendar that is filled, mail goes on where it stopped, and nothing is there twice', async () => {
  const story = await startGone();
  const { next, school } = story;
  const left = story.mails().length;
  skipTo(story, '2026-09-21T06:30');
  await next.choose('Take over the hourly work');
  const said = story.said.slice(-2).map(({ text }) => text);
  expect(said[0]).toMatch(/has not run since .* If you take it over:/);
  expect(said[1]).toMatch(
    /calendar “Partnerbook – Maple Grove High School” made.*cannot open 1 form: Parent survey \(anew with Partnerbook › Program › Create the parent survey\).*Answers in Responses stay/s,
  );
  await story.until('2026-09-21T09:00');
  // The one that was leaving when the run died is for a person to judge; the other one leaves, once.
  const reminders = () =>
    next
      .rows('Outbox')
      .filter(({ kind }) => kind!.startsWith('reminder'))
      .map(({ state, to }) => `${state} ${to}`);
  expect(reminders()).toEqual([`unknown ${teacher}`, `sent ${partner}`]);
  expect(eventsOf(story, follower)).toEqual(['Plant tour']);
  expect(next.rows('Responses')).not.toEqual([]);
  expect(startHere(story)).not.toContain('has not run since');
  expect(await texts(story)).not.toMatch(gone);

  // Back again, with the trigger of before: it does nothing.
  school.world.accounts.push({ email: coordinator, name: 'Maren', kind: 'workspace' });
  const back = school.world
    .part(Triggers)
    .add({ user: coordinator, functionName: 'hourly', kind: 'CLOCK', source: 'CLOCK' }, school.now());
  skipTo(story, '2026-09-23T08:00');
  const before = JSON.stringify([memoryOf(story), story.mails()]);
  await school.run({ ...school.firing('hourly', coordinator), args: [{ triggerUid: back.id }] });
  expect(JSON.stringify([memoryOf(story), story.mails()])).toBe(before);
  await morningOf(story, '2026-09-23');
  expect(
    sentAs(story)
      .slice(left)
      .filter((each) => each.includes('Plant tour')),
  ).toEqual([
    `desmond → ${partner}: See you soon: Plant tour, Thursday, September 24, 2026`,
    `desmond → ${teacher}: Coming up: Plant tour, Thursday, September 24, 2026`,
    `desmond → ${partner}: See you soon: Plant tour, Thursday, September 24, 2026`,
  ]);
  expect(reminders()[0]).toBe(`unknown ${teacher}`);
  expect(eventsOf(story, follower)).toEqual(['Plant tour']);
});

test('a form that is gone is made anew where it is said, and counts on beside the answers of before', async () => {
  const story = await startGone();
  const { next, school } = story;
  skipTo(story, '2026-09-21T06:30');
  await next.choose('Take over the hourly work');
  const before = next.rows('Responses').length;
  await next.choose('Create the parent survey');
  await reply(school, formTitled(school, 'Family survey'), { ...english, 'Where do you work?': 'Copperfield Foods' });
  await story.until('2026-09-21T09:00');
  expect(next.rows('Responses').length).toBe(before * 2);
  expect(next.rows('Organizations').map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Brightwell Optical', 'Copperfield Foods']),
  );
});

test('without the calendar’s permission the rest goes on; allowed later, set-up makes it, once', async () => {
  const story = await startGone();
  const { next, school } = story;
  skipTo(story, '2026-09-21T06:30');
  const account = school.world.accounts.find(({ email }) => email === follower)!;
  account.refused = ['calendar.app.created'];
  await next.choose('Take over the hourly work');
  await story.until('2026-09-21T08:00');
  expect(sentAs(story).filter((each) => each.startsWith(`desmond → ${partner}`))).toHaveLength(1);
  delete account.refused;
  for (let times = 0; times < 2; times++) await next.choose('Set up this workbook');
  await story.until('2026-09-21T10:00');
  expect(eventsOf(story, follower)).toEqual(['Plant tour']);
  expect(
    school.world
      .part(Calendars)
      .all()
      .filter(({ ofScript }) => ofScript),
  ).toHaveLength(1);
});
