import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { Forms, type FormModel, type GoTo, type ItemModel, type ItemType } from '../../runtime/host/forms/model';
import type { FormItemView, FormSummary, FormView, ItemKind } from '../messages';
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
    await session.during('form', () => session.required().submitForm(request.params.id, answers, email, editOf));
    return {};
  });
}

function summary({ id, title, description, responses, accepting, published }: FormModel): FormSummary {
  return { id, title, description, responses: responses.length, accepting: accepting && published };
}

function describe(form: FormModel): FormView {
  const titles = new Map(form.items.map((item) => [String(item.id), item.title]));
  return {
    ...summary(form),
    items: form.items.map(describeItem),
    collectsEmail: form.collectsEmail,
    confirmation: form.confirmation,
    editable: form.responseEdits,
    answers: form.responses.map(({ id, at, email, answers }) => ({
      id,
      at,
      email,
      answers: Object.entries(answers).map(([item, answer]) => ({
        title: titles.get(item) ?? '(deleted question)',
        text: wordsOf(answer),
      })),
      given: answers,
    })),
  };
}

function wordsOf(answer: string | string[] | string[][]): string {
  return typeof answer === 'string' ? answer : answer.map((one) => [one].flat().join(', ')).join('\n');
}

function describeItem(item: ItemModel): FormItemView {
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
