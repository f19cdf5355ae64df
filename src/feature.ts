/**
 * What a feature provides, declared once. Its folder holds all of it, and `features.ts` lists the features. The menu
 * and its doors, the calls that pages may make, the rows of Templates, their checks and switching features on all
 * follow from this. What the compiler cannot check, the build does (tools/declarations.ts).
 */
import type { App } from './app';
import type { DocumentUse } from './documents/use';
import type { FormUse } from './forms/use';
import type { List } from './listing/list';
import type { Mail, Template } from './messages/declare';
import { planningJob, type MailPlanner } from './messages/planner';
import type { Message } from './messages/tabs';
import { templateProblems } from './messages/templates';
import type { Call, CallTable, ParsedOf, ResultOf } from './shared/calls';
import type { CalendarDate } from './shared/dates';
import type { ListedItem } from './shared/house-calls';
import type { TodayKind } from './today/line';
import type { Problem } from './workbook/problems';
import type { AnyTab } from './workbook/tab';
import type { Workbook } from './workbook/workbook';

/**
 * The menu, in order. It is built where nothing may be read, so it is the same in every workbook; *Partners* opens into
 * the items under it.
 */
export const menuEntries = [
  'Today',
  'Card of this row',
  'Add…',
  'Mail…',
  'Lists…',
  'Partners',
  'Program…',
  'Set up…',
  'Help',
] as const;

/** What the pages Program and Set up list, in sections. */
export const sections = {
  Program: ['Finding partners', 'Partnerships and board', 'Surveys and forms', 'Activities', 'Documents', 'The sheet'],
  'Set up': ['This workbook', 'How it runs', 'People and their data'],
} as const;

export type ListPage = keyof typeof sections;
type Section = (typeof sections)[ListPage][number];

export interface Feature {
  /** The feature's name, as staff would say it. */
  name: string;
  /**
   * Not present from the start: its tabs and templates are made when staff switch it on in *Set up…*. Until then, and
   * while it is switched off again, its jobs, checks and calls do not run. One without tabs of its own is there as soon as
   * all tabs that it uses are.
   */
  optional: boolean;
  /** For optional ones: what staff get by switching it on, in one sentence. */
  about: string;
  tabs: readonly AnyTab[];
  /** Tabs of other features that this one needs; those features are switched on with it. */
  uses: readonly AnyTab[];
  /** Keyed by the name of the page's file, `NAME.page.tsx`. */
  pages: Readonly<Record<string, PageLook>>;
  menu: readonly MenuItem[];
  /** The calls that its pages may make. */
  calls: AnsweredCalls;
  mails: readonly Mail[];
  /** Texts that are not mailed, apart from those of its documents. */
  texts: readonly Template[];
  documents: readonly DocumentUse[];
  forms: readonly FormUse[];
  /** Parts of the hourly run. The planners of its mails run after them. */
  jobs: readonly Job[];
  /** Who must not be written to: sentences for staff, keyed by address in lower case. The gate for mail asks this. */
  doNotContact?: (workbook: Workbook) => ReadonlyMap<string, string>;
  /**
   * Asked when a person approves mail: what says why a waiting mail may not leave as it stands, as a sentence, such as
   * when a consent has ended since it was written. Null: nothing of the kind waits now.
   */
  stillHolds?: (app: App) => ((message: Message) => string | null) | null;
  /** Lists of what needs attention, for the page Lists. */
  lists: readonly List[];
  /** Kinds of lines for Today: what is to be done, with the clicks that settle it. */
  today: readonly TodayKind[];
  /** Problems that involve more than one cell, such as an activity without a teacher. */
  checks: readonly Check[];
}

/** Whether the page is a sidebar of 300 px or a dialog. */
export interface PageLook {
  title: string;
  size?: { width: number; height: number };
}

export const sidebar = (title: string): PageLook => ({ title });
export const dialog = (title: string, width: number, height: number): PageLook => ({ title, size: { width, height } });

export function showPage({ ui }: Pick<App, 'ui'>, page: string, { title, size }: PageLook): void {
  if (size) ui.showDialog(page, title, size.width, size.height);
  else ui.showSidebar(page, title);
}

