/** What a feature brings. Its folder holds all of it; `features.ts` lists the features. */
import type { App } from './app';
import type { FormUse } from './forms/use';
import type { MenuEntry } from './google/ui';
import type { Placeholder } from './messages/compose';
import type { CalendarDate } from './shared/dates';
import type { Problem } from './workbook/problems';
import type { AnyTab } from './workbook/tab';
import type { Workbook } from './workbook/workbook';

export interface Feature {
  name: string;
  tabs: AnyTab[];
  /**
   * Not there from the start: its tabs and templates are made when one of its menu items is first chosen, and until then
   * its jobs and checks rest.
   */
  optional?: boolean;
  menu?: MenuEntry[];
  /** What its sidebars may ask, by name; arguments come from outside and are checked there. */
  calls?: Record<string, (app: App, argument: never) => unknown>;
  /** What the public page may ask: visitors are nobody we know. */
  visits?: Record<string, (app: App, argument: never) => unknown>;
  jobs?: Job[];
  forms?: readonly FormUse[];
  /** Rows of the Templates tab that set-up puts there once, worded as in the seeds. */
  templates?: TemplateSeed[];
  /** Who must not be written to: sentences for staff, by address in small letters. Asked by the gate for mail. */
  doNotContact?: (workbook: Workbook) => ReadonlyMap<string, string>;
  /** Steps for Start here that have a day by which they are to be done, also those far ahead. */
  due?: (workbook: Workbook) => DueStep[];
  /** Problems that go beyond single cells, for example an activity without a teacher. */
  checks?: Check[];
}

/** Something a person is to do by a day. */
export interface DueStep {
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
  run(app: App): void;
}

export type Check = (workbook: Workbook, today: CalendarDate) => Problem[];

export interface TemplateSeed {
  /** By which code finds it; staff may change everything else. */
  kind: string;
  name: string;
  /** Words that may stand in double braces; set-up lists them beside the text (`messages/templates.ts`, `placeholderNote`). */
  placeholders?: readonly Placeholder[];
}
