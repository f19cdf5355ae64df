/** Jobs in which something has happened to the whole workbook, as people do it in Google's own menus, or to its forms. */
import { PropertyStores } from '../local/runtime/host/properties';
import { Triggers } from '../local/runtime/host/triggers';
import { Workbooks } from '../local/runtime/host/sheets';
import { formTitled, replyAll, type Reply } from '../local/sample/answers';
import type { Project } from '../local/runtime/project';
import { pump, setUp, type Befalling, type Job } from './job';
import { coordinator, school, Stage } from './school';

type Books = { id: string }[];
type Saved = { world: { parts: { workbooks: Books } } };

const dueThursday = '2026-09-17T08:00';

/** Wednesday's work is done, after the hours for mail; on Thursday six mails are due, which nobody needs to approve. */
async function eveOfThursday(project: Project): Promise<Stage> {
  const stage = await school(project, true, { start: '2026-09-16T19:00' });
  await pump(stage);
  return stage;
}

/** The same world in another state of its file. */
function changed(stage: Stage, change: (books: Books) => Books): Stage {
  const saved = JSON.parse(JSON.stringify(stage.save())) as Saved;
  saved.world.parts.workbooks = change(saved.world.parts.workbooks);
  return Stage.load(saved, stage.project);
}

/**
 * File › Make a copy, and somebody sets the copy up while the original is at work elsewhere: nothing may leave from it.
 * Its script and cells came along, triggers and properties did not.
 */
export const copied: Job = {
  name: 'copied',
  async prepare(project) {
    const stage = await eveOfThursday(project);
    const copy = changed(stage, ([book]) => [{ ...book!, id: `${book!.id}-copy` }]);
    const { world } = copy.machine;
    world.part(PropertyStores).replace('document', {});
    world.part(Triggers).list = [];
    copy.skipTo(dueThursday);
    await copy.machine.open(coordinator);
    return copy;
  },
  start: setUp,
  again: (stage) => setUp(stage).then(() => undefined),
  staffTabs: ['activity'],
  only: ['kill', 'error', 'two runs', 'staff'],
  expected: { mails: 0, events: 5, rows: { activity: 5, org: 3, person: 3 } },
};

/** File › Version history: Monday's cells stand there again, after Thursday's mail has left. */
export const restored: Job = {
  name: 'restored',
  async prepare(project) {
    const stage = await eveOfThursday(project);
    const before = JSON.parse(JSON.stringify((stage.save() as Saved).world.parts.workbooks)) as Books;
    stage.skipTo(dueThursday);
    await pump(stage);
    const back = changed(stage, () => before);
    back.skipTo('2026-09-18T08:00');
    return back;
  },
  start: pump,
  staffTabs: ['activity'],
  expected: { mails: 6, events: 5, rows: { activity: 5, org: 3, person: 3 } },
};

/** File › Settings: another time zone since this morning. */
export const zone: Job = {
  name: 'zone',
  async prepare(project) {
    const stage = await eveOfThursday(project);
    stage.skipTo(dueThursday);
    stage.machine.world.part(Workbooks).bound().timeZone = 'America/Denver';
    return stage;
  },
  start: pump,
  staffTabs: ['activity', 'message'],
  expected: { mails: 6, events: 5, rows: { activity: 5, org: 3, person: 3 } },
};

const answers = 10_000;
const employers = 500;

/** Ten thousand families have answered overnight. Some may be contacted, each at another employer, who becomes a prospect. */
export const flood: Job = {
  name: 'flood',
  async prepare(project) {
    const stage = await school(project, false);
    await stage.desk.choose('Create the parent survey');
    await pump(stage);
    const family = (number: number): Reply => ({
      'Language / Idioma': 'English',
      'Where do you work?': `Mill ${number % employers}`,
      ...(number < employers
        ? { 'May the school contact you about this?': 'Yes', 'Your name': `Parent ${number}` }
        : { 'May the school contact you about this?': 'No' }),
    });
    const replies = Array.from({ length: answers }, (_, number) => family(number));
    await replyAll(stage.machine, formTitled(stage.machine, 'Family survey'), replies);
    stage.skipHours(1);
    return stage;
  },
  start: untilTaken,
  staffTabs: [],
  only: ['kill'],
  few: 4,
  expected: { mails: 0, events: 5, rows: { org: 3 + employers } },
};

/** The hours in which they are taken in. Throws when an hour passes without progress. */
async function untilTaken(stage: Stage, befalling: Befalling): ReturnType<Job['start']> {
  const taken = (): number => new Set(stage.desk.rows('Responses').map((row) => row['answerId'])).size;
  const record = await pump(stage, befalling);
  for (let before = -1, now = taken(); now < answers; before = now, now = taken()) {
    if (now === before) throw new Error(`Of ${answers} answers ${now} are taken in, and an hour brought no more.`);
    stage.skipHours(1);
    await pump(stage);
  }
  return record;
}
