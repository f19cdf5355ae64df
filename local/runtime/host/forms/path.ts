/** The pages of a form, the way that answers take through them, and what is wrong with the answers on that way. */
import type { Answers, FormModel, GoTo, ItemModel, ItemRule } from './model';

export interface FormPage {
  /** The page break that begins it; null for the first page. */
  id: number | null;
  title: string;
  help: string;
  items: ItemModel[];
  /** Where it leads when no answer on it decides otherwise. */
  goTo: GoTo;
}

/** What the page says beside a question. `itemId` is null for the form as a whole. */
export interface Refusal {
  itemId: number | null;
  message: string;
}

export class FormRefused extends Error {
  override readonly name = 'FormRefused';
  constructor(
    title: string,
    readonly refusals: Refusal[],
  ) {
    super(`"${title}" was not accepted: ${refusals.map(({ message }) => message).join(' ')}`);
  }
}

export function pagesOf(form: FormModel): FormPage[] {
  const pages: FormPage[] = [{ id: null, title: form.title, help: form.description, items: [], goTo: 'CONTINUE' }];
  for (const item of form.items) {
    if (item.type === 'PAGE_BREAK') {
      // A page break's navigation is that of the page before it.
      // Source: https://developers.google.com/apps-script/reference/forms/page-break-item#setGoToPage(PageBreakItem)
      pages.at(-1)!.goTo = item.goTo ?? 'CONTINUE';
      pages.push({ id: item.id, title: item.title, help: item.help, items: [], goTo: 'CONTINUE' });
    } else pages.at(-1)!.items.push(item);
  }
  return pages;
}

/** The page after `page` (an index), given the answers; `SUBMIT` at the end. */
function nextPage(pages: FormPage[], page: number, answers: Answers): number | 'SUBMIT' {
  let goTo = pages[page]!.goTo;
  for (const { id, type, choices } of pages[page]!.items) {
    if (type !== 'MULTIPLE_CHOICE' && type !== 'LIST') continue;
    goTo = choices?.find(({ value }) => value === answers[id])?.goTo ?? goTo;
  }
  if (goTo === 'SUBMIT') return 'SUBMIT';
  if (goTo === 'RESTART') return 0;
  if (goTo === 'CONTINUE') return page + 1 < pages.length ? page + 1 : 'SUBMIT';
  const found = pages.findIndex(({ id }) => id === goTo);
  return found < 0 ? 'SUBMIT' : found;
}

/** The pages that someone with these answers sees, in order. */
export function pathThrough(form: FormModel, answers: Answers): FormPage[] {
  const pages = pagesOf(form);
  const path: FormPage[] = [];
  for (let page: number | 'SUBMIT' = 0; page !== 'SUBMIT'; page = nextPage(pages, page, answers)) {
    if (path.includes(pages[page]!))
      throw new FormRefused(form.title, [{ itemId: null, message: 'These answers lead in a circle.' }]);
    path.push(pages[page]!);
  }
  return path;
}

export function refusals(form: FormModel, answers: Answers, email: string, editOf?: string): Refusal[] {
  const whole = (message: string) => [{ itemId: null, message }];
  if (!form.accepting || !form.published)
    return whole(form.closedMessage || `The form ${form.title} is no longer accepting responses.`);
  if (form.requireLogin && domainOf(email) !== domainOf(form.owner))
    return whole('You need permission. This form can only be viewed by users in the owner’s organization.');
  if (form.collectsEmail && !isEmail(email)) return whole('A valid email address is required.');
  if (editOf !== undefined) {
    if (!form.responseEdits) return whole('Responses cannot be edited.');
    if (!form.responses.some(({ id }) => id === editOf)) return whole('There is no such response.');
  } else if (form.oneResponse && form.responses.some((one) => one.email === email))
    return whole("You've already responded.");
  const unknown = Object.keys(answers).find((id) => !form.items.some((item) => String(item.id) === id));
  if (unknown !== undefined) return whole(`There is no question ${unknown}.`);
  return pathThrough(form, answers)
    .flatMap(({ items }) => items)
    .flatMap((item) => {
      const message = refusal(item, answers[item.id]);
      return message === undefined ? [] : [{ itemId: item.id, message: `${item.title}: ${message}` }];
    });
}

