import { Desk } from '../../local/desk';
import {
  Machine,
  type Answer,
  type MachineEvents,
  type MachineOptions,
  type Question,
  type ShownPage,
} from '../../local/runtime/machine';
import { Mailbox, type StoredMail } from '../../local/runtime/host/mail/mailbox';
import { loadProject, type Project } from '../../local/runtime/project';
import { features } from '../../src/house';
import { coordinator, createSchool, timeZone } from '../../local/sample/school';
import { instantOfText } from '../../local/runtime/common/zones';
import { keepStory, keptStory } from './kept-stories';
import { peopleLogged } from './nobody-logged';

export { coordinator };

/** Those of the test that runs. */
const begun: Story[] = [];
// `week.ts` tells a story outside of jest.
if (typeof afterEach === 'function') afterEach(() => expect(begun.splice(0).flatMap(peopleLogged)).toEqual([]));

let project: Project | undefined;

/** The built bundle, as Google would receive it. `npm test` builds it first. */
export function builtProject(): Project {
  return (project ??= loadProject('build'));
}

/** A school for one story: an empty spreadsheet with the built bundle in it, and a coordinator at the desk. */
export interface Story {
  school: Machine;
  desk: Desk;
  /** What was asked or told in dialogs, in order. */
  said: Question[];
  pages: ShownPage[];
  toasts: string[];
  mails(): StoredMail[];
  /** Wall clock of the school, `2026-09-14T07:00`; time triggers run on the way. */
  until(wallClock: string): Promise<void>;
  /** The hourly trigger fires. */
  pump(): Promise<void>;
}

export interface StoryOptions {
  /** Replies to dialogs; OK unless told. */
  answer?(question: Question): Answer;
  /** Wall clock; 2026-09-14T07:00 unless told. */
  start?: string;
  /** The zone of the script, in which its local dates are; that of appsscript.json unless told. */
  scriptZone?: string;
}

export function startStory(options: StoryOptions = {}): Promise<Story> {
  return begin(options, (machineOptions) =>
    createSchool(machineOptions, options.start === undefined ? {} : { start: options.start }),
  );
}

async function begin(
  { answer = () => ({ button: 'OK' }), scriptZone }: StoryOptions,
  made: (options: MachineOptions) => Machine,
): Promise<Story> {
  const said: Question[] = [];
  const pages: ShownPage[] = [];
  const toasts: string[] = [];
  const events: MachineEvents = {
    asked: (_user, question) => {
      said.push(question);
      return answer(question);
    },
    pageShown: (_user, page) => pages.push(page),
    toast: (_user, { text }) => toasts.push(text),
  };
  const project = builtProject();
  const school = made({ project: { ...project, timeZone: scriptZone ?? project.timeZone }, events });
  const desk = new Desk(school, coordinator);
  await school.open(coordinator);
  const story: Story = {
    school,
    desk,
    said,
    pages,
    toasts,
    mails: () => school.world.part(Mailbox).messages,
    until: (wallClock) => school.advanceTo(instantOfText(wallClock, timeZone)),
    async pump() {
      await desk.fire('hourly');
    },
  };
  begun.push(story);
  return story;
}

/** A story as it was saved, and what was said until then. */
interface Kept {
  saved: unknown;
  said: Question[];
  toasts: string[];
}

/** As `make` leaves a story: made once in a whole test run, under a name that nothing else has, and from then on loaded. */
export async function prepared(name: string, options: StoryOptions, make: () => Promise<Story>): Promise<Story> {
  const known = keptStory(name);
  if (known !== null) {
    const { saved, said, toasts } = JSON.parse(known) as Kept;
    const story = await begin(options, (machineOptions) => Machine.load(saved, machineOptions));
    story.said.push(...said);
    story.toasts.push(...toasts);
    return story;
  }
  const { school, said, toasts } = await make();
  keepStory(name, JSON.stringify({ saved: school.save(), said, toasts } satisfies Kept));
  return prepared(name, options, make);
}

/** As `startStory`, with the workbook set up and the school live. `answer` is asked from then on. */
export function startSetUp(options: StoryOptions = {}): Promise<Story> {
  const { answer: _later, ...others } = options;
  return prepared(`set up ${JSON.stringify(others)}`, options, async () => {
    const story = await startStory(others);
    await story.desk.choose('Set up this workbook');
    await story.desk.goLive();
    return story;
  });
}

/** Switches on all parts, so that all tabs are there. */
export async function useEverything({ desk }: Pick<Story, 'desk'>): Promise<void> {
  await desk.switchOn(...features.filter(({ optional }) => optional).map(({ name }) => name));
}
