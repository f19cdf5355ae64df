/** Where a person stands in what the machinery writes down: mails and lines of the Change log. */
import type { App } from '../../app';
import { outbox, type Message } from '../../messages/tabs';
import { isErased } from '../../workbook/write/undo-batch';
import { cut, plural } from '../../shared/text';
import { changeLog } from '../../workbook/own-tabs';
import type { Table } from '../../workbook/read/table';
import type { AnyTab } from '../../workbook/tab';
import { byHand, hitsOf, type InTabs } from './find';
import type { Found, NewCell } from './found';
import { erasedFrom, hitsIn, isSure, type Wanted } from './text-rules';

const asAny = <T>(table: T): Table<AnyTab> => table as unknown as Table<AnyTab>;

export function findMails({ workbook }: App, wanted: Wanted, { gone }: InTabs): Found[] {
  if (workbook.sheetIdOf(outbox) === null) return [];
  const table = workbook.table(outbox);
  const found = [...table.rows].flatMap((mail): Found[] => {
    const hits = hitsOf(asAny(table), mail.row, wanted);
    const folded = hitsIn(unfolded(mail.invitation), wanted);
    for (const { kind } of folded) hits.kinds.add(kind);
    const aboutThem = gone.has(mail.about ?? '') && mail.to !== null && hits.columns.has('to');
    if (hits.kinds.size === 0 && !aboutThem) return [];
    const theirs = hits.columns.has('to') || hits.columns.has('toName') || hits.columns.has('key');
    const base = { group: table.title, sure: isSure(hits.kinds), seen: [...hits.seen, String(mail.state)] };
    if (theirs) {
      const canceled = mail.state === 'draft' || mail.state === 'approved' ? ' It is canceled.' : '';
      const what = `Row ${mail.row}, ${mail.state ?? 'a mail'}${subjectOf(mail)}: address, name, subject and text are emptied.${canceled}`;
      return [{ ...base, key: `mail/${mail.id}`, what, act: { kind: 'mail', id: mail.id } }];
    }
    const cells = mentions(mail, wanted);
    if (Object.keys(cells).length === 0) return [];
    const what = `Row ${mail.row}, to ${mail.to ?? 'nobody'}: what names them is taken out.`;
    return [{ ...base, key: `cells/${mail.id}`, what, act: { kind: 'cells', tab: outbox as unknown as AnyTab, id: mail.id, cells } }]; // prettier-ignore
  });
  return [...found, ...outOfOrder(asAny(table), wanted)];
}

const subjectOf = ({ subject }: Message): string => (subject === null ? '' : `, “${cut(subject, 60, '…')}”`);

/** Lines of a calendar file are broken after 75 octets, in the middle of a name (RFC 5545, 3.1). */
const unfolded = (text: string | null): string => (text ?? '').replace(/\r?\n[ \t]/g, '');

/** A mail to somebody else that names the person. */
function mentions(mail: Message, wanted: Wanted): Record<string, NewCell> {
  const cells: Record<string, NewCell> = {};
  for (const column of ['reason', 'subject', 'body', 'aboutName', 'invitation', 'says', 'by'] as const) {
    const text = column === 'invitation' ? unfolded(mail.invitation) : (mail[column] ?? '');
    const left = erasedFrom(text, wanted);
    if (left !== text) cells[column] = { value: left === '' ? null : left, text: left };
  }
  return cells;
}

/** Together by the row that they tell of, so that thousands of lines can be looked over. */
export function findLines({ workbook }: App, wanted: Wanted, { gone }: InTabs): Found[] {
  const table = workbook.table(changeLog);
  const groups = new Map<string, { ids: string[]; sure: boolean; seen: string[]; tab: string; name: string }>();
  for (const line of table.rows) {
    const { id, recordId, row, tab } = line;
    const hits = hitsOf(asAny(table), row, wanted);
    // Who did it is staff, who are not erased here.
    if (hits.columns.has('who') && hits.columns.size === 1) hits.kinds.clear();
    const ofGone = recordId !== null && gone.has(recordId) && !isErased(line);
    if (hits.kinds.size === 0 && !ofGone) continue;
    const of = gone.get(recordId ?? '')?.answerId ?? recordId ?? '';
    const group = groups.get(of) ?? { ids: [], sure: false, seen: [], tab: tab ?? '', name: line.record ?? '' }; // prettier-ignore
    group.ids.push(id);
    group.seen.push(id, ...hits.seen);
    group.sure = group.sure || isSure(hits.kinds) || gone.get(recordId ?? '')?.sure === true;
    groups.set(of, group);
  }
  const found = [...groups].map(([of, { ids, sure, seen, tab, name }]): Found => {
    const about = name === '' ? '' : ` about ${name}`;
    const what = `${plural(ids.length, 'line')}${about} (${tab}) ${ids.length === 1 ? 'loses' : 'lose'} the name and what stood there before and after, and can no longer be undone.`;
    return { key: `log/${of}`, group: table.title, what, sure, act: { kind: 'log', ids }, seen };
  });
  return [...found, ...outOfOrder(asAny(table), wanted)];
}

function outOfOrder(table: Table<AnyTab>, wanted: Wanted): Found[] {
  const rows = [...table.unnumbered.map(({ row }) => row), ...table.resting.map(({ row }) => row)];
  return rows.flatMap((row) => {
    const { seen } = hitsOf(table, row, wanted);
    const what = `Row ${row} has no id, or rests, so Partnerbook cannot change it. Delete it by hand.`;
    return seen.length === 0 ? [] : [byHand(`${table.tab.key}/${row}`, table.title, what, seen)];
  });
}
