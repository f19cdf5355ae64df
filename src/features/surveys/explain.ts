/** Menu: Answers not understood. Staff say what a wording means, or which question replaces another. */
import type { App } from '../../app';
import type { BuiltForm } from '../../forms/built';
import { builtForm, keepForm } from '../../forms/inbox';
import { withQuestion, withWording } from '../../forms/reworded-rules';
import { readAgain } from '../../forms/seen';
import type { FormSpec } from '../../forms/spec';
import type { FormUse } from '../../forms/use';
import { plural } from '../../shared/text';
import { bringInAnswers, heldIn } from './bring-in';
import { responses, type Response } from './tabs';
import { sayUnclear, unclearAnswers, type Unclear } from './unclear-rules';

const title = 'Answers not understood';

export function explainAnswers(app: App, uses: readonly FormUse[]): void {
  const { workbook, memory, ui } = app;
  const rows = workbook.rowsOf(responses);
  const unclear = unclearAnswers(rows);
  if (unclear.length === 0) return ui.tell(title, 'All answers are understood. There is nothing to decide.');
  const explained = uses.filter((use) => {
    const before = builtForm(memory, use.key);
    if (before === null) return false;
    const form = unclear
      .filter(({ survey }) => survey === use.name)
      .reduce((known, each) => ask(app, use, known, each, rows) ?? known, before);
    if (form === before) return false;
    keepForm(memory, use.key, form);
    readAgain(memory, use.key, heldIn(app, use).size);
    return true;
  });
  if (explained.length === 0) return ui.tell(title, 'Nothing was decided; the answers wait.');
  memory.save();
  bringInAnswers(app, explained);
  const left = unclearAnswers(workbook.rowsOf(responses)).reduce((sum, { answerIds }) => sum + answerIds.size, 0);
  const rest =
    left === 0 ? 'No answer waits any more.' : `${plural(left, 'answer still waits', 'answers still wait')}.`;
  ui.tell(title, `Noted, also for answers to come. ${rest}`);
}

/** Null: staff do not recognize any of them. */
function ask(app: App, use: FormUse, form: BuiltForm, unclear: Unclear, rows: readonly Response[]): BuiltForm | null {
  const { questionKey, wording, answerIds } = unclear;
  const question = (text: string): boolean =>
    app.ui.confirm(title, `${sayUnclear(unclear)}\n\n${text}\n\nOK: yes. Cancel: no, or I do not know.`);
  if (wording !== '') {
    const options = optionsOf(use.spec(app), form, questionKey);
    const meant = options.filter(({ text }) => question(`Does “${wording}” mean “${text}”?`))[0];
    return meant ? withWording(form, questionKey, wording, meant.key) : null;
  }
  const added = new Map(
    rows
      .filter(({ answerId }) => answerIds.has(answerId ?? ''))
      .flatMap(({ given }) => given ?? [])
      .filter(({ questionKey: key }) => key.startsWith('item '))
      .map(({ questionKey: key, question: text }) => [key.slice('item '.length), text]),
  );
  for (const [itemId, text] of added)
    if (question(`Is it now asked as “${text}”?`)) return withQuestion(form, itemId, questionKey);
  return null;
}

/** The options with which the form was built, in English; in their wording then if the spec no longer has the key. */
function optionsOf({ parts }: FormSpec, form: BuiltForm, questionKey: string): { key: string; text: string }[] {
  const texts = new Map<string, string>();
  for (const { key, options = [] } of parts.flatMap(({ questions }) => [...questions]))
    if (key === questionKey) for (const option of options) texts.set(option.key, option.text.en);
  for (const item of Object.values(form.items))
    if (item.key === questionKey)
      for (const [text, key] of Object.entries(item.options ?? {})) if (!texts.has(key)) texts.set(key, text);
  return [...texts].map(([key, text]) => ({ key, text }));
}
