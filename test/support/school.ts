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

export { coordinator };

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
  return {
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
}

/** Schools set up in this test file, by their first morning: as they were saved then, and what was said. */
const ready = new Map<string, { saved: string; said: Question[]; toasts: string[] }>();

/** As `startStory`, with the workbook set up and the school live: once in a test file, and from then on as it was saved. */
export async function startSetUp(options: StoryOptions = {}): Promise<Story> {
  const known = ready.get(options.start ?? '');
  if (known) {
    const story = await begin(options, (machineOptions) => Machine.load(JSON.parse(known.saved), machineOptions));
    story.said.push(...known.said);
    story.toasts.push(...known.toasts);
    return story;
  }
  const story = await startStory(options);
  await story.desk.choose('Set up this workbook');
  await story.desk.goLive();
  const { school, said, toasts } = story;
  ready.set(options.start ?? '', { saved: JSON.stringify(school.save()), said: [...said], toasts: [...toasts] });
  return story;
}

/** Chooses a menu item of each feature that is made at its first use, so that all tabs are there. */
export async function useEverything({ desk }: Story): Promise<void> {
  for (const { tabs } of features.filter(({ optional }) => optional)) {
    const item = features
      .flatMap(({ menu, tabs: own, uses }) =>
        menu.map((each) => ({ ...each, all: [...own, ...uses, ...(each.uses ?? [])] })),
      )
      .find(({ all }) => all.some((tab) => tabs.includes(tab)));
    if (item && desk.book.sheets.every(({ name }) => name !== tabs[0]?.title)) await desk.choose(item.label);
  }
}
