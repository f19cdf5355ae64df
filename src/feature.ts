/**
 * What a feature brings, said once. Its folder holds all of it; `features.ts` lists the features. The menu and its doors,
 * the calls that pages may make, the rows of Templates, their checks and the switching on follow from this; what the
 * compiler cannot see of it, the build checks (tools/declarations.ts).
 */
import type { App } from './app';
import type { DocumentUse } from './documents/make';
import type { FormUse } from './forms/use';
import type { Mail, Template } from './messages/declare';
import { templateProblems } from './messages/templates';
import type { Call, CallTable, ParsedOf, ResultOf } from './shared/calls';
import type { CalendarDate } from './shared/dates';
import type { Problem } from './workbook/problems';
import type { AnyTab } from './workbook/tab';
import type { Workbook } from './workbook/workbook';

/** Submenus, in their order. */
export const submenus = ['Partners', 'Recruiting', 'Board', 'Surveys'] as const;

export interface Feature {
  /** In the words of staff. */
  name: string;
  /**
   * Not there from the start: its tabs and templates are made when one of its menu items is first chosen, and until then
   * its jobs and checks rest.
   */
  optional: boolean;
  tabs: readonly AnyTab[];
  /** Tabs of other features without which this one cannot work: those features are switched on with it. */
  uses: readonly AnyTab[];
  /** By the name of its file, `NAME.page.tsx`. */
  pages: Readonly<Record<string, PageLook>>;
  menu: readonly MenuItem[];
  /** What its pages may ask. */
  calls: AnsweredCalls;
  mails: readonly Mail[];
  /** Texts that are not mailed, but for those of its documents. */
  texts: readonly Template[];
  documents: readonly DocumentUse[];
  forms: readonly FormUse[];
  jobs: readonly Job[];
  /** Who must not be written to: sentences for staff, by address in small letters. Asked by the gate for mail. */
  doNotContact?: (workbook: Workbook) => ReadonlyMap<string, string>;
  /** Lines for Start here that have a day by which they are to be done, also those far ahead. */
  lines?: (workbook: Workbook) => Line[];
  /** Problems that go beyond single cells, for example an activity without a teacher. */
  checks: readonly Check[];
}

/** A sidebar of 300 px, or a dialog. */
export interface PageLook {
  title: string;
  size?: { width: number; height: number };
}

export const sidebar = (title: string): PageLook => ({ title });
export const dialog = (title: string, width: number, height: number): PageLook => ({ title, size: { width, height } });

/**
 * What staff can choose: a page to open, after something was made ready `first`, or something that is done at once.
 * `uses`: as of a feature, where only this item needs them. `door`: the function that Google's menu calls; that of a page
 * follows from the page.
 */
export type MenuItem<Page extends string = string> = {
  label: string;
  under?: (typeof submenus)[number];
  uses?: readonly AnyTab[];
} & ({ page: Page; door?: string; first?: (app: App) => void } | { door: string; run: (app: App) => void });

/** Something a person is to do by a day. */
export interface Line {
  what: string;
  date: CalendarDate;
  /** Title of the tab and row where it stands. */
  tab: string;
  row: number;
}

/** A part of the hourly run. Resumable and idempotent: run again at once, it changes nothing. */
export interface Job {
  name: string;
  /** What it does, in words staff read on Start here. */
  about: string;
  /** After all others, of whatever feature. */
  last?: boolean;
  run(app: App): void;
}

export type Check = (workbook: Workbook, today: CalendarDate) => Problem[];

/** A call with who answers it. The argument is parsed before (`serve.ts`). */
export interface AnsweredCall {
  argument: Call['argument'];
  answer(app: App, argument: never): unknown;
}

export type AnsweredCalls = Readonly<Record<string, AnsweredCall>>;

/** Each declared call with its handler. */
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
} & Partial<Omit<Feature, 'name' | 'pages' | 'menu'>>;

export function feature<Page extends string = never>(declared: Declared<Page>): Feature {
  const made = {
    optional: false,
    tabs: [],
    uses: [],
    pages: {},
    menu: [],
    calls: {},
    mails: [],
    texts: [],
    documents: [],
    forms: [],
    jobs: [],
    checks: [],
    ...declared,
  };
  const templates = templatesOf(made);
  if (templates.length === 0) return made;
  return { ...made, checks: [...made.checks, (workbook) => templateProblems(workbook, templates)] };
}

/** What set-up puts into Templates, in this order. */
export function templatesOf({ mails, texts, documents }: Pick<Feature, 'mails' | 'texts' | 'documents'>): Template[] {
  return [...mails, ...texts, ...documents.map((each) => each.template)];
}

/** Of the page `call-sheet` it is `openCallSheet`. */
export function doorOf(item: MenuItem): string {
  if (item.door !== undefined) return item.door;
  const words = 'page' in item ? item.page.split('-') : [];
  return `open${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}
