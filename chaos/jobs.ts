/** The jobs under test: how each begins, what starts it, and what a person does after an interruption. */
import type { ExecutionRecord } from '../local/runtime/machine';
import type { Project } from '../local/runtime/project';
import { formTitled, reply } from '../local/sample/answers';
import { changeSheetLines, deleteSheet } from '../local/runtime/host/sheets/hands-structure';
import { Calendars } from '../local/runtime/host/calendar/calendars';
import { Triggers } from '../local/runtime/host/triggers';
import { Workbooks } from '../local/runtime/host/sheets';
import { copied, flood, restored, zone } from './jobs-workbook';
import { colleges } from './jobs-colleges';
import { concerns } from './jobs-concerns';
import { boardMails } from './jobs-board';
import { papers } from './jobs-papers';
import { mentoring } from './jobs-mentors';
import { placements } from './jobs-placements';
import { plans } from './jobs-plans';
import { surveyMails } from './jobs-surveys';
import { talks } from './jobs-talks';
import { autumnNight, calendar, calendarBack, springNight } from './jobs-calendar';
import { pump, serve, setUp, type Befalling, type Job } from './job';
import type { ReviewList } from '../src/features/mail/calls';
import { isForged } from './staff';
import { coordinator, monday, school, Stage } from './school';

const dueThursday = '2026-09-17T08:00';

async function surveyed(project: Project, automatic: boolean): Promise<Stage> {
  const stage = await school(project, automatic);
  await stage.desk.choose('Create the parent survey');
  await stage.desk.choose('Create the graduate survey');
  return stage;
}

async function answers(stage: Stage): Promise<void> {
  const { machine } = stage;
  const families = formTitled(machine, 'Family survey');
  const parent = (employer: string, name: string, email: string) =>
    reply(machine, families, {
      'Language / Idioma': 'English',
      'Where do you work?': employer,
      'What does your employer do?': 'Eye care',
      'What might you or your employer be able to offer students?': ['Job shadowing'],
      'May the school contact you about this?': 'Yes',
      'Your name': name,
      Email: email,
    });
  await parent('Brightwell Optical', 'Theodora Vasquez', 'theodora@example.com');
  await parent('Quarry Foods', 'Samir Haddad', 'samir@example.com');
  await reply(machine, formTitled(machine, 'Graduate survey'), {
    'Language / Idioma': 'English',
    'In which year did you graduate?': '2026',
    'Which skills do you wish you had learned in high school?': ['Managing money and taxes', 'Reading blueprints'],
    'May we quote you?': 'No',
  });
}

/** Approves everything that waits for approval, as the page does. */
async function approveAll(stage: Stage, befalling: Befalling = {}): Promise<ExecutionRecord> {
  const list = await stage.ask('review.list', null);
  const waiting = 'value' in list ? (list.value as ReviewList).waiting : [];
  const fine = waiting.filter(({ state, subject, to }) => state === 'draft' && !isForged(subject, to));
  const [ids, shown] = [fine.map(({ id }) => id), fine.map(({ mark }) => mark)];
  return serve(stage, 'review.approve', { ids, shown }, befalling);
}

const list = `Organization,City,Phone,Contact: name,Contact: email
Brass Lantern Theater,Stillwater,217-555-0111,Odile Marchetti,odile@example.org
Quarry Foods,Stillwater,217-555-0112,Tomas Lindqvist,tomas@example.com
Tallgrass Nursery,Alder Falls,217-555-0113,Bao Nguyen,bao@example.com
Ninth Street Clinic,Stillwater,217-555-0114,,
`;
const importRequest = { text: list, fileName: 'chamber.csv', mapping: null, category: 'Employer' };

async function previewed(stage: Stage): Promise<object> {
  const preview = await stage.ask('import.preview', importRequest);
  if ('told' in preview) return importRequest;
  const { mapping, category, fingerprint } = preview.value as Record<string, unknown>;
  return { ...importRequest, mapping, category, fingerprint };
}

