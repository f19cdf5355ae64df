/** Graduates are invited at addresses that were pasted, and whoever has not answered is reminded once. */
import type { Project } from '../local/runtime/project';
import { pump, type Job } from './job';
import { approve } from './jobs-papers';
import { school, type Stage } from './school';

const pasted = 'ana@example.com\nben@example.com\ncleo@example.com';

async function withInvitations(project: Project): Promise<Stage> {
  const stage = await school(project, false);
  await stage.desk.choose('Create the graduate survey');
  await pump(stage);
  await stage.ask('forms.invite', { pasted });
  stage.skipHours(1);
  return stage;
}

const invite = /^graduate-invitation/;
const invitations: Job = {
  name: 'invitations',
  prepare: withInvitations,
  start: (stage, befalling) => approve(stage, invite, befalling),
  async again(stage) {
    // Whoever is not sure whether it worked pastes them once more.
    await stage.ask('forms.invite', { pasted });
    await approve(stage, invite);
  },
  staffTabs: ['message'],
  expected: { mails: 3, events: 5, rows: { activity: 5, org: 3, person: 3 } },
};

const remind = /^graduate-reminder/;
const remindGraduates: Job = {
  name: 'graduates',
  async prepare(project) {
    const stage = await withInvitations(project);
    await approve(stage, invite);
    stage.skipTo('2026-09-24T08:00');
    await pump(stage);
    stage.skipHours(1);
    return stage;
  },
  start: (stage, befalling) => approve(stage, remind, befalling),
  again: async (stage) => void (await approve(stage, remind)),
  staffTabs: ['message'],
  expected: { mails: 6, events: 5, rows: { activity: 5, org: 3, person: 3 } },
};

export const surveys: readonly Job[] = [invitations, remindGraduates];
