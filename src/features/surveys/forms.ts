/** All forms of the features that are on: whether they are made, where they are, how many have answered. */
import type { App } from '../../app';
import { builtForm } from '../../forms/inbox';
import { ensureForm } from '../../forms/make';
import type { FormUse } from '../../forms/use';
import { Failure } from '../../shared/failure';
import type { FormLine } from './calls';
import { responses } from './tabs';

export function listForms(app: App, uses: readonly FormUse[]): FormLine[] {
  const answers = new Map<string, Set<string>>();
  const { workbook, memory } = app;
  for (const { survey, answerId } of workbook.sheetIdOf(responses) === null ? [] : workbook.table(responses).rows)
    answers.set(survey ?? '', (answers.get(survey ?? '') ?? new Set()).add(answerId ?? ''));
  return uses.map(({ key, name, audience, becomes }) => {
    const form = builtForm(memory, key);
    const { url = '', editUrl = '' } = form ?? {};
    return { key, name, audience, becomes, url, editUrl, answers: answers.get(name)?.size ?? 0 };
  });
}

export function makeForm(app: App, uses: readonly FormUse[], wanted: string): FormLine[] {
  const use = uses.find(({ key }) => key === wanted);
  if (!use) throw new Failure('That form is not known here. Close this window and open it again.');
  ensureForm(app, use);
  return listForms(app, uses);
}
