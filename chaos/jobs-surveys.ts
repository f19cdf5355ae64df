/** Mail around surveys: graduates are invited and reminded once, and partners are asked how it goes. */
import type { Project } from '../local/runtime/project';
import { formTitled, reply } from '../local/sample/answers';
import { Mailbox } from '../local/runtime/host/mail/mailbox';
import { pump, type Job } from './job';
import { approve } from './jobs-papers';
import { school, type Stage } from './school';

const graduates = ['wanda', 'xaver', 'yara'].map((name) => `${name}@example.com`);

/** Three graduates are to be invited. */
async function withGraduates(project: Project): Promise<Stage> {
  const stage = await school(project, false);
  await stage.desk.choose('Create the graduate survey');
  await pump(stage);
  await stage.ask('forms.invite', { pasted: graduates.join('\n') });
  return stage;
}

/** Three invitations, and two partners of whom nothing was heard since June, with one click of a person. */
const asking: Job = {
  name: 'surveys',
  async prepare(project) {
    const stage = await withGraduates(project);
    const { desk } = stage;
    await desk.switchOn('Learning and feedback', 'Check-ins');
    // No activity with them is near, which would be a sign of them.
    const silent = ['Larkspur Machining', 'Harbor College'];
    for (const { row, name } of desk.rows('Organizations'))
      if (silent.includes(name!)) await desk.type('Organizations', Number(row), 'stage', 'Partner');
    await desk.addRows(
      'Contact log',
      silent.map((organization) => ({ date: '2026-06-01', organization, way: 'Call' })),
    );
    await pump(stage);
    stage.skipHours(1);
    return stage;
  },
  start: (stage, befalling) => approve(stage, /^(graduate|check-in)/, befalling),
  again: async (stage) => void (await approve(stage, /^(graduate|check-in)/)),
  staffTabs: ['message'],
  expected: { mails: 5, events: 5, rows: { activity: 5, org: 3, person: 3, feedback: 0 } },
};

/** Reminders were approved in the evening, and one of the three answers before the morning. */
const reminding: Job = {
  name: 'graduates',
  async prepare(project) {
    const stage = await withGraduates(project);
    await approve(stage, /^graduate/);
    stage.skipTo('2026-09-28T08:00');
    await pump(stage);
    stage.skipTo('2026-09-28T20:00');
    await approve(stage, /^graduate/);
    const mail = stage.machine.world.part(Mailbox).messages.filter(({ to }) => to.join() === graduates[0])[0]!;
    const reference = /GRD-[\w-]{11}/.exec(
      Buffer.from(mail.raw)
        .toString('latin1')
        .replace(/=\r?\n/g, ''),
    )![0];
    await reply(stage.machine, formTitled(stage.machine, 'Graduate survey'), {
      'Reference / Referencia': reference,
      'Language / Idioma': 'English',
      'In which year did you graduate?': '2026',
      'Which skills do you wish you had learned in high school?': ['Managing time'],
    });
    stage.skipTo('2026-09-29T08:00');
    return stage;
  },
  start: pump,
  staffTabs: ['message', 'finding'],
  expected: { mails: 5, events: 5, rows: { activity: 5, org: 3, person: 3, finding: 1 } },
};

export const surveyMails: readonly Job[] = [asking, reminding];
