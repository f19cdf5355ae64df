/** What one execution works with. A door makes it once and hands it down; nothing outlives it. */
import { googleCalendars, type Calendars } from './google/calendar';
import { googleCharts, type Charts } from './google/charts';
import { scriptClock, type Clock } from './google/clock';
import { googleDocs, type Docs } from './google/drive';
import { googleFile, type BookFile } from './google/file';
import { googleForms, type Forms } from './google/forms';
import type { Layout } from './google/layout';
import { googleLayout } from './google/layout-sheets';
import { documentLock, type Exclusive } from './google/lock';
import { googleMailer, type Mailer } from './google/mail';
import { documentMemory, type Memory } from './google/memory';
import { googleSheets } from './google/sheets';
import { googleSight, type Sight } from './google/sight';
import { googleTriggers, type Triggers } from './google/triggers';
import { googleUi, type Ui } from './google/ui';
import { currentUser } from './google/user';
import type { Random } from './shared/ids';
import type { Feature } from './feature';
import type { AnyTab } from './workbook/tab';
import { readSettings, type Settings } from './workbook/settings';
import { reachingHidden } from './workbook/sight';
import { Workbook } from './workbook/workbook';
import { switchedOn } from './switched';

export interface App {
  workbook: Workbook;
  /** Builds tabs; for set-up only. */
  layout(): Layout;
  /** Draws over cells; for set-up only. */
  charts(): Charts;
  memory: Memory;
  clock: Clock;
  file: BookFile;
  mailer: Mailer;
  calendars: Calendars;
  docs: Docs;
  forms: Forms;
  triggers: Triggers;
  /** Its jumps reach hidden tabs, too. */
  ui: Ui;
  sight: Sight;
  exclusive: Exclusive;
  random: Random;
  /** Every tab of every feature, for work that must look everywhere, such as finding what still refers to a row. */
  tabs: readonly AnyTab[];
  features: readonly Feature[];
  /** The features that belong there from the start, or were switched on. */
  featuresOn(): readonly Feature[];
  /** Does what a menu item does, given its door. Throws a Failure when there is none. */
  choose(door: string): void;
  user(): string;
  /** Empty without the permission to read it. */
  userIfKnown(): string;
  /** One read, at first use. */
  settings(): Settings;
  /** Addresses that must not be mailed, in lower case, each with the reason: what the features know about people. */
  doNotContact(): ReadonlyMap<string, string>;
  /** Writes that a job of the hourly run leaves for the last page of writes, so that one sync covers both. */
  deferred: (() => void)[];
}

export function makeApp(random: Random, features: readonly Feature[], choose: (app: App, door: string) => void): App {
  const memory = documentMemory();
  const file = googleFile();
  // Remembered, so that an idle hour and an edit need not ask; whoever acts on it looks first (schedule/standing.ts).
  const zone = (): string => memory.get('zone') ?? file.zone();
  const sheets = googleSheets(zone);
  const workbook = new Workbook(sheets, memory, random);
  const clock = scriptClock(zone);
  const sight = googleSight();
  let settings: Settings | undefined;
  let user: string | undefined;
  const app: App = {
    workbook,
    layout: googleLayout,
    charts: googleCharts,
    memory,
    clock,
    file,
    mailer: googleMailer(),
    calendars: googleCalendars(zone),
    docs: googleDocs(),
    forms: googleForms(),
    triggers: googleTriggers(),
    ui: reachingHidden(googleUi(), { sight, memory, clock }),
    sight,
    exclusive: documentLock(() => sheets.flush()),
    random,
    tabs: features.flatMap(({ tabs }) => tabs),
    features,
    featuresOn() {
      return switchedOn(features, memory, (tab) => workbook.hasHad(tab));
    },
    user: () => (user ??= currentUser()),
    userIfKnown() {
      try {
        return app.user();
      } catch {
        return '';
      }
    },
    settings: () => (settings ??= readSettings(workbook)),
    doNotContact: () => new Map(features.flatMap(({ doNotContact }) => [...(doNotContact?.(workbook) ?? [])])),
    choose: (door) => choose(app, door),
    deferred: [],
  };
  return app;
}
