/** Behind the sidebar Make a document; the stock of what is printed; what of the marketing plan is due. */
import type { App } from '../../app';
import { makeDocument } from '../../documents/make';
import { documentsTab } from '../../documents/tabs';
import type { DueStep } from '../../feature';
import { shortDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { plural } from '../../shared/text';
import { isMeeting } from '../activities/rules';
import { activities } from '../activities/tabs';
import { offersFor, openAsks } from '../needs/ask-rules';
import { needs, offers } from '../needs/tabs';
import { choiceOf, chosen } from '../partners/choose-rules';
import { categories, organizations, stages } from '../partners/tabs';
import { rowMeant } from '../../workbook/selection';
import type { Workbook } from '../../workbook/workbook';
import type { DocumentsView, MaterialsCalls } from './calls';
import { documentUses } from './documents';
import { stockOf } from './rules';
import { handOuts, marketingPlan, materials, stories } from './tabs';

const shownDocuments = 8;
const mostPages = 300;

export const documentCalls = {
  'documents.show': showDocuments,
  'documents.choose': (app: App, argument: unknown) => {
    const found = chosen(app.workbook.table(organizations).rows, choiceOf(argument));
    return { ids: found.map(({ id }) => id), names: found.map(({ name }) => name ?? '') };
  },
  'documents.make': make,
} satisfies { [K in keyof MaterialsCalls]: (app: App, argument: unknown) => ReturnType<MaterialsCalls[K]> };

function showDocuments(app: App): DocumentsView {
  const { workbook, clock } = app;
  const today = clock.today();
  const named = <R extends { id: string; name: string | null }>({ id, name }: R) => ({ id, name: name ?? '' });
  const meant = rowMeant(app, organizations, 'Select a row of Organizations, or one that names one.');
  const offered = workbook.rowsOf(offers);
  return {
    kinds: documentUses.map(({ template: { kind, name } }) => ({ kind, name })),
    selected: 'hint' in meant ? null : named(meant),
    hint: 'hint' in meant ? meant.hint : '',
    stories: workbook.rowsOf(stories).map((story) => ({ ...named(story), consent: story.consent === true })),
    meetings: workbook
      .rowsOf(activities)
      .filter((each) => isMeeting(each) && each.status !== 'Canceled' && each.date !== null && each.date >= today)
      .map(({ id, title, date }) => ({ id, name: `${title ?? ''} (${date === null ? '' : shortDate(date)})` })),
    asks: openAsks(workbook.rowsOf(needs), today).map((ask) => ({
      name: ask.name ?? '',
      offered: offersFor(ask, offered).map(({ organization, kind }) => `${organization?.label ?? ''}: ${kind ?? ''}`),
    })),
    stages: [...stages],
    categories: [...categories],
    made: workbook
      .rowsOf(documentsTab)
      .slice(-shownDocuments)
      .reverse()
      .map(({ name, aboutName, state, url, pdf, madeAt }) => ({
        name: name ?? '',
        aboutName: aboutName ?? '',
        superseded: state === 'superseded',
        url: url ?? '',
        pdf: pdf ?? '',
        madeAt: madeAt ?? '',
      })),
  };
}

function make(app: App, argument: unknown): ReturnType<MaterialsCalls['documents.make']> {
  const { kind, ids } = (argument ?? {}) as { kind?: unknown; ids?: unknown };
  const use = documentUses.filter(({ template }) => template.kind === kind)[0];
  if (!use || !Array.isArray(ids) || !ids.every((id): id is string => typeof id === 'string')) {
    throw new Failure('Choose what is to be made, and for whom.');
  }
  if (ids.length > mostPages) throw new Failure(`That is ${ids.length} pages. Choose ${mostPages} or fewer at a time.`);
  const wanted = [...new Set<string>(ids)];
  const { name, url, pdf, made } = makeDocument(app, use, wanted, aboutNameOf(app, wanted));
  return {
    text: made ? `“${name}” is in your Google Drive.` : `“${name}” is there already, and nothing in it has changed.`,
    url,
    pdf,
    view: showDocuments(app),
  };
}

function aboutNameOf({ workbook }: App, ids: readonly string[]): string {
  const [id = ''] = ids;
  if (ids.length > 1) return plural(ids.length, 'organization');
  const find = (tab: Parameters<typeof workbook.table>[0]) =>
    workbook.rowsOf(tab).filter((row) => row.id === id)[0] as { name?: string; title?: string } | undefined;
  const row = ids.length === 0 ? undefined : (find(organizations) ?? find(stories) ?? find(activities));
  return row?.name ?? row?.title ?? 'everyone';
}

/** The hourly job: how much of each material is left. */
export function countStock({ workbook }: App): void {
  const log = workbook.rowsOf(handOuts);
  for (const material of workbook.rowsOf(materials)) {
    workbook.change(materials, material.id, { ...stockOf(material, log) });
  }
}

/** Of the marketing plan, what is not done yet. */
export function plannedSteps(workbook: Workbook): DueStep[] {
  const { title, rows } = workbook.table(marketingPlan);
  return rows.flatMap(({ row, date, status, story, audience, ask, owner }) => {
    if (date === null || status === 'Done' || status === 'Dropped') return [];
    const what = [story?.label, ask?.label].filter(Boolean).join(' and ') || 'Marketing';
    const who = owner === null ? '' : ` (${owner.label})`;
    return [{ what: `${what}: to ${audience ?? 'an audience'}${who}`, date, tab: title, row }];
  });
}
