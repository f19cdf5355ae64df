/** What becomes of answers to the form for questions and problems. */
import type { App } from '../../app';
import { picked, referenceQuestion, told, type AnswerTo, type SurveyAnswer } from '../../forms/answer-rules';
import { formUse, withSchool } from '../../forms/use';
import { activities } from '../../records/activities';
import { inquiries, inquiryKinds } from '../../records/inquiries';
import { answerBy } from '../../records/inquiry-rules';
import { organizations } from '../../records/organizations';
import { schoolDays } from '../../schedule/tabs';
import { dateOf } from '../../shared/dates';
import { cut } from '../../shared/text';
import type { Reference } from '../../workbook/columns';
import { concernForm } from './concern-texts';
import { colleagues, contactOf } from './contact';
import { named } from './contact-rules';
import { plausibility, readWho } from './rules';

export const concernUse = formUse({
  key: concernForm.key,
  name: 'Questions and problems',
  menuItem: 'Program › Inquiries…',
  audience: 'partners; mails to them lead to it, each with an address of its own',
  becomes: 'Each answer becomes a row in Inquiries and concerns with an owner and a day by which it is answered.',
  spec: (app) => withSchool(app, concernForm),
  signed: 'name',
  intake: takeIn,
});

const longestSummary = 120;

/** The reference is the id of an activity or an organization; whoever came by another way is taken in without. */
function takeIn(app: App, answers: AnswerTo<typeof concernForm>[]): SurveyAnswer[] {
  const { workbook } = app;
  const { rows } = workbook.table(inquiries);
  const known = new Map(rows.map((row) => [row.token, row]));
  const days = workbook.rowsOf(schoolDays);
  const isPlausible = plausibility(rows);
  const contact = named(contactOf(app), colleagues(app))?.name ?? null;
  for (const answer of answers) {
    const said = saidIn(answer);
    const row = known.get(answer.answerId);
    if (row) {
      if (row.answered === null) workbook.change(inquiries, row.id, said);
      continue;
    }
    const about = aboutWhat(app, told(answer, referenceQuestion));
    // However many come, safety is never held back: those of an hour are one mail.
    const isMailed = isPlausible(answer.at) || said.safety === true;
    const care = { owner: about.owner ?? (contact === null ? null : { label: contact }), due: answerBy(dateOf(answer.at), days, said) }; // prettier-ignore
    const from = { at: answer.at, token: answer.answerId, activity: about.activity, organization: about.organization };
    workbook.add(inquiries, [{ ...said, ...from, ...(isMailed ? care : {}) }]);
  }
  return answers;
}

function saidIn(answer: AnswerTo<typeof concernForm>) {
  const kind = inquiryKinds.filter((each) => each === picked(answer, 'kind')[0])[0] ?? ('Question' as const);
  const { message, ...who } = readWho(answer);
  const summary = cut((message ?? '').split('\n')[0] ?? '', longestSummary, '…') || null;
  return { ...who, message, kind, summary, safety: picked(answer, 'safety')[0] === 'yes' || null };
}

interface About {
  activity: Reference | null;
  organization: Reference | null;
  /** Who looks after the activity, or after the organization. */
  owner: Reference | null;
}

function aboutWhat({ workbook }: App, reference: string): About {
  const activity = workbook.table(activities).byId.get(reference);
  const organization = activity
    ? workbook.follow(organizations, activity.organization)
    : (workbook.table(organizations).byId.get(reference) ?? null);
  return {
    activity: activity ? { label: activity.title ?? '', meant: [activity.id] } : null,
    organization: organization === null ? null : { label: organization.name ?? '', meant: [organization.id] },
    owner: activity?.teacher ?? organization?.owner ?? null,
  };
}
