/**
 * What an answer is worth in a quiz. Questions with choices grade themselves once a choice is marked as right; all others
 * wait for a person, or a script, to grade them.
 * Sources: https://support.google.com/docs/answer/7032287, https://developers.google.com/apps-script/reference/forms/item-response
 */
import type { Answers, FormModel, Grade, ItemModel, ResponseModel } from './model';

/** Has a point value, in a quiz. A grid never has one. */
export function isGradable(form: FormModel, { points = 0 }: ItemModel): boolean {
  return form.quiz && points > 0;
}

/** Whether the answer is right; undefined where only a person can say. No answer is a wrong one. */
export function isRight(item: ItemModel, answer: Answers[string] | undefined): boolean | undefined {
  const right = rightChoices(item);
  if (right.length === 0) return undefined;
  const given = [answer ?? []].flat(2);
  // All boxes that are right and no other; of other questions any one right choice.
  if (item.type === 'CHECKBOX') return given.length === right.length && right.every((value) => given.includes(value));
  return given.length === 1 && right.includes(given[0]!);
}

export function rightChoices({ choices = [] }: ItemModel): string[] {
  return choices.filter(({ correct }) => correct === true).map(({ value }) => value);
}

/** The grade that a person gave, and for what they left open the one that the answer has of itself. */
export function gradeOf(form: FormModel, response: ResponseModel | undefined, item: ItemModel): Grade {
  if (!response || !form.quiz) return {};
  const given = response.grades?.[item.id] ?? {};
  const right = isRight(item, response.answers[item.id]);
  const { correct, incorrect, general } = item.feedback ?? {};
  const feedback = given.feedback ?? (right === undefined ? general : right ? correct : incorrect);
  const ofItself = right === undefined || !isGradable(form, item) ? undefined : right ? item.points! : 0;
  const score = given.score ?? ofItself;
  return { ...(score === undefined ? {} : { score }), ...(feedback === undefined ? {} : { feedback }) };
}

/** What all answers of a response make together, of how many points. */
export function totalOf(form: FormModel, response: ResponseModel): { score: number; points: number } {
  const graded = form.items.filter((item) => isGradable(form, item));
  return {
    score: graded.reduce((sum, item) => sum + (gradeOf(form, response, item).score ?? 0), 0),
    points: graded.reduce((sum, { points = 0 }) => sum + points, 0),
  };
}
