/** All forms of the features that are on: whether they are made, where they are, how many have answered. */
import type { App } from '../../app';
import { builtForm } from '../../forms/inbox';
import { ensureForm } from '../../forms/make';
import type { FormUse } from '../../forms/use';
import { Failure } from '../../shared/failure';
import type { FormLine } from './calls';
import { waitingIn } from './bring-in';
import { graduates } from './surveys';
import { responses } from './tabs';

export function listForms(app: App, uses: readonly FormUse[]): FormLine[] {
  const { workbook, memory } = app;
  const isThere = workbook.sheetIdOf(responses) !== null;
  const rows = isThere ? workbook.table(responses).rows : [];
  return uses.map((use) => {
    const { key, name, audience, becomes } = use;
    const form = builtForm(memory, key);
    const { url = '', editUrl = '' } = form ?? {};
    const answers = rows.filter(({ survey }) => survey === name).length;
    const waiting = form !== null && isThere ? waitingIn(app, use, form) : 0;
    return { key, name, audience, becomes, url, editUrl, answers, waiting, invites: key === graduates.key };
  });
}

export function makeForm(app: App, uses: readonly FormUse[], wanted: string): FormLine[] {
  const use = uses.find(({ key }) => key === wanted);
  if (!use) throw new Failure('That form is not known here. Close this window and open it again.');
  ensureForm(app, use);
  return listForms(app, uses);
}
