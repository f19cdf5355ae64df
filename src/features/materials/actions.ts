/** The calls behind the sidebar Make a document. */
import type { App } from '../../app';
import { makeDocument } from '../../documents/make';
import { documentsTab } from '../../documents/tabs';
import type { ParsedOf, ResultOf } from '../../shared/calls';
import type { Choice } from '../../shared/choice';
import { shortDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { plural } from '../../shared/text';
import { isMeeting } from '../../records/activity-rules';
import { activities } from '../../records/activities';
import { offersFor, openAsks } from '../../records/ask-rules';
import { needs } from '../../records/needs';
import { offers } from '../../records/offers';
import { chosen } from '../../records/choose-rules';
import { categories, organizations, stages } from '../../records/organizations';
import { rowMeant } from '../../workbook/read/selection';
import { topTen } from '../../records/top-ten';
import type { documentCalls, DocumentsView, materialsCalls } from './calls';
import { documentUses } from './documents';
import { stories } from '../../records/marketing';

const shownDocuments = 8;
const shownOffers = 5;
const mostPages = 300;

export function choose(app: App, choice: Choice): ResultOf<(typeof materialsCalls)['documents.choose']> {
  const { workbook } = app;
  const tops = workbook.rowsOf(topTen).map(({ organization }) => workbook.follow(organizations, organization)?.id);
  const found = chosen(workbook.table(organizations).rows, choice, new Set(tops));
  return { ids: found.map(({ id }) => id), names: found.map(({ name }) => name ?? '') };
}

export function showDocuments(app: App): DocumentsView {
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
      offered: firstOf(
        offersFor(ask, offered).map(({ organization, kind }) => `${organization?.label ?? ''}: ${kind ?? ''}`),
      ),
    })),
    stages: [...stages],
    categories: [...categories],
    made: workbook
      .rowsOf(documentsTab)
      .filter(({ state }) => state !== 'asked for')
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

function firstOf(lines: string[]): string[] {
  const more = lines.length - shownOffers;
  return more > 0 ? [...lines.slice(0, shownOffers), `and ${more} more in Offers and promises`] : lines;
}

type Make = (typeof documentCalls)['documents.make'];

export function make(app: App, { kind, ids }: ParsedOf<Make>): ResultOf<Make> {
  const use = documentUses.filter(({ template }) => template.kind === kind)[0];
  if (!use) throw new Failure('Choose what is to be made, and for whom.');
  if (ids.length > mostPages) throw new Failure(`That is ${ids.length} pages. Choose ${mostPages} or fewer at a time.`);
  const wanted = [...new Set(ids)];
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
