/** Erase a person: all of it is looked for and shown, and what stays ticked is done. */
import type { App } from '../../app';
import type { ParsedOf, ResultOf } from '../../shared/calls';
import { Failure } from '../../shared/failure';
import { fingerprint } from '../../shared/fingerprint';
import { everyRow, firstDataRow } from '../../workbook/read/table';
import { textsIn } from '../../workbook/read/texts';
import { staff } from '../../records/staff';
import { comparable } from '../../shared/text';
import type { eraseCalls, EraseShown } from './calls';
import { erase, requireNothingLeaving } from './erase';
import { byHand, findInTabs } from './find';
import { findAnswers, findDocuments, findKept } from './find-outside';
import { findLines, findMails } from './find-records';
import type { Found } from './found';
import { sayDone } from './say-rules';
import { wantedFrom, type Wanted } from './text-rules';

type Calls = typeof eraseCalls;
type Whom = Pick<ParsedOf<Calls['erase.show']>, 'name' | 'email' | 'phone' | 'id'>;

const waitMs = 30_000;
/** So many lines a person can look over; of the others one learns when these are done. */
const mostShown = 300;

const choose = 'Type whom it is about, or select their row in People, Connections or another tab that holds people.';

/** Name, email and phone of the selected row. */
export function selectedPerson(app: App): ResultOf<Calls['erase.selected']> {
  const { workbook, ui } = app;
  const place = ui.selected();
  const tab = place && app.tabs.find((each) => workbook.sheetIdOf(each) === place.sheetId);
  if (tab?.key === staff.key) return { hint: 'Staff are not erased here: see “Until” in Staff.' };
  if (!place || !tab?.person || place.row < firstDataRow || tab.together) return { hint: choose };
  const table = workbook.table(tab);
  const row = table.rows.find((each) => each.row === place.row);
  if (!row) return { hint: choose };
  const texts = new Map(textsIn(table, place.row));
  const of = (kind: string): string =>
    tab
      .person!.filter((column) => tab.columns[column]!.kind === kind)
      .map((column) => texts.get(column) ?? '')
      .join(' ')
      .trim();
  return { name: of('text'), email: of('email'), phone: of('phone'), id: row.id };
}

function look(app: App, wanted: Wanted, id: string): Found[] {
  const inTabs = findInTabs(app, wanted, id);
  return [
    ...inTabs.found,
    ...findAnswers(app, wanted, inTabs),
    ...findMails(app, wanted, inTabs),
    ...findDocuments(app, wanted, inTabs),
    ...findLines(app, wanted, inTabs),
    ...findKept(app, wanted),
    ...ofStaff(app, wanted),
  ];
}

/** Also who was typed a moment ago and has no id yet. */
function ofStaff({ workbook }: App, wanted: Wanted): Found[] {
  if (workbook.sheetIdOf(staff) === null) return [];
  return everyRow(workbook.table(staff)).flatMap(({ name, email, row }): Found[] => {
    const isNamed = wanted.name.length > 0 && comparable(name ?? '') === wanted.name.join(' ');
    if (!isNamed && (wanted.email === '' || email?.toLowerCase() !== wanted.email)) return [];
    const what = `Row ${row}: one of your staff. Staff are not erased here; “Until” says when someone has left.`;
    return [byHand(`staff/${row}`, staff.title, what, [])];
  });
}

const markOf = (found: readonly Found[]): string =>
  fingerprint(found.map(({ key, sure, seen }) => [key, sure, seen]).sort());

function wantedOf(whom: Whom): Wanted {
  const wanted = wantedFrom(whom);
  if ('complaint' in wanted) throw new Failure(wanted.complaint);
  return wanted;
}

export function showErase(app: App, whom: ParsedOf<Calls['erase.show']>): EraseShown {
  const found = look(app, wantedOf(whom), whom.id);
  const lines = found.filter(({ act }) => act.kind !== 'hand');
  // What is sure first, so that it is never among what is not shown.
  const shown = [...lines.filter(({ sure }) => sure), ...lines.filter(({ sure }) => !sure)].slice(0, mostShown);
  const { name, email, phone, id } = whom;
  return {
    ...{ name, email, phone, id },
    lines: shown.map(({ key, group, what, sure }) => ({ key, group, what, sure })),
    more: lines.length - shown.length,
    byHand: found.filter(({ act }) => act.kind === 'hand').map(({ group, what }) => ({ group, what })),
    mark: markOf(found),
  };
}

export function applyErase(app: App, given: ParsedOf<Calls['erase.apply']>): ResultOf<Calls['erase.apply']> {
  const wanted = wantedOf(given);
  return app.exclusive.run(waitMs, () => {
    // Sets the mark first and then looks at the journal: a run that is about to send does it the other way round.
    app.memory.setNow('touched', '1');
    app.memory.refresh();
    const found = look(app, wanted, given.id);
    if (markOf(found) !== given.mark)
      throw new Failure('Something has changed since this was shown. Look once more; nothing was erased.');
    const chosen = found.filter(({ key, act }) => act.kind !== 'hand' && given.keys.includes(key));
    if (chosen.length === 0) throw new Failure('Nothing is ticked. Nothing was erased.');
    requireNothingLeaving(app, chosen);
    return { text: sayDone(erase(app, chosen, wanted)) };
  });
}
