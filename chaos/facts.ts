/**
 * What is in the mailbox, the calendars and the cells. It is read from the simulated world itself, not from what the
 * product reports.
 */
import { Calendars } from '../local/runtime/host/calendar/calendars';
import { Forms } from '../local/runtime/host/forms/model';
import { Mailbox } from '../local/runtime/host/mail/mailbox';
import { Workbooks } from '../local/runtime/host/sheets';
import type { SheetData } from '../local/runtime/host/sheets/sheet-data';
import { Triggers } from '../local/runtime/host/triggers';
import type { Machine } from '../local/runtime/machine';
import { codeWords } from './school';

export type Row = Record<string, unknown>;

export interface Facts {
  /** `renata@example.com Alder`, one for each mail that was sent. */
  mails: string[];
  /** Those that only tell of a change, which staff at work may cause at any moment. */
  notices: string[];
  /** `Alder tour 2026-09-24T09:30`, one for each event that exists. */
  events: string[];
  /** Rows by tab (`org`), then by column (`name`). */
  tabs: Map<string, Row[]>;
  /** The name and key row of each tab. */
  layout: string[];
  triggers: string[];
  /** How many calendars have events, and how many have none. */
  calendars: { used: number; empty: number };
  forms: number;
}

export function codeWordOf(text: string): string {
  return codeWords.find((word) => text.includes(word)) ?? text;
}

export function factsOf({ world }: Machine): Facts {
  const calendars = world.part(Calendars);
  const eventsOf = calendars.all().map(({ id }) => calendars.events(id).filter(({ status }) => status !== 'cancelled'));
  const book = world.part(Workbooks).bound();
  const tabs = new Map<string, Row[]>();
  const layout: string[] = [];
  for (const sheet of book.sheets) {
    const keys = keysOf(sheet);
    layout.push(`${sheet.name}: ${keys.filter(Boolean).join(' ')}`);
    const tab = keys.find((key) => key.includes('.'))?.split('.')[0];
    if (tab !== undefined) tabs.set(tab, [...(tabs.get(tab) ?? []), ...rowsOf(sheet, keys)]);
  }
  const { messages } = world.part(Mailbox);
  const said = (notices: boolean): string[] =>
    messages
      .filter(({ subject }) => /^(Changed|Canceled|In other hands): /.test(subject) === notices)
      .map(({ to, subject }) => `${to.join()} ${codeWordOf(subject)}`);
  return {
    mails: said(false),
    notices: said(true),
    events: eventsOf.flat().map(({ summary, start }) => `${summary} ${start?.dateTime?.slice(0, 16) ?? start?.date}`),
    tabs,
    layout,
    triggers: world.part(Triggers).list.map(({ kind, functionName }) => `${kind} ${functionName}`),
    calendars: {
      used: eventsOf.filter(({ length }) => length > 0).length,
      empty: eventsOf.filter(({ length }) => length === 0).length,
    },
    forms: world.part(Forms).forms.length,
  };
}

export function keysOf(sheet: SheetData): string[] {
  return Array.from({ length: sheet.columnCount }, (_, index) => String(sheet.grid.value(1, index + 1) ?? '').trim());
}

function rowsOf(sheet: SheetData, keys: string[]): Row[] {
  const rows: Row[] = [];
  for (let row = 3; row <= sheet.grid.lastRow(); row++) {
    const cells: Row = {};
    keys.forEach((key, index) => {
      const value = sheet.grid.value(row, index + 1);
      if (key.includes('.') && value !== null && value !== '' && value !== false) cells[key.split('.')[1]!] = value;
    });
    if (Object.keys(cells).length > 0) rows.push(cells);
  }
  return rows;
}

/** Everything that a run could have changed, as text. When a second run changes nothing, it leaves the same text. */
export function worldText(machine: Machine): string {
  const { world } = machine;
  const calendars = world.part(Calendars);
  const sheets = world
    .part(Workbooks)
    .bound()
    .sheets // What these say about the last run is meant to change every time.
    .filter(({ name }) => name !== 'Home')
    .map((sheet) => [sheet.name, keysOf(sheet), rowsOf(sheet, keysOf(sheet))]);
  const { forms } = world.part(Forms);
  return JSON.stringify([
    sheets,
    world.part(Mailbox).messages.map(({ id }) => id),
    calendars.all().map(({ id }) => [id, calendars.events(id)]),
    forms.map(({ id, items }) => [id, items.length]),
    world.part(Triggers).list.map(({ id, kind, functionName }) => [id, kind, functionName]),
  ]);
}