const importList = async (stage: Stage, befalling: Befalling = {}): Promise<ExecutionRecord> =>
  serve(stage, 'import.apply', await previewed(stage), befalling);

async function undoImport(stage: Stage, befalling: Befalling = {}): Promise<ExecutionRecord> {
  const batch = stage.desk.rows('Imports')[0]?.['batch'] ?? '';
  return serve(stage, 'import.undo', { batch }, befalling);
}

/** Damage that staff, or a colleague's departure, can do to a workbook and that only Set up repairs. */
function damage(stage: Stage): void {
  const { world } = stage.machine;
  const workbooks = world.part(Workbooks);
  const person = { workbooks, user: coordinator, confirmed: true };
  changeSheetLines(person, stage.desk.sheet('Activities').id, 'rows', { kind: 'delete', at: 1, count: 1 });
  deleteSheet(person, stage.desk.sheet('Findings').id);
  const triggers = world.part(Triggers);
  for (const { id } of triggers.list.filter(({ functionName }) => functionName === 'hourly')) triggers.remove(id);
  for (const { id, ofScript } of [...world.part(Calendars).all()]) if (ofScript) world.part(Calendars).remove(id);
}

export const jobs: Job[] = [
  {
    name: 'send',
    async prepare(project) {
      const stage = await school(project, false);
      stage.skipTo(dueThursday);
      await pump(stage);
      return stage;
    },
    start: approveAll,
    again: async (stage) => void (await approveAll(stage)),
    staffTabs: ['message'],
    expected: { mails: 6, events: 5, rows: { activity: 5, org: 3, person: 3 } },
  },
  {
    name: 'hour',
    async prepare(project) {
      const stage = await surveyed(project, true);
      stage.skipTo(dueThursday);
      await answers(stage);
      return stage;
    },
    start: pump,
    staffTabs: ['activity', 'message', 'org'],
    expected: { mails: 6, events: 5, rows: { activity: 5, org: 4, connection: 2, finding: 2 } },
  },
  calendar,
  calendarBack,
  {
    name: 'survey',
    async prepare(project) {
      const stage = await surveyed(project, false);
      await pump(stage);
      await answers(stage);
      stage.skipHours(1);
      return stage;
    },
    start: pump,
    staffTabs: ['org', 'finding'],
    expected: { mails: 0, events: 5, rows: { org: 4, connection: 2, finding: 2 } },
  },
  {
    name: 'import',
    async prepare(project) {
      const stage = await school(project, false);
      await pump(stage);
      return stage;
    },
    start: importList,
    again: async (stage) => void (await importList(stage)),
    staffTabs: ['org', 'person'],
    expected: { mails: 0, events: 5, rows: { org: 6, person: 5, import: 1 } },
  },
  {
    name: 'set-up',
    async prepare(project) {
      const stage = Stage.create(project, monday);
      await stage.machine.open(coordinator);
      return stage;
    },
    start: setUp,
    again: async (stage) => void (await setUp(stage)),
    staffTabs: [],
    expected: { mails: 0, events: 0, rows: {} },
  },
  {
    name: 'repair',
    async prepare(project) {
      const stage = await school(project, false);
      await pump(stage);
      damage(stage);
      return stage;
    },
    start: setUp,
    again: async (stage) => void (await setUp(stage)),
    staffTabs: ['org', 'person'],
    expected: { mails: 0, events: 5, rows: { activity: 5, org: 3, person: 3 } },
  },
  {
    name: 'undo',
    async prepare(project) {
      const stage = await school(project, false);
      await pump(stage);
      await importList(stage);
      stage.skipHours(1);
      return stage;
    },
    start: undoImport,
    again: async (stage) => void (await undoImport(stage)),
    staffTabs: ['org', 'person'],
    expected: { mails: 0, events: 5, rows: { org: 3, person: 3 } },
  },
  copied,
  restored,
  zone,
  flood,
  ...papers,
  talks,
  placements,
  colleges,
  concerns,
  mentoring,
  ...surveyMails,
  plans,
  ...boardMails,
  autumnNight,
  springNight,
];
