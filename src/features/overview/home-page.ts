/** Keeps Home up to date, and what Today opens with. */
import * as z from 'zod/mini';
import type { App } from '../../app';
import type { Feature, Job } from '../../feature';
import { practiceTo } from '../../messages/send';
import { activities } from '../../records/activities';
import { contactLog } from '../../records/contact-log';
import { offers } from '../../records/offers';
import { organizations } from '../../records/organizations';
import { whyStopped } from '../../schedule/owner';
import { pumpReport, writeDeferred, type PumpReport } from '../../schedule/pump';
import { stored } from '../../shared/stored';
import { kindsOf, planLines } from '../../today/plan';
import { keepLines, noteLook, type StoredLine } from '../../today/stored';
import { settingsTab } from '../../workbook/own-tabs';
import type { Problem } from '../../workbook/problems';
import { isTypedIn } from '../../workbook/read/check';
import { rowName } from '../../workbook/write/changes';
import { writePage, type Line } from '../../workbook/write/page';
import { rememberTitles, runCheck, whatIsThere } from './actions';
import { figureLines } from './figures';
import { stepsOf } from './first-steps';
import { homeLines, isTime, shownProblems, type HomeFacts, type HomeLine } from './home-rules';
import { startTab } from './tabs';
import { problemLine, standsStill } from './today';

/** Runs last, so that it can say how the other parts went. */
export const homeJob: Job = {
  name: 'Home',
  about: 'Writes what is due, what waits and what is not right',
  last: true,
  run: (app) => writeHome(app, app.featuresOn()),
};

/** Rewrites both where their content differs. Home is left out when staff deleted its tab. */
export function writeHome(app: App, features: readonly Feature[]): void {
  const { workbook, memory } = app;
  // Staff can change it in File › Settings; later advice follows it.
  memory.set('locale', app.file.locale());
  const { problems } = runCheck(app, features);
  const { lines, ends } = planLines(app, features, problemLine(problems.length));
  const sheetId = workbook.sheetIdOf(startTab);
  let more = false;
  const others = (): void => keepLines(app, lines, () => void (more = writeDeferred(app)));
  if (sheetId === null) others();
  else {
    const said = homeLines(factsOf(app, features, lines, problems));
    writePage(workbook.sheets, sheetId, startTab, withFigures(app, said), others, (name, index) =>
      isTime(said, name, index),
    );
  }
  if (more) workbook.sheets.flush();
  noteLook(app, ends);
  rememberTitles(app, features.flatMap(({ tabs }) => tabs).filter(isTypedIn));
}

function withFigures({ workbook, clock }: App, said: readonly HomeLine[]): Line[] {
  const figures = figureLines({
    today: clock.today(),
    activities: whatIsThere(() => workbook.rowsOf(activities)),
    organizations: whatIsThere(() => workbook.rowsOf(organizations)),
    contacts: whatIsThere(() => workbook.rowsOf(contactLog)),
    offers: whatIsThere(() => workbook.rowsOf(offers)),
  });
  const blank: HomeLine = { section: '', what: '', when: '', where: '' };
  return Array.from({ length: Math.max(said.length, figures.length) }, (_, index) => {
    const { measure = '', value = null, compare = null } = figures[index] ?? {};
    return { ...(said[index] ?? blank), measure, value: value ?? '', compare: compare ?? '' };
  });
}

function factsOf(
  app: App,
  features: readonly Feature[],
  lines: readonly StoredLine[],
  problems: readonly Problem[],
): HomeFacts {
  const { workbook, clock, memory } = app;
  const settings = workbook.isUsable(settingsTab) ? app.settings() : null;
  const { schoolName = '' } = settings ?? {};
  const stopped = whyStopped(app);
  const where = placeOfLines(features);
  return {
    today: clock.today(),
    now: clock.time(),
    school: schoolName,
    // These have sections of their own.
    lines: lines
      .filter(({ kind }) => kind !== standsStill.kind && kind !== 'problems')
      .map((line) => ({ what: line.what, due: line.due, where: where(line) })),
    activities: whatIsThere(() => workbook.rowsOf(activities)),
    problems: problems.slice(0, shownProblems).map((problem) => ({ text: problem.text, place: placeOf(app, problem) })),
    problemCount: problems.length,
    practice: practiceTo({ ...app, user: app.userIfKnown }),
    run: withoutItself(pumpReport(app)),
    steps: stepsOf(app),
    cannot: [...(stored(memory.get('cannot'), z.array(z.string())) ?? []), ...(stopped === null ? [] : [stopped])],
  };
}

/** Whose a line is; for one that is nobody's, the page or the tab that settles it. */
function placeOfLines(features: readonly Feature[]): (line: StoredLine) => string {
  const kinds = new Map(kindsOf(features).map((kind) => [kind.kind, kind]));
  return ({ kind, whose }) => {
    if (whose !== '') return whose;
    const known = kinds.get(kind);
    const opens = known?.opens ?? null;
    if (opens !== null && opens !== 'row' && !opens.row)
      return features.find(({ pages }) => opens.page in pages)?.pages[opens.page]?.title ?? '';
    return known && 'tab' in known ? known.tab.title : '';
  };
}

/** By name: the row's number changes with the first sort. */
function placeOf({ workbook, tabs }: App, { tab: title, tabKey, row, column }: Problem): string {
  const tab = tabs.find(({ key }) => key === tabKey);
  const found =
    tab && workbook.hasRead(tab)
      ? (workbook.table(tab).rows as unknown as ({ row: number } & Record<string, unknown>)[]).find(
          (each) => each.row === row,
        )
      : undefined;
  const name = tab && found ? rowName(tab, found) : '';
  return [title, name, column].filter(Boolean).join(', ');
}

/** The page cannot report on its own writing. */
function withoutItself(report: PumpReport | null): PumpReport | null {
  return report && { ...report, jobs: report.jobs.filter(({ name }) => name !== homeJob.name) };
}
