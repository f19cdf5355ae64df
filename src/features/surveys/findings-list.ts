/** The list of what people say is missing: a click makes a need of it, or takes apart what was counted together. */
import type { App } from '../../app';
import { allForms, type FormUse } from '../../forms/use';
import type { List, ListAct } from '../../listing/list';
import { rowsOf } from '../../listing/rows';
import { findings, type Finding } from '../../records/findings';
import { helpKinds, needs } from '../../records/needs';
import { Failure } from '../../shared/failure';
import type { ListRow } from '../../shared/list-row';
import { comparable, grouped, plural } from '../../shared/text';
import { commitClick } from '../../workbook/write/history';
import { needOf, says } from './needed-rules';
import { nameOf } from './plan-rules';
import { recount } from './recount';

const acts = {
  need: { label: 'Make it a need', act: makeNeed },
  apart: { label: 'Take apart', act: takeApart },
} as const;

export const whatIsMissing: List = {
  key: 'findings',
  label: 'What is missing, as surveys say',
  of: ['finding', 'findings'],
  byChoice: 'Question',
  acts: acts satisfies Record<string, ListAct>,
  find(app, { choiceId }) {
    const named = rowsOf(app, findings).filter(({ count }) => (count ?? 0) > 0);
    const questions = [...new Set(named.map(questionOf))].sort().reverse();
    const chosen = questions.includes(choiceId ?? '') ? choiceId : (questions[0] ?? null);
    const rows = named.filter((row) => questionOf(row) === chosen).sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
    const isKept = app.workbook.isUsable(needs);
    return {
      rows: rows.map((row) => listRow(row, isKept ? stands(app, row) : null)),
      choices: questions.map((id) => ({ id, name: id })),
      choiceId: chosen,
      ...(isKept ? {} : { note: 'Switch on “Needs and offers” in Set up… to make needs of these.' }),
      nobody: {
        title: 'Nothing is counted yet',
        text: 'Make a survey in Partnerbook › Program › Forms… and pass on its address. Answers are counted within the hour.',
      },
    };
  },
};

function questionOf({ schoolYear, survey, question }: Finding): string {
  return [schoolYear, survey, question].filter(Boolean).join(' · ');
}

/** `stands`: whether it is among Needs; null when it cannot be made one. */
function listRow({ id, text, industry, count, answers, wordings }: Finding, stands: boolean | null): ListRow {
  const makes = stands === false ? [{ act: 'need', label: acts.need.label }] : [];
  const parts = wordings === null ? [] : [{ act: 'apart', label: acts.apart.label }];
  const words = wordings === null ? [] : [`In their words: ${wordings.join('; ')}.`];
  return {
    id: null,
    rowId: id,
    name: [text, industry].filter(Boolean).join(', '),
    why: [`${grouped(count ?? 0)} of ${grouped(answers ?? 0)}.`, ...words].join(' '),
    about: stands === true ? 'Stands in Needs' : '',
    contact: '',
    empty: false,
    share: answers ? (count ?? 0) / answers : 0,
    offers: [...makes, ...parts],
  };
}

function stands(app: App, row: Finding): boolean {
  const { whose } = useOf(app, row).counted!;
  return app.workbook.table(needs).rows.some((need) => need.perspective === whose && says(need, row.text ?? ''));
}

function found({ workbook }: App, rowId: string): Finding {
  const row = workbook.table(findings).byId.get(rowId);
  if (!row) throw new Failure('That line is no longer in Findings. Load the list again.');
  return row;
}

function useOf(app: App, { survey }: Finding): FormUse {
  const use = allForms(app).filter(({ name, counted }) => name === survey && counted !== undefined)[0];
  if (!use) throw new Failure(`The ${(survey ?? 'survey').toLowerCase()} is not in use any more.`);
  return use;
}

function makeNeed(app: App, rowId: string): string {
  const { workbook } = app;
  const row = found(app, rowId);
  if (!workbook.isUsable(needs)) throw new Failure('Switch on “Needs and offers” in Set up… first.');
  const text = row.text ?? '';
  if (stands(app, row)) return `“${text}” stands in Needs already.`;
  const taken = new Set(workbook.table(needs).rows.map(({ name }) => comparable(name ?? '')));
  const help = helpKinds.filter((kind) => kind === text)[0] ?? null;
  workbook.add(needs, [{ ...needOf(row, useOf(app, row).counted!.whose, help, taken), status: 'Open' }]);
  app.exclusive.run(20_000, () => commitClick(app, 'A need from Findings'));
  return `“${text}” stands in Needs now. Check “Ask partners” there when you want to ask for it.`;
}

/** Each wording becomes a line of its own, and stays one; the line keeps the wording it has. */
function takeApart(app: App, rowId: string): string {
  const { workbook } = app;
  const row = found(app, rowId);
  const standing = workbook.table(findings).rows.filter(({ survey }) => survey === row.survey);
  const others = (row.wordings ?? []).filter((words) => comparable(words) !== comparable(row.text ?? ''));
  if (others.length === 0) return `All wrote “${row.text ?? ''}”, so there is nothing to take apart.`;
  for (const text of others) {
    const name = nameOf({ ...row, text });
    const own = standing.filter((each) => comparable(each.name ?? '') === comparable(name.name ?? ''))[0];
    if (own) workbook.change(findings, own.id, { apart: true });
    else workbook.add(findings, [{ ...name, survey: row.survey, apart: true }]);
  }
  recount(app, useOf(app, row));
  app.exclusive.run(20_000, () => commitClick(app, 'A finding taken apart'));
  return `${plural(others.length, 'wording counts', 'wordings count')} by itself now. To put one back, take its check under “By itself” away in Findings.`;
}
