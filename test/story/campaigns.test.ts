/** Asking many organizations by mail and by phone, and what comes of it. */
import type { ResultOf } from '../../src/shared/calls';
import { Desk } from '../../local/desk';
import { Machine } from '../../local/runtime/machine';
import { reply, formTitled, type Reply } from '../../local/sample/answers';
import { DriveFiles } from '../../local/runtime/host/drive/files';
import type { CallSheet, campaignCalls } from '../../src/features/campaigns/calls';
import { approveAll, asked, begin, outreach, preview, startCampaigns } from '../support/campaigns';
import { letters, partner } from '../support/mail-story';
import { builtProject, coordinator, type Story } from '../support/school';

/** Follows the address in the mail: the reference is filled in there. */
async function answerFromMail(story: Story, text: string, answers: Reply): Promise<void> {
  const reference = /entry\.\d+=(OUT-\w+)/.exec(text)?.[1] ?? '';
  expect(reference).toMatch(/^OUT-/);
  await reply(story.school, formTitled(story.school, 'Working together'), {
    'Reference / Referencia': reference,
    ...answers,
  });
  await story.desk.fire('onAnswer');
  await story.pump();
}

test('A12 by mail: whom and whom not is shown with the reason, and what the first one gets; nothing is written', async () => {
  const story = await startCampaigns();
  const { recipients, asked: count, sample, quotaLeft } = await preview(story);
  expect(recipients.map(({ organization, to, why }) => [organization, to, why])).toEqual([
    ['Larkspur Machining', `Renata Oyelaran, ${partner}`, ''],
    ['Brightwell Optical', '', '“Brightwell Optical” has no current primary contact in People.'],
    ['Harbor College', '', 'Ines Fournier does not want to be contacted.'],
  ]);
  expect([count, quotaLeft > 0]).toEqual([1, true]);
  expect(sample!.subject).toBe('Would Larkspur Machining like to meet our students?');
  expect(sample!.text).toContain('Robotics speaker (Talk to a class)');
  expect(story.desk.rows('Outreach')).toEqual([]);
  expect((await preview(story, asked('Email', { category: 'Postsecondary' }))).recipients).toHaveLength(1);

  const test = await story.desk.ask<{ text: string }>('campaign.test', asked('Email'));
  expect(test.text).toContain(coordinator);
  expect(story.mails().map(({ to }) => to.join())).toEqual([coordinator]);
});

test('A12 B12 a campaign can go to the top ten only', async () => {
  const story = await startCampaigns();
  const ten = async () => (await preview(story, asked('Email', { topTen: true }))).recipients.map(({ organization }) => organization); // prettier-ignore
  expect(await ten()).toEqual([]);
  await story.desk.switchOn('Recruiting');
  await story.desk.choose('Define the industry…');
  await story.desk.addRows('Top ten', [{ rank: '1', organization: 'Harbor College', reason: 'Teaches robotics' }]);
  await story.pump();
  expect(await ten()).toEqual(['Harbor College']);
});

test('A12 A13 drafts wait, leave when approved, and each row of Outreach says how it stands; the answer gives offers', async () => {
  const story = await startCampaigns();
  expect((await begin(story)).text).toContain('1 mail made. Nothing has left');
  expect(outreach(story)).toEqual([['Larkspur Machining', 'Waiting', '', '']]);
  expect(story.mails()).toEqual([]);
  await approveAll(story);
  await story.pump();
  expect(outreach(story)).toEqual([['Larkspur Machining', 'Sent', '', '']]);
  expect(story.desk.rows('Contact log')).toMatchObject([{ organization: 'Larkspur Machining', way: 'Email', outcome: 'Asked by mail: Fall round' }]); // prettier-ignore
  expect(story.desk.rows('Organizations')[0]).toMatchObject({ stage: 'Contacted' });
  expect((await preview(story)).recipients[0]).toMatchObject({ why: 'Is in this campaign already.' });

  const mail = (await letters(story)).pop()!;
  expect(mail.to).toMatchObject([{ address: partner }]);
  const answer: Reply = {
    'Are you interested in working with us?': 'Yes, tell me more',
    'What might you offer?': ['Talk to a class', 'Workplace tour'],
    'Anything you would like to tell or ask?': 'From October on.',
    'Who should we talk to?': 'Renata Oyelaran',
  };
  await answerFromMail(story, mail.text!, answer);
  expect(outreach(story)).toEqual([['Larkspur Machining', 'Answered', '', 'Interested']]);
  expect(story.desk.rows('Offers and promises').map(({ organization, kind, source, status }) => [organization, kind, source, status])).toEqual([
    ['Larkspur Machining', 'Talk to a class', 'Fall round', 'Open'],
    ['Larkspur Machining', 'Workplace tour', 'Fall round', 'Open'],
  ]); // prettier-ignore
  expect(story.desk.rows('Organizations')[0]).toMatchObject({ stage: 'Interested' });
  expect(
    story.desk
      .rows('Home')
      .map(({ what }) => what)
      .join(),
  ).toContain('Call to agree on what comes next (Larkspur Machining');
  expect(story.desk.rows('Marketing plan')).toMatchObject([
    { name: 'Fall round', kind: 'Campaign', progress: '1 answered, 1 interested' },
  ]);
  await story.pump();
  expect(story.desk.rows('Offers and promises')).toHaveLength(2);
});

