/** Fills in forms as respondents do: by the questions they see. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Forms, isQuestion, type FormModel } from '../runtime/host/forms/model';
import type { Machine } from '../runtime/machine';

/** An answer for each question, by its title as it stands on the page; several for check boxes. */
export type Reply = Record<string, string | string[]>;

/** The newest form whose title begins so. Throws when there is none. */
export function formTitled(machine: Machine, beginning: string): FormModel {
  const { forms } = machine.world.part(Forms);
  const form = [...forms].reverse().find(({ title }) => title.startsWith(beginning));
  if (!form)
    throw new Error(`There is no form “${beginning}”. There are: ${forms.map(({ title }) => title).join(', ')}.`);
  return form;
}

/** Sends one reply, in English unless it says otherwise. Returns the response's id. Throws when a question is not on the form. */
export async function reply(machine: Machine, form: FormModel, answers: Reply, editOf?: string): Promise<string> {
  return machine.submitForm(form.id, byItem(form)(answers), undefined, editOf);
}

/** Many at once, of which Google announces only the last, which is enough. Throws as `reply`. */
export async function replyAll(machine: Machine, form: FormModel, replies: readonly Reply[]): Promise<void> {
  const forms = machine.world.part(Forms);
  const filledIn = replies.map(byItem(form));
  for (const answers of filledIn.slice(0, -1)) forms.submit(form.id, answers);
  for (const answers of filledIn.slice(-1)) await machine.submitForm(form.id, answers);
}

const language = 'Language / Idioma';

function byItem({ title: name, items }: FormModel): (answers: Reply) => Reply {
  const questions = new Map(items.filter(isQuestion).map(({ title, id }) => [title, String(id)]));
  return (answers) =>
    Object.fromEntries(
      Object.entries(questions.has(language) ? { [language]: 'English', ...answers } : answers).map(
        ([title, answer]) => {
          const id = questions.get(title);
          if (id === undefined) throw new Error(`“${name}” does not ask “${title}”.`);
          return [id, answer];
        },
      ),
    );
}

/** The sample's families and graduates answer, all on one morning. */
export async function answerSurveys(machine: Machine): Promise<void> {
  const text = readFileSync(join(process.cwd(), 'local/sample/survey-answers.json'), 'utf8');
  for (const [form, replies] of Object.entries(JSON.parse(text) as Record<string, Reply[]>)) {
    for (const answers of replies) await reply(machine, formTitled(machine, form), answers);
  }
}