/**
 * A menu item: a page to open, after `first` has prepared something, or an action that runs at once. `under`: where it
 * is found, if it is not an entry of the menu itself; the pages say with `about` what it is good for. `uses`: like a
 * feature's, when only this item needs those tabs. `onCard`: works on the organization of the selected row, so its card
 * offers it, too. `door`: the name by which it is called; for a page, it follows from the page's name.
 */
export type MenuItem<Page extends string = string> = { uses?: readonly AnyTab[]; onCard?: true } & (
  | { under?: undefined; label: Exclude<(typeof menuEntries)[number], 'Partners'>; about?: string }
  | { under: 'Partners'; label: string; about?: string }
  | { under: Section; label: string; about: string }
) &
  ({ page: Page; door?: string; first?: (app: App) => void } | { door: string; run: (app: App) => void });

/** A part of the hourly run. Resumable and idempotent: run again at once, it changes nothing. */
export interface Job {
  name: string;
  /** What it does, in words that staff read on Home. */
  about: string;
  /** Runs after all others, whichever feature they belong to. */
  last?: boolean;
  run(app: App): void;
}

export type Check = (workbook: Workbook, today: CalendarDate) => Problem[];

/** A call and its handler. The argument is parsed first (`serve.ts`). */
export interface AnsweredCall {
  argument: Call['argument'];
  answer(app: App, argument: never): unknown;
}

export type AnsweredCalls = Readonly<Record<string, AnsweredCall>>;

/** Pairs each declared call with its handler. */
export function answered<T extends CallTable>(
  calls: T,
  handlers: { [Name in keyof T]: (app: App, argument: ParsedOf<T[Name]>) => ResultOf<T[Name]> },
): AnsweredCalls {
  return Object.fromEntries(
    Object.entries(calls).map(([name, { argument }]) => [name, { argument, answer: handlers[name as keyof T] }]),
  );
}

type Declared<Page extends string> = { name: string; pages?: Record<Page, PageLook> } & {
  menu?: readonly MenuItem<NoInfer<Page>>[];
  planners?: readonly MailPlanner[];
} & Partial<Omit<Feature, 'name' | 'pages' | 'menu'>>;

export function feature<Page extends string = never>({ planners = [], ...declared }: Declared<Page>): Feature {
  const made = {
    optional: false,
    about: '',
    tabs: [],
    uses: [],
    pages: {},
    menu: [],
    calls: {},
    mails: [],
    texts: [],
    documents: [],
    forms: [],
    lists: [],
    today: [],
    checks: [],
    ...declared,
    jobs: [...(declared.jobs ?? []), ...planners.map(planningJob)],
  };
  const templates = templatesOf(made);
  if (templates.length === 0) return made;
  return { ...made, checks: [...made.checks, (workbook) => templateProblems(workbook, templates)] };
}

/** The rows that set-up adds to Templates, in this order. */
export function templatesOf({ mails, texts, documents }: Pick<Feature, 'mails' | 'texts' | 'documents'>): Template[] {
  return [...mails, ...texts, ...documents.map((each) => each.template)];
}

/** Features without whose tabs an item of the feature cannot work; the feature's own among them. */
export function neededBy(features: readonly Feature[], feature: Feature, item?: MenuItem): Feature[] {
  const uses = [...feature.uses, ...(item?.uses ?? [])];
  const others = features.filter(({ tabs }) => tabs.some((tab) => uses.includes(tab)));
  return [...others.filter((each) => each !== feature), feature];
}

/** The page that lists the item; null for one of the menu. */
export function listedOn({ under }: MenuItem): ListPage | null {
  const pages = Object.keys(sections) as ListPage[];
  return pages.filter((page) => (sections[page] as readonly (string | undefined)[]).includes(under))[0] ?? null;
}

/** Items that work as things stand: what they need is in use. */
export function itemsInUse({ features, featuresOn }: Pick<App, 'features' | 'featuresOn'>): MenuItem[] {
  const on = featuresOn();
  return features.flatMap((each) =>
    each.menu.filter((item) => neededBy(features, each, item).every((needed) => on.includes(needed))),
  );
}

/** An item as pages list it. */
export function listed(item: MenuItem): ListedItem {
  return { door: doorOf(item), label: item.label, about: item.about ?? '' };
}

/** For the page `call-sheet`, `openCallSheet`. */
export function doorOf(item: MenuItem): string {
  if (item.door !== undefined) return item.door;
  const words = 'page' in item ? item.page.split('-') : [];
  return `open${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}
