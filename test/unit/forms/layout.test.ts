import { referenceQuestion } from '../../../src/forms/answer-rules';
import { rememberForm } from '../../../src/forms/built';
import { layOut, languageQuestion } from '../../../src/forms/layout';
import type { FormSpec } from '../../../src/forms/spec';
import { withYears } from '../../../src/features/surveys/surveys';
import { graduateSurvey } from '../../../src/features/surveys/graduate-texts';
import { parentSurvey } from '../../../src/features/surveys/parent-texts';
import type { FormPlan, PlannedPage } from '../../../src/google/forms';
import type { CalendarDate } from '../../../src/shared/dates';
import { comparable } from '../../../src/shared/text';

const specs: [string, FormSpec][] = [
  ['parent survey', parentSurvey],
  ['graduate survey', withYears(graduateSurvey, 2026)],
];

/** The pages someone sees who picks `language`, and the given option of every question that leads somewhere. */
function pathOf(plan: FormPlan, language: number, option: number): PlannedPage[] {
  const path: PlannedPage[] = [];
  let index: number | null = 0;
  while (index !== null && path.length < 20) {
    const page: PlannedPage = plan.pages[index]!;
    path.push(page);
    let goTo: string | undefined;
    for (const { options } of page.questions) goTo = options[index === 0 ? language : option]?.goTo ?? goTo;
    if (goTo === 'submit' || (goTo === undefined && page.submits)) index = null;
    else index = goTo === undefined ? index + 1 : plan.pages.findIndex(({ key }) => key === goTo);
  }
  return path;
}

describe.each(specs)('the %s', (_name, spec) => {
  const plan = layOut(spec);

  test.each([
    [0, 'en'],
    [1, 'es'],
  ])('whoever picks language %i stays in %s to the end', (language, prefix) => {
    for (const option of [0, 1]) {
      const [first, ...rest] = pathOf(plan, language, option);
      const asked = first!.questions.map(({ key }) => key);
      expect(asked).toEqual([...(spec.referred ? [referenceQuestion] : []), languageQuestion]);
      expect(rest.length).toBeGreaterThan(0);
      expect(rest.every(({ key }) => key.startsWith(`${prefix}.`))).toBe(true);
    }
  });

  test('everything is said in both languages, and differently', () => {
    for (const part of spec.parts) {
      for (const { title, help } of [part, ...part.questions]) {
        expect(title.en.trim()).not.toBe('');
        expect(title.es).not.toBe(title.en);
        if (help) expect(help.es).not.toBe(help.en);
      }
      for (const { options } of part.questions) {
        for (const { text } of options ?? []) expect(text.en.trim() === '' || text.es.trim() === '').toBe(false);
      }
    }
  });

  test('no two questions share a key, and no two options of a question a key or a wording', () => {
    const questions = spec.parts.flatMap((part) => part.questions);
    expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
    for (const { options = [] } of questions) {
      expect(new Set(options.map(({ key }) => key)).size).toBe(options.length);
      for (const language of spec.languages) {
        expect(new Set(options.map(({ text }) => comparable(text[language]))).size).toBe(options.length);
      }
    }
  });

  test('what is remembered of it fits into one property of 9 KB', () => {
    const items: Record<string, string> = {};
    plan.pages
      .flatMap((page) => page.questions)
      .forEach(({ key }, index) => (items[key] = String(2_000_000_000 + index)));
    const made = { formId: 'f'.repeat(50), url: 'u'.repeat(110), editUrl: 'e'.repeat(90), items };
    const form = rememberForm(spec, made, `${'a'.repeat(60)}@example.edu`, '2026-09-14' as CalendarDate);
    expect(Buffer.byteLength(JSON.stringify(form))).toBeLessThan(9_000);
  });
});

test('a parent who says no is not asked for a name; one who says yes is', () => {
  const plan = layOut(parentSurvey);
  const asked = (option: number) => pathOf(plan, 1, option).flatMap((page) => page.questions.map(({ key }) => key));
  expect(asked(0)).toEqual(expect.arrayContaining(['es.mayContact', 'es.name', 'es.email', 'es.phone']));
  expect(asked(1)).toContain('es.mayContact');
  expect(asked(1)).not.toContain('es.name');
});

test('a form in one language asks for none', () => {
  const plan = layOut({ ...parentSurvey, languages: ['es'] });
  expect(plan.pages.map(({ key }) => key)).toEqual(['es.work', 'es.contact']);
});

test('what parents may offer can stand in a list with commas between', () => {
  const offers = parentSurvey.parts[0]!.questions.find(({ key }) => key === 'offers')!;
  expect(offers.options!.filter(({ text }) => /[,;]/.test(text.en))).toEqual([]);
});