function refusal(item: ItemModel, answer: Answers[string] | undefined): string | undefined {
  const empty =
    answer === undefined || answer.length === 0 || (Array.isArray(answer) && answer.every((row) => row.length === 0));
  if (empty) return item.required ? 'This is a required question' : undefined;
  const values = item.choices?.map(({ value }) => value) ?? [];
  const text = typeof answer === 'string' ? answer : undefined;
  switch (item.type) {
    case 'MULTIPLE_CHOICE':
    case 'LIST':
      return text !== undefined && (item.other || values.includes(text)) ? undefined : 'This is not one of the choices';
    case 'CHECKBOX': {
      const chosen = Array.isArray(answer) ? (answer as string[]) : [];
      if (chosen.length === 0 || chosen.filter((value) => !values.includes(value)).length > (item.other ? 1 : 0))
        return 'This is not one of the choices';
      return item.rule && !fitsCount(item.rule, chosen.length)
        ? (item.rule.help ?? 'The number of choices is not right')
        : undefined;
    }
    case 'DATE':
      return text !== undefined && isDate(text) ? undefined : 'Invalid date';
    case 'TIME':
      return text !== undefined && /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? undefined : 'Invalid time';
    case 'DATETIME':
      return text !== undefined && isDate(text.slice(0, 10)) && /^.{10}[ T]([01]\d|2[0-3]):[0-5]\d$/.test(text)
        ? undefined
        : 'Invalid date';
    case 'RATING':
    case 'SCALE': {
      const { lower, upper } = item.scale!;
      const number = Number(text);
      return Number.isInteger(number) && number >= lower && number <= upper ? undefined : 'This is not on the scale';
    }
    case 'DURATION':
      return text !== undefined && /^\d{1,2}:[0-5]\d:[0-5]\d$/.test(text) ? undefined : 'Invalid duration';
    case 'GRID':
    case 'CHECKBOX_GRID':
      return gridRefusal(item, answer);
    case 'TEXT':
    case 'PARAGRAPH_TEXT':
      if (text === undefined) return 'This is not a text';
      return item.rule && !fitsText(item.rule, text)
        ? (item.rule.help ?? 'This does not have the right form')
        : undefined;
    default:
      return undefined;
  }
}

/** A row that was left out is an empty text or an empty list. */
function gridRefusal(
  { rows = [], columns = [], required, rule }: ItemModel,
  answer: Answers[string],
): string | undefined {
  const chosen = Array.isArray(answer) ? answer.map((row) => [row].flat().filter((value) => value !== '')) : [];
  if (chosen.length > rows.length || chosen.flat().some((value) => !columns.includes(value)))
    return 'This is not one of the choices';
  if (required && rows.some((_, index) => (chosen[index] ?? []).length === 0))
    return 'This question requires one response per row';
  const all = chosen.flat();
  return rule && new Set(all).size < all.length
    ? (rule.help ?? "Please don't select more than one response per column")
    : undefined;
}

/** `2026-09-14`, a day that exists. */
function isDate(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year!, month! - 1, day!));
  return /^\d{4}-\d\d-\d\d$/.test(text) && date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}

function domainOf(email: string): string {
  return email.slice(email.indexOf('@') + 1);
}

function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}

function fitsCount({ name, numbers: [number = 0] }: ItemRule, count: number): boolean {
  if (name === 'requireSelectAtLeast') return count >= number;
  return name === 'requireSelectAtMost' ? count <= number : count === number;
}

const textRules: Record<string, (text: string, first: number, second: number, pattern: RegExp) => boolean> = {
  requireNumber: (text) => isNumber(text),
  requireWholeNumber: (text) => isNumber(text) && Number.isInteger(Number(text)),
  requireNumberBetween: (text, from, to) => isNumber(text) && Number(text) >= from && Number(text) <= to,
  requireNumberNotBetween: (text, from, to) => isNumber(text) && (Number(text) < from || Number(text) > to),
  requireNumberEqualTo: (text, number) => isNumber(text) && Number(text) === number,
  requireNumberNotEqualTo: (text, number) => isNumber(text) && Number(text) !== number,
  requireNumberGreaterThan: (text, number) => isNumber(text) && Number(text) > number,
  requireNumberGreaterThanOrEqualTo: (text, number) => isNumber(text) && Number(text) >= number,
  requireNumberLessThan: (text, number) => isNumber(text) && Number(text) < number,
  requireNumberLessThanOrEqualTo: (text, number) => isNumber(text) && Number(text) <= number,
  requireTextIsEmail: (text) => isEmail(text),
  requireTextIsUrl: (text) => /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/.test(text),
  requireTextLengthGreaterThanOrEqualTo: (text, number) => text.length >= number,
  requireTextLengthLessThanOrEqualTo: (text, number) => text.length <= number,
  requireTextContainsPattern: (text, _1, _2, pattern) => pattern.test(text),
  requireTextDoesNotContainPattern: (text, _1, _2, pattern) => !pattern.test(text),
  requireTextMatchesPattern: (text, _1, _2, pattern) => new RegExp(`^(?:${pattern.source})$`).test(text),
  requireTextDoesNotMatchPattern: (text, _1, _2, pattern) => !new RegExp(`^(?:${pattern.source})$`).test(text),
};
/** The text rules by name, for the builders. */
export const textRuleNames = Object.keys(textRules);

function fitsText({ name, numbers: [first = 0, second = 0], pattern = '' }: ItemRule, text: string): boolean {
  return textRules[name]!(text, first, second, new RegExp(pattern));
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}
