/** Choices that follow what stands in the workbook, such as names of organizations, brought up to date in a built form. */
import type { App } from '../app';
import { comparable } from '../shared/text';
import type { BuiltForm } from './built';
import { keepForm } from './inbox';
import type { FormUse } from './use';

/**
 * Gives the question of `use.live` the options that it has by now. What the earlier ones meant stays known, for answers
 * that are still to come in. Under the lock. Returns the form as it is kept; without a change there is no call, else two
 * and one for each language.
 */
export function renewOptions(app: App, use: FormUse, form: BuiltForm): BuiltForm {
  if (!use.live) return form;
  const { question, options: live } = use.live;
  const asked = use.spec(app).parts.flatMap(({ questions }) => questions.filter(({ key }) => key === question));
  const options = [...live(app), ...asked.flatMap(({ options: fixed = [] }) => [...fixed])];
  const items: BuiltForm['items'] = { ...form.items };
  const texts: Record<string, string[]> = {};
  for (const [itemId, item] of Object.entries(form.items)) {
    const { key, language, options: before = {}, shown = Object.keys(before) } = item;
    if (key !== question || language === undefined) continue;
    const wordings = options.map(({ text }) => text[language]);
    const now = wordings.map(comparable);
    if (now.join('\n') === shown.join('\n')) continue;
    texts[itemId] = wordings;
    const fresh = Object.fromEntries(options.map(({ key: option, text }) => [comparable(text[language]), option]));
    items[itemId] = { ...item, options: { ...before, ...fresh }, shown: now };
  }
  if (Object.keys(texts).length === 0) return form;
  const renewed = { ...form, items };
  // Remembered first: an answer with a wording that is not known yet would have to wait for staff to say what it means.
  keepForm(app.memory, use.key, renewed);
  app.memory.save();
  app.forms.setOptions(form.formId, texts);
  return renewed;
}
