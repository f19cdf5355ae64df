/** The sidebar Lists: who needs attention, and what to do about it. */
import type { App } from '../../app';
import type { List } from '../../listing/list';
import { contactLog } from '../../records/contact-log';
import { organizations, type Organization } from '../../records/organizations';
import type { ParsedOf } from '../../shared/calls';
import { toCalendarDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { tidy } from '../../shared/text';
import type { AnyTab } from '../../workbook/tab';
import { commitClick } from '../../workbook/write/history';
import type { ListAnswer, listCalls } from './calls';

const shown = 200;

type ListCalls = typeof listCalls;

/** `key` null means the first list. */
export function showList(app: App, { key, months, choiceId }: ParsedOf<ListCalls['lists.show']>): ListAnswer {
  const lists = app.features.flatMap((feature) => feature.lists);
  const list = listOf(app, key ?? lists[0]?.key);
  const {
    rows,
    choices = [],
    choiceId: chosen = null,
    note = '',
    nobody = null,
  } = list.find(app, { months, choiceId });
  return {
    lists: lists.map(({ key: value, label, byMonths = false, byChoice = '' }) => ({
      value,
      label,
      byMonths,
      byChoice,
    })),
    key: list.key,
    of: [...list.of],
    rows: rows.slice(0, shown),
    count: rows.length,
    choices,
    choiceId: chosen,
    note,
    nobody,
    today: app.clock.today(),
  };
}

function listOf({ features }: App, key: string | undefined): List {
  const list = features.flatMap((feature) => feature.lists).filter((each) => each.key === key)[0];
  if (!list) throw new Failure('Choose a list.');
  return list;
}

/** What a button of a row does. */
export function actOn(app: App, { key, act, rowId }: ParsedOf<ListCalls['lists.act']>): { text: string } {
  const acts = new Map(Object.entries(listOf(app, key).acts ?? {}));
  const chosen = acts.get(act);
  if (!chosen) throw new Failure('That cannot be done here. Close this page and open it again.');
  return { text: chosen.act(app, rowId) };
}

/** Adds a next step to the Contact log; it appears in Today when its day comes. */
export function planStep(app: App, { id, what, date }: ParsedOf<ListCalls['lists.plan']>): { text: string } {
  const organization = found(app, id);
  const nextStep = tidy(what).slice(0, 500);
  const nextDate = toCalendarDate(date);
  if (nextStep === '') throw new Failure('Say what is to be done.');
  if (nextDate === null) throw new Failure('Pick the day by which it is due.');
  const label = organization.name ?? '';
  app.workbook.append(contactLog, [{ date: app.clock.today(), organization: { label }, nextStep, nextDate }]);
  app.exclusive.run(20_000, () => commitClick(app, 'Next step from a list of partners'));
  return { text: `Noted for ${label}: ${nextStep}, by ${nextDate}.` };
}

function found({ workbook }: App, id: string): Organization {
  workbook.lookAtAllRows(organizations as unknown as AnyTab);
  const row = workbook.table(organizations).byId.get(id);
  if (!row) throw new Failure('That organization is no longer in the Organizations tab. Load the list again.');
  return row;
}
