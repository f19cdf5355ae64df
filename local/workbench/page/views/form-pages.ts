import type { FormAnswers, FormItemView, FormView } from '../../messages';

/** One screen of a form: what stands between two page breaks. */
export interface FormPage {
  /** Item id of the page break it starts with; empty for the first page. */
  id: string;
  title: string;
  help: string;
  items: FormItemView[];
  /** Where the page before it goes on to, when a break says so. */
  goTo: FormItemView['goTo'];
}

export function pagesOf(form: FormView): FormPage[] {
  const pages: FormPage[] = [{ id: '', title: '', help: '', items: [], goTo: undefined }];
  for (const item of form.items) {
    if (item.kind === 'page')
      pages.push({ id: item.id, title: item.title, help: item.help, items: [], goTo: item.goTo });
    else pages.at(-1)!.items.push(item);
  }
  return pages;
}

/**
 * The page that follows, by its index, or `submit`. A choice that leads somewhere goes before the page break, and of
 * several such questions the last one on the page decides, as in Google Forms.
 */
export function pathThrough(
  _form: FormView,
  pages: FormPage[],
  index: number,
  answers: FormAnswers,
): number | 'submit' {
  const resolve = (goTo: NonNullable<FormItemView['goTo']>): number | 'submit' => {
    if (goTo === 'submit') return 'submit';
    if (goTo === 'restart') return 0;
    if (goTo === 'continue') return index + 1 < pages.length ? index + 1 : 'submit';
    const found = pages.findIndex((page) => page.id === goTo.page);
    return found > 0 ? found : 'submit';
  };
  for (const item of [...pages[index]!.items].reverse()) {
    const chosen = item.choices.find((choice) => choice.value === answers[item.id]);
    if (chosen?.goTo) return resolve(chosen.goTo);
  }
  return resolve(pages[index + 1]?.goTo ?? 'continue');
}

/** The first question on a page that cannot be left as it is. */
export function firstProblem(
  items: FormItemView[],
  answers: FormAnswers,
  email: string | undefined,
): { id: string; text: string } | null {
  if (email !== undefined && !/^\S+@\S+\.\S+$/.test(email)) return { id: 'email', text: 'Enter an email address.' };
  for (const item of items)
    if (item.required && isEmpty(answers[item.id])) return { id: item.id, text: 'This is a required question.' };
  return null;
}

function isEmpty(answer: FormAnswers[string] | undefined): boolean {
  if (answer === undefined) return true;
  return typeof answer === 'string'
    ? answer.trim() === ''
    : answer.length === 0 || answer.every((one) => one.length === 0);
}
