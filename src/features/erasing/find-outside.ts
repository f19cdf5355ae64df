/** Where a person stands beside the sheet: in the forms themselves, in documents, and in what Partnerbook remembers. */
import type { App } from '../../app';
import { documentsTab } from '../../documents/tabs';
import { builtForm } from '../../forms/inbox';
import type { FormUse } from '../../forms/use';
import type { FormAnswer } from '../../google/forms';
import { timestamp, type Timestamp } from '../../shared/dates';
import { plural } from '../../shared/text';
import type { Table } from '../../workbook/read/table';
import type { AnyTab } from '../../workbook/tab';
import { byHand, hitsOf, type InTabs } from './find';
import type { Found } from './found';
import { erasedFrom, hitsIn, isSure, type HitKind, type Wanted } from './text-rules';

/** Looking into forms and documents stops then, and the page says what was not looked at. */
const enoughMs = 150_000;

/** The rows of an answer go together with the answer in its form; what came in of it, or never did, is found in either. */
export function findAnswers(app: App, wanted: Wanted, { answers }: InTabs): Found[] {
  const { clock } = app;
  const found: Found[] = [];
  const left = new Map(answers);
  for (const use of app.features.flatMap(({ forms }) => forms)) {
    const form = builtForm(app.memory, use.key);
    if (form === null) continue;
    const given = clock.elapsedMs() > enoughMs ? null : app.forms.read(form.formId, null);
    if (given === null) {
      const what = `The form “${use.name}” could not be looked into. ${form.by} has it: search its answers by hand.`;
      found.push(byHand(`form/${use.key}`, 'Forms', what, []));
      continue;
    }
    for (const answer of given) {
      if (clock.elapsedMs() > enoughMs) {
        const what = `There was no time to look at all answers of the form “${use.name}”: search them by hand.`;
        found.push(byHand(`form/${use.key}`, 'Forms', what, []));
        break;
      }
      const inForm = hitsInAnswer(answer, wanted);
      const known = left.get(answer.answerId);
      if (inForm.kinds.size === 0 && !known) continue;
      left.delete(answer.answerId);
      found.push(answerFound(use, answer.answerId, stampOf(app, answer.at), known, inForm));
    }
  }
  const unseen = new Set(found.flatMap(({ key }) => /^hand\/form\/(.*)/.exec(key)?.[1] ?? []));
  for (const [answerId, known] of left) {
    const row = (app.workbook.table(known.tab).byId.get(known.ids[0]!) ?? {}) as { survey?: string; at?: Timestamp };
    const use = app.features.flatMap(({ forms }) => forms).find(({ name }) => name === row.survey) ?? null;
    found.push(answerFound(use, answerId, row.at ?? null, known, unseen.has(use?.key ?? '') ? 'unseen' : null));
  }
  return found;
}

function stampOf({ clock }: App, at: number): Timestamp {
  const { date, time } = clock.wallClock(at);
  return timestamp(date, time);
}

function hitsInAnswer(answer: FormAnswer, wanted: Wanted): { kinds: Set<HitKind>; seen: string[] } {
  const seen = answer.items.flatMap(({ values }) => values).filter((value) => hitsIn(value, wanted).length > 0);
  return { kinds: new Set(seen.flatMap((value) => hitsIn(value, wanted).map(({ kind }) => kind))), seen };
}

function answerFound(
  form: FormUse | null,
  answerId: string,
  at: Timestamp | null,
  known: InTabs['answers'] extends Map<string, infer A> ? A | undefined : never,
  inForm: { kinds: Set<HitKind>; seen: string[] } | 'unseen' | null,
): Found {
  const { kinds, seen } = inForm === 'unseen' || inForm === null ? { kinds: new Set<HitKind>(), seen: [] } : inForm;
  const name = form === null ? 'a form' : `“${form.name}”`;
  const rows = known ? ` with ${plural(known.ids.length, 'row')} in ${known.title}` : '';
  return {
    key: `answer/${answerId}`,
    group: 'Answers',
    what: `The answer to ${name} of ${at ?? 'an unknown day'}: it is deleted ${inForm === null ? 'here' : 'in the form'}${rows}.`,
    sure: isSure(kinds) || known?.sure === true,
    act: {
      kind: 'answer',
      form,
      answerId,
      at,
      inForm: inForm === 'unseen' ? null : inForm !== null,
      tab: known?.tab ?? null,
      ids: known?.ids ?? [],
    },
    seen: [...(known?.seen ?? []), ...seen],
  };
}

export function findDocuments(app: App, wanted: Wanted, { gone }: InTabs): Found[] {
  const { workbook, docs, clock } = app;
  if (workbook.sheetIdOf(documentsTab) === null) return [];
  const table = workbook.table(documentsTab);
  const unseen: string[] = [];
  const found = table.rows.flatMap((row): Found[] => {
    const hits = hitsOf(table as unknown as Table<AnyTab>, row.row, wanted);
    const docId = /\/d\/([^/]+)/.exec(row.url ?? '')?.[1] ?? null;
    const text = docId === null || clock.elapsedMs() > enoughMs ? null : docs.text(docId);
    const inText = hitsIn(text ?? '', wanted);
    for (const { kind } of inText) hits.kinds.add(kind);
    const about = (row.about ?? '').split(' ').find((id) => gone.has(id));
    if (hits.kinds.size === 0 && about === undefined) {
      if (docId !== null && text === null) unseen.push(`“${row.name ?? 'Document'}” (${row.by ?? 'somebody'})`);
      return [];
    }
    if (docId !== null && text === null) {
      const where = `“${row.name ?? 'Document'}” is in the Drive of ${row.by ?? 'somebody'}, who alone can delete it. Then delete row ${row.row}.`;
      return [byHand(`document/${row.id}`, table.title, where, hits.seen)];
    }
    const sure = isSure(hits.kinds) || gone.get(about ?? '')?.sure === true;
    const what = `Row ${row.row}, “${row.name ?? ''}”: the document goes to the trash, and its row goes.`;
    const seen = [...hits.seen, ...inText.map(({ from, to }) => text!.slice(from, to))];
    return [{ key: `document/${row.id}`, group: table.title, what, sure, act: { kind: 'document', id: row.id, docId }, seen }]; // prettier-ignore
  });
  if (unseen.length > 0) {
    const some = unseen.slice(0, 10).join(', ') + (unseen.length > 10 ? ' …' : '');
    const what = `${plural(unseen.length, 'document')} could not be looked into; whoever made them can: ${some}.`;
    found.push(byHand('documents', table.title, what, unseen));
  }
  return found;
}

/** Values that name who works here; staff are not erased. */
const ofStaff = /^(pump\.(owner|full)|form\.|book$|triggers?\b)/;

export function findKept({ memory }: App, wanted: Wanted): Found[] {
  return memory.keys().flatMap((key): Found[] => {
    const text = memory.get(key) ?? '';
    const hits = ofStaff.test(key) ? [] : hitsIn(text, wanted);
    if (hits.length === 0) return [];
    const sure = isSure(new Set(hits.map(({ kind }) => kind)));
    const what = `A note that Partnerbook keeps beside the sheet (${key}): what names them is taken out.`;
    const act = { kind: 'kept', key, text: erasedFrom(text, wanted) } as const;
    return [{ key: `kept/${key}`, group: 'Beside the sheet', what, sure, act, seen: [text] }];
  });
}
