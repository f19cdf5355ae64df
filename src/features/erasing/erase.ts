/**
 * Does what was ticked. A run that is cut off is started again and finds what is left: marks come first, then forms and
 * documents, then tabs: the Change log before the rows by which its lines are known, and the rows about the person last.
 */
import type { App } from '../../app';
import { documentsTab } from '../../documents/tabs';
import { noteErased } from '../../forms/erased';
import { builtForm } from '../../forms/inbox';
import { keepStops } from '../../messages/erased-opt-outs';
import { batchKey, readBatch } from '../../messages/journal';
import { hiddenKey } from '../../messages/keys';
import { byPartnerbook } from '../../messages/queue-rules';
import { withClaims } from '../../messages/send-rules';
import { optOuts, outbox } from '../../messages/tabs';
import { people } from '../../records/people';
import { mayBeAlive } from '../../schedule/lease';
import { Failure } from '../../shared/failure';
import { changeLog } from '../../workbook/own-tabs';
import type { AnyTab, NewRow } from '../../workbook/tab';
import type { Act, Found } from './found';
import { countsOf, type Done } from './say-rules';
import { erasedFrom, type Wanted } from './text-rules';

type ActOf<K extends Act['kind']> = Extract<Act, { kind: K }>;

const those = <K extends Act['kind']>(chosen: readonly Found[], kind: K): ActOf<K>[] =>
  chosen.flatMap(({ act }) => (act.kind === kind ? [act as ActOf<K>] : []));

/** What a run has in hand leaves with what it has read, and its rows must tell of it. */
export function requireNothingLeaving({ workbook, memory, clock }: App, chosen: readonly Found[]): void {
  const ids = new Set(those(chosen, 'mail').map(({ id }) => id));
  const batch = readBatch(memory.get(batchKey));
  if (ids.size === 0 || batch === null || batch.done || !mayBeAlive(clock, batch.begun)) return;
  const inHand = withClaims(workbook.table(outbox).rows, batch).some(({ id, state }) => state === 'claimed' && ids.has(id));
  if (inHand) throw new Failure('A mail to this person is leaving just now. Try again in ten minutes; nothing was erased.');
} // prettier-ignore

export function erase(app: App, chosen: readonly Found[], wanted: Wanted): Done {
  const { workbook, memory, forms, docs, clock } = app;
  const answers = those(chosen, 'answer');
  keepWhatWasAsked(app, chosen, wanted);
  if (!noteErased(memory, answers))
    throw new Failure('Partnerbook cannot remember more answers that were erased. Nothing was changed.');
  const notes = those(chosen, 'kept');
  for (const { key, text } of notes) memory.set(key, text);
  memory.save();

  let refused = 0;
  for (const { form, answerId, inForm } of answers) {
    if (inForm === false) continue;
    const built = form && builtForm(memory, form.key);
    if (!built || !forms.deleteAnswer(built.formId, answerId)) refused++;
  }
  const documents = those(chosen, 'document').filter(({ docId }) => docId === null || docs.trash(docId));

  const lines = those(chosen, 'log').flatMap(({ ids }) => ids);
  for (const id of lines) eraseLine(app, id, wanted);
  const mails = those(chosen, 'mail');
  for (const { id } of mails) eraseMail(app, id, wanted);
  workbook.remove(documentsTab, documents.map(({ id }) => id)); // prettier-ignore
  const cells = those(chosen, 'cells');
  for (const { tab, id, cells: changed } of cells) {
    const values = Object.fromEntries(Object.entries(changed).map(([column, { value }]) => [column, value]));
    const texts = Object.fromEntries(Object.entries(changed).map(([column, { text }]) => [column, text]));
    workbook.change(tab, id, values as NewRow<AnyTab>, texts);
  }
  const rows = [
    ...answers.flatMap(({ tab, ids }) => (tab === null ? [] : [{ tab, ids }])),
    // People last: what else is about them is known by their ids.
    ...those(chosen, 'rows').sort((a, b) => Number(a.tab.key === people.key) - Number(b.tab.key === people.key)),
  ];
  for (const { tab, ids } of rows) workbook.remove(tab, [...ids]);
  const done: Done = {
    rows: rows.reduce((sum, { ids }) => sum + ids.length, 0),
    cells: cells.reduce((sum, { cells: changed }) => sum + Object.keys(changed).length, 0),
    answers: answers.length,
    refused,
    mails: mails.length,
    documents: documents.length,
    lines: lines.length,
    notes: notes.length,
  };
  const line = { at: clock.stamp(), who: app.user(), why: countsOf(done), state: 'done' } as const;
  workbook.commit(() => workbook.append(changeLog, [line]));
  return done;
}

/** Who asked for no mail goes on getting none: in Opt-outs, or by *Do not contact* in People. */
function keepWhatWasAsked({ workbook, memory }: App, chosen: readonly Found[], { email }: Wanted): void {
  for (const { tab, ids } of those(chosen, 'rows')) {
    for (const id of ids) {
      if (tab.key === optOuts.key) {
        const row = workbook.table(optOuts).byId.get(id);
        const address = row?.email ?? email;
        if (address !== '' && row?.stops !== 'nothing') keepStops(memory, address, [row?.stops ?? 'everything']);
      } else if (tab.key === people.key) {
        const row = workbook.table(people).byId.get(id);
        const address = row?.email ?? email;
        if (address !== '' && row?.contact === 'Do not contact') keepStops(memory, address, ['everything']);
      }
    }
  }
}

function eraseMail({ workbook, clock }: App, id: string, wanted: Wanted): void {
  const mail = workbook.table(outbox).byId.get(id)!;
  const waits = mail.state === 'draft' || mail.state === 'approved';
  workbook.change(outbox, id, {
    to: null,
    toName: null,
    subject: null,
    body: null,
    invitation: null,
    says: null,
    aboutName: erasedFrom(mail.aboutName ?? '', wanted) || null,
    reason: waits ? 'The person was erased.' : erasedFrom(mail.reason ?? '', wanted) || null,
    key: mail.key === null ? null : hiddenKey(mail.key),
    ...(waits ? { state: 'canceled', by: byPartnerbook, changedAt: clock.stamp() } : {}),
  });
}

function eraseLine({ workbook }: App, id: string, wanted: Wanted): void {
  const why = workbook.table(changeLog).byId.get(id)?.why ?? '';
  const left = erasedFrom(why, wanted) || null;
  workbook.change(changeLog, id, { record: null, before: null, after: null, why: left, state: 'erased' });
}
