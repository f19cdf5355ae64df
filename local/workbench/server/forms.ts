import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import {
  Forms,
  type FormModel,
  type GoTo,
  type ItemModel,
  type ItemType,
  type ResponseModel,
} from '../../runtime/host/forms/model';
import { gradeOf, isGradable, isRight, rightChoices, totalOf } from '../../runtime/host/forms/grades';
import type { FormItemView, FormSummary, FormView, ItemKind, QuizView } from '../messages';
import type { Session } from './session';

const submission = z.object({
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.array(z.array(z.string()))])),
  email: z.string().optional(),
  /** The response that these answers take the place of. */
  editOf: z.string().optional(),
});

const kinds: Record<ItemType, ItemKind> = {
  CHECKBOX: 'checkboxes',
  CHECKBOX_GRID: 'checkboxGrid',
  DATE: 'date',
  DATETIME: 'datetime',
  DURATION: 'duration',
  GRID: 'grid',
  IMAGE: 'section',
  LIST: 'list',
  MULTIPLE_CHOICE: 'choice',
  PAGE_BREAK: 'page',
  PARAGRAPH_TEXT: 'paragraph',
  RATING: 'rating',
  SCALE: 'scale',
  SECTION_HEADER: 'section',
  TEXT: 'text',
  TIME: 'time',
  VIDEO: 'section',
};

/** Forms as respondents fill them in, and what has been answered. */
export function serveForms(server: FastifyInstance, session: Session): void {
  const forms = () => session.required().world.part(Forms);
  server.get('/api/forms', (): FormSummary[] => forms().forms.map(summary));
  server.get<{ Params: { id: string } }>('/api/forms/:id', (request): FormView => {
    const form = forms().find(request.params.id);
    if (!form) throw new Error('There is no such form.');
    return describe(form);
  });
  server.post<{ Params: { id: string } }>('/api/forms/:id/submit', async (request) => {
    const { answers, email, editOf } = submission.parse(request.body);
    const machine = session.required();
    // Whoever must be signed in is the account that the workbench acts as.
    const signedIn = forms().find(request.params.id)?.requireLogin ? session.user : undefined;
    const id = await session.during('form', () =>
      machine.submitForm(request.params.id, answers, email ?? signedIn, editOf),
    );
    return { id };
  });
  server.post<{ Params: { id: string } }>('/api/forms/:id/publish', async (request) => {
    const form = forms().find(request.params.id);
    if (!form) throw new Error('There is no such form.');
    await session.during('form', async () => void (form.published = true));
    return {};
  });
}

function summary({ id, title, description, responses, accepting, published }: FormModel): FormSummary {
  return { id, title, description, responses: responses.length, published, accepting: accepting && published };
}

function describe(form: FormModel): FormView {
  const titles = new Map(form.items.map((item) => [String(item.id), item.title]));
  return {
    ...summary(form),
    items: form.items.map((item) => ({ ...describeItem(item), points: isGradable(form, item) ? item.points! : 0 })),
    collectsEmail: form.collectsEmail,
    confirmation: form.confirmation,
    editable: form.responseEdits,
    answers: form.responses.map((response) => ({
      id: response.id,
      at: response.at,
      email: response.email,
      answers: Object.entries(response.answers).map(([item, answer]) => ({
        title: titles.get(item) ?? '(deleted question)',
        text: wordsOf(answer),
      })),
      given: response.answers,
      ...(form.quiz ? { quiz: gradesOf(form, response) } : {}),
    })),
  };
}

function gradesOf(form: FormModel, response: ResponseModel): QuizView {
  const graded = form.items.filter((item) => isGradable(form, item));
  return {
    ...totalOf(form, response),
    items: graded.map((item) => {
      const answer = response.answers[item.id];
      const { score, feedback } = gradeOf(form, response, item);
      return {
        title: item.title,
        text: answer === undefined ? '' : wordsOf(answer),
        score: score ?? null,
        points: item.points!,
        right: isRight(item, answer) ?? null,
        correct: rightChoices(item),
        ...(feedback
          ? { feedback: { ...feedback, links: feedback.links.filter(({ url }) => /^https?:/.test(url)) } }
          : {}),
      };
    }),
  };
}

function wordsOf(answer: string | string[] | string[][]): string {
  return typeof answer === 'string' ? answer : answer.map((one) => [one].flat().join(', ')).join('\n');
}

function describeItem(item: ItemModel): Omit<FormItemView, 'points'> {
  const { id, type, title, help, required, choices = [], other = false, rows = [], columns = [], scale, goTo } = item;
  return {
    id: String(id),
    kind: kinds[type],
    title,
    help,
    required,
    choices: choices.map((choice) => ({
      value: choice.value,
      ...(choice.goTo === undefined ? {} : { goTo: wayOf(choice.goTo) }),
    })),
    hasOther: other,
    rows,
    columns,
    ...(scale ? { scale: { from: scale.lower, to: scale.upper, fromLabel: scale.left, toLabel: scale.right } } : {}),
    ...(goTo === undefined ? {} : { goTo: wayOf(goTo) }),
  };
}

function wayOf(goTo: GoTo): NonNullable<FormItemView['goTo']> {
  if (typeof goTo === 'number') return { page: String(goTo) };
  return ({ CONTINUE: 'continue', RESTART: 'restart', SUBMIT: 'submit' } as const)[goTo];
}