test('a run that dies while it notes what was sent and answered notes nothing twice', async () => {
  const story = await startCampaigns();
  await begin(story);
  await approveAll(story);
  const mail = (await letters(story)).pop()!;
  const reference = /entry\.\d+=(OUT-\w+)/.exec(mail.text!)![1]!;
  await reply(story.school, formTitled(story.school, 'Working together'), {
    'Reference / Referencia': reference,
    'Are you interested in working with us?': 'No, and please do not ask again',
  });
  await story.desk.fire('onAnswer');
  const saved = JSON.parse(JSON.stringify(story.school.save())) as ReturnType<typeof story.school.save>;
  for (let number = 1, died = true; died; number++) {
    const school = Machine.load(saved, { project: builtProject() });
    const desk = new Desk(school, coordinator);
    let writes = 0;
    const { status } = await school.run({
      ...school.firing('hourly', coordinator),
      faults: ({ member, when }) =>
        member === 'setValues' && when === 'after' && ++writes === number ? { kill: 'keep' } : undefined,
    });
    died = status !== 'completed';
    if (!died) expect(writes).toBeGreaterThan(4);
    school.world.clock.moveTo(school.world.clock.now() + 600_000);
    await desk.fire('hourly');
    expect(desk.rows('Outreach')).toMatchObject([{ state: 'Answered', outcome: 'Not interested' }]);
    expect(desk.rows('Contact log').map(({ outcome }) => outcome)).toEqual([
      'Asked by mail: Fall round',
      'Answered: Not interested',
    ]);
    expect(desk.rows('Opt-outs')).toHaveLength(1);
  }
}, 60_000);

test('A13 who does not want to be asked again is not: the answer becomes an opt-out', async () => {
  const story = await startCampaigns();
  await begin(story);
  await approveAll(story);
  const mail = (await letters(story)).pop()!;
  await answerFromMail(story, mail.text!, {
    'Are you interested in working with us?': 'No, and please do not ask again',
  });
  expect(outreach(story)[0]).toEqual(['Larkspur Machining', 'Answered', '', 'Not interested']);
  expect(story.desk.rows('Opt-outs')).toMatchObject([{ email: partner, stops: 'outreach' }]);
  await story.desk.type('Organizations', 3, 'stage', 'Prospect');
  const { recipients } = await preview(story, { ...asked('Email'), name: 'Spring round' });
  expect(recipients[0]!.why).toBe(`${partner} has opted out of outreach (Opt-outs).`);
});

test('A14 a mail that does not say what both sides gain is not made, and what is missing is named', async () => {
  const story = await startCampaigns();
  const row = Number(story.desk.rows('Templates').find(({ kind }) => kind === 'outreach.mail')!.row);
  await story.desk.type('Templates', row, 'body', 'Dear {{name}}, please help us: {{replyForm}}');
  const missing =
    'it does not say what the business gains (between {{#benefitToYou}} and {{/benefitToYou}}), nor what the students and the school gain (between {{#benefitToSchool}} and {{/benefitToSchool}})';
  expect((await preview(story)).refusal).toContain(missing);
  await expect(begin(story)).rejects.toThrow(missing);
  expect(story.desk.rows('Outreach')).toEqual([]);
});

test('a mail that was canceled says so in Outreach', async () => {
  const story = await startCampaigns();
  await begin(story);
  const { waiting } = await story.desk.ask<{ waiting: { id: string }[] }>('review.list', null);
  await story.desk.ask('review.cancel', { ids: waiting.map(({ id }) => id) });
  await story.pump();
  expect(outreach(story)).toEqual([['Larkspur Machining', 'Not sent', 'Canceled under Mail.', '']]);
});

const next = ({ desk }: Story) => desk.ask<CallSheet>('callSheet.next', { campaign: '', skip: [] });
type Saved = ResultOf<(typeof campaignCalls)['callSheet.save']>;
const nothing = {
  said: '',
  nextStep: '',
  nextDate: '',
  offers: [],
  appointment: null,
  skip: [],
  campaign: 'Fall round',
};

async function startCalls(): Promise<Story> {
  const story = await startCampaigns();
  await begin(story, asked('Call', { stage: 'Prospect' }));
  return story;
}

