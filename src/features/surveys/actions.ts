/** Menu items of the surveys: create one, show the addresses. */
import type { App } from '../../app';
import type { BuiltForm } from '../../forms/built';
import { builtForm } from '../../forms/inbox';
import { ensureForm } from '../../forms/make';
import type { FormUse } from '../../forms/use';
import { longDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { findings } from '../../records/findings';
import { responses } from './tabs';

/** Makes a form, or says where it is. */
export function createSurvey(app: App, use: FormUse): void {
  const { ui, memory, forms, workbook } = app;
  for (const tab of [responses, findings]) {
    if (workbook.sheetIdOf(tab) === null) {
      throw new Failure(
        `The tab ${tab.title} is not there yet, so answers would have nowhere to go. Choose Partnerbook › Set up › Set up this workbook first, then make the survey.`,
      );
    }
  }
  const before = builtForm(memory, use.key);
  if (before !== null) {
    if (forms.exists(before.formId)) return ui.tell(use.name, thereAlready(use, before));
    if (!ui.confirm(use.name, isGone(use, before, app.user()))) return;
  }
  const { form, made } = ensureForm(app, use);
  ui.tell(use.name, made ? isReady(app, use, form) : thereAlready(use, form));
}

function thereAlready(use: FormUse, { url, editUrl, by, madeOn }: BuiltForm): string {
  return `The ${lower(use)} is there already; ${by} made it on ${longDate(madeOn)}.\n\nAddress for ${use.audience}:\n${url}\n\nTo change its wording:\n${editUrl}`;
}

function isGone(use: FormUse, { by, madeOn }: BuiltForm, me: string): string {
  const elsewhere =
    by === me
      ? ''
      : ` It may also be that ${by} has not shared it with you; then choose Cancel and ask ${by} to share it.`;
  return `The form of the ${lower(use)}, made on ${longDate(madeOn)}, can no longer be opened. It was probably deleted.${elsewhere}\n\nMake a new one? It gets a new address. Answers that are in Responses stay there.`;
}

function isReady(app: App, use: FormUse, { url, editUrl }: BuiltForm): string {
  const languages = use.spec(app).languages.length > 1 ? ', in English and Spanish' : '';
  return `The ${lower(use)} is ready${languages}.\n\nSend this address to ${use.audience}:\n${url}\n\nFirst open it in a private window. If Google asks you to sign in, open the form, choose Published, and let anyone with the link answer.\n\n${use.becomes} Partnerbook looks for new answers every hour.\n\nTo change its wording:\n${editUrl}`;
}

function lower({ name }: FormUse): string {
  return name.toLowerCase();
}
