/** Choices that follow what stands in the workbook, such as names of organizations, brought up to date in a built form. */
import type { App } from '../app';
import { comparable } from '../shared/text';
import type { BuiltForm } from './built';
import { keepForm } from './inbox';
import type { FormUse } from './use';

/**
 * Gives the question of `use.live` the options that it has by now. What the earlier ones meant stays known, for answers
 * that are still to come in. Under the lock. Returns the form as it is kept; without a change there is no call, else three
 * and one for each language.
 */
export function renewOptions(app: App, use: FormUse, form: BuiltForm): BuiltForm {
  if (!use.live) return form;
  const { question, options: live } = use.live;
  const asked = use.spec(app).parts.flatMap(({ questions }) => questions.filter(({ key }) => key === question));
  // Forms take each choice once.
  const all = [...live(app), ...asked.flatMap(({ options: fixed = [] }) => [...fixed])];
  const options = [...new Map(all.map((option) => [comparable(option.text.en), option])).values()];
  const items: BuiltForm['items'] = { ...form.items };
  const renewed: BuiltForm['items'] = {};
  const texts: Record<string, string[]> = {};
  for (const [itemId, item] of Object.entries(form.items)) {
    const { key, language, options: before = {}, shown = Object.keys(before) } = item;
    if (key !== question || language === undefined) continue;
    const wordings = options.map(({ text }) => text[language]);
    const now = wordings.map(comparable);
    if (now.join('\n') === shown.join('\n')) continue;
    texts[itemId] = wordings;
    const fresh = Object.fromEntries(options.map(({ key: option, text }) => [comparable(text[language]), option]));
    items[itemId] = { ...item, options: { ...before, ...fresh }, shown };
    renewed[itemId] = { ...items[itemId], shown: now };
  }
  if (Object.keys(texts).length === 0) return form;
  // Remembered first: an answer with a wording that is not known yet would have to wait for staff to say what it means.
  keepForm(app.memory, use.key, { ...form, items });
  app.memory.save();
  app.forms.setOptions(form.formId, texts);
  // That they are shown is said only once they are: what Google refused is tried again.
  const after = { ...form, items: { ...items, ...renewed } };
  keepForm(app.memory, use.key, after);
  app.memory.save();
  return after;
}
