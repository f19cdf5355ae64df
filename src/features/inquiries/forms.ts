/** The form Partner with us: made, opened once by a person, and what becomes of its answers. */
import type { App } from '../../app';
import type { AnswerTo, SurveyAnswer } from '../../forms/answer-rules';
import { builtForm, keepForm } from '../../forms/inbox';
import { formUse, withSchool } from '../../forms/use';
import { schoolDays } from '../../schedule/tabs';
import { Failure } from '../../shared/failure';
import type { PublicForm } from './calls';
import { named } from './contact-rules';
import { partnerForm } from './form-texts';
import { colleagues, contactOf } from './contact';
import { readInquiry, takenIn } from './rules';
import { inquiries } from '../../records/inquiries';

export const partnerUse = formUse({
  key: 'inquiry',
  name: 'Partner with us',
  menuItem: 'Program › Inquiries…',
  audience: 'businesses and others who come by themselves',
  becomes: 'Each answer becomes a row in Inquiries and concerns with an owner and a day by which it is answered.',
  spec: (app) => withSchool(app, partnerForm),
  signed: 'name',
  intake: takeIn,
});

/** An answer that is edited before anybody has replied changes its row. */
function takeIn(app: App, answers: AnswerTo<typeof partnerForm>[]): SurveyAnswer[] {
  const { workbook } = app;
  const { rows } = workbook.table(inquiries);
  const known = new Map(rows.map((row) => [row.token, row]));
  const questions = partnerForm.parts.flatMap((part) => part.questions);
  const options = questions.flatMap((question) => question.options ?? []);
  const interestNames = new Map(options.map(({ key, text }) => [key, text.en]));
  const fresh = new Map<string, AnswerTo<typeof partnerForm>>();
  for (const answer of answers) {
    const row = known.get(answer.answerId);
    if (!row) fresh.set(answer.answerId, answer);
    else if (row.answered === null) workbook.change(inquiries, row.id, readInquiry(answer, interestNames));
  }
  if (fresh.size > 0) {
    const owner = named(contactOf(app), colleagues(app))?.name ?? null;
    const days = workbook.table(schoolDays).rows;
    workbook.add(inquiries, takenIn([...fresh.values()], rows, interestNames, owner, days));
  }
  return answers;
}

export function publicForm({ memory }: Pick<App, 'memory'>, use: { key: string } = partnerUse): PublicForm | null {
  const form = builtForm(memory, use.key);
  if (form === null) return null;
  const { url, editUrl, opened } = form;
  return { url, editUrl, openedBy: opened?.by ?? '', openedOn: opened?.on ?? '' };
}

/** Google may let only the school's own accounts open a form, and only someone outside the school sees that. */
export function noteOpened({ memory, user, clock }: App, use: { key: string } = partnerUse): void {
  const form = builtForm(memory, use.key);
  if (form === null) throw new Failure('There is no form yet. Choose Make the form first.');
  keepForm(memory, use.key, { ...form, opened: { by: user(), on: clock.today() } });
}