test('A12 A13 B14 by phone: number, script and last contacts; the outcome, an offer and the next date are noted, and the next comes up', async () => {
  const story = await startCalls();
  const sheet = await next(story);
  expect(sheet).toMatchObject({ campaign: 'Fall round', waiting: 2, card: { organization: 'Brightwell Optical', phone: '(217) 555-0177', talks: [] } }); // prettier-ignore
  expect(sheet.card!.script).toMatch(/What you would gain[^]*What our students and the school would gain/);
  const first = await story.desk.ask<Saved>('callSheet.save', { ...nothing, id: sheet.card!.id, outcome: 'Interested', said: 'Likes talks.', nextStep: 'Send dates', nextDate: '2026-09-21', offers: ['Talk to a class'] }); // prettier-ignore
  expect(first.sheet.card!.organization).toBe('Harbor College');
  const second = await story.desk.ask<Saved>('callSheet.save', {
    ...nothing,
    id: first.sheet.card!.id,
    outcome: 'No answer',
  });
  expect(second.sheet).toMatchObject({ waiting: 0, card: null });
  expect(story.desk.rows('Outreach').map(({ state, outcome, nextStep, nextDate }) => [state, outcome, nextStep, nextDate])).toEqual([
    ['Done', 'Interested', 'Send dates', '2026-09-21'],
    ['To do', 'No answer', 'Call again', '2026-09-15'],
  ]); // prettier-ignore
  expect(story.desk.rows('Contact log').map(({ way, outcome, staff, nextStep }) => [way, outcome, staff, nextStep])).toEqual([
    ['Call', 'Interested: Likes talks.', 'Maren Holloway', 'Send dates'],
    ['Call', 'No answer', 'Maren Holloway', 'Call again'],
  ]); // prettier-ignore
  expect(story.desk.rows('Offers and promises')).toMatchObject([{ organization: 'Brightwell Optical', kind: 'Talk to a class', source: 'Fall round' }]); // prettier-ignore
  expect(
    story.desk
      .rows('Organizations')
      .map(({ stage }) => stage)
      .slice(1, 3),
  ).toEqual(['Interested', 'Contacted']);

  await story.until('2026-09-15T09:00');
  expect((await next(story)).card).toMatchObject({ organization: 'Harbor College', before: 'No answer', talks: [expect.stringContaining('No answer')] }); // prettier-ignore
});

test('B15 an appointment from the call sheet stands in the calendar, has a prep sheet, and asks for its outcome afterwards', async () => {
  const story = await startCalls();
  const { card } = await next(story);
  const save = (appointment: object) =>
    story.desk.ask<Saved>('callSheet.save', { ...nothing, id: card!.id, outcome: 'Appointment', appointment });
  await expect(save({ date: '2026-09-01', start: '', place: '' })).rejects.toThrow('today or later');
  expect(story.desk.rows('Contact log')).toEqual([]);
  const { activityId } = await save({ date: '2026-09-18', start: '9:30 AM', place: '12 Lens St' });
  await story.pump();
  expect(story.desk.rows('Activities')).toMatchObject([
    { id: activityId, title: 'Meeting: Brightwell Optical, Fri, Sep 18 9:30 AM', kind: 'Partner meeting', teacher: 'Maren Holloway', calendar: 'In the calendar' }, // prettier-ignore
  ]);

  const made = await story.desk.ask<{ url: string }>('documents.make', { kind: 'document.prep', ids: [activityId] });
  const html = () => story.school.world.part(DriveFiles).files.map(({ id }) => story.school.world.part(DriveFiles).htmlOf(id)).pop()!; // prettier-ignore
  expect(made.url).toContain('docs.google.com/document');
  for (const part of [
    'When: Friday, September 18, 2026, 9:30 AM',
    'Where: 12 Lens St',
    'Brightwell Optical',
    'Call · Appointment',
    'Robotics speaker',
  ])
    // prettier-ignore
    expect(html()).toContain(part);

  await story.until('2026-09-19T09:00');
  const problems = async () =>
    (await story.desk.ask<{ problems: { text: string }[] }>('check.run', null)).problems.map(({ text }) => text).join();
  expect(await problems()).toContain('Write what came of it');
  await story.desk.type('Activities', 3, 'outcome', 'They host a tour in October.');
  expect(await problems()).not.toContain('Write what came of it');
});

test('B15 an appointment from the partner card', async () => {
  const story = await startCampaigns();
  const organizationId = story.desk.rows('Organizations')[0]!.id!;
  const make = (date: string, start: string) =>
    story.desk.ask<{ text: string; card: { planned: { title: string }[] } }>('partners.appointment', { organizationId, date, start, place: '' }); // prettier-ignore
  await expect(make('2026-09-21', 'nine')).rejects.toThrow('“nine” is not a time of day');
  const { card } = await make('2026-09-21', '');
  expect(card.planned).toMatchObject([{ title: 'Meeting: Larkspur Machining, Mon, Sep 21' }]);
  expect(story.desk.rows('Change log').pop()).toMatchObject({
    tab: 'Activities',
    why: 'Appointment on the partner card',
  });
});
