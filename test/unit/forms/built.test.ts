import fc from 'fast-check';
import { rememberForm, understand } from '../../../src/forms/built';
import { layOut } from '../../../src/forms/layout';
import type { FormSpec } from '../../../src/forms/spec';
import type { CalendarDate } from '../../../src/shared/dates';

const spec: FormSpec = {
  key: 'test',
  title: 'T',
  description: '',
  confirmation: '',
  languages: ['en', 'es'],
  parts: [
    {
      key: 'only',
      title: { en: 'Page', es: 'Página' },
      questions: [
        {
          key: 'trade',
          kind: 'choices',
          title: { en: 'Trade?', es: '¿Oficio?' },
          other: true,
          options: [
            { key: 'weld', text: { en: 'Welding', es: 'Soldadura' } },
            { key: 'paint', text: { en: 'Painting', es: 'Pintura' } },
          ],
        },
        { key: 'why', kind: 'paragraph', title: { en: 'Why?', es: '¿Por qué?' } },
      ],
    },
  ],
};

function built() {
  const items: Record<string, string> = {};
  layOut(spec)
    .pages.flatMap((page) => page.questions)
    .forEach(({ key }, index) => (items[key] = String(100 + index)));
  const made = { formId: 'F', url: 'u', editUrl: 'e', items };
  const form = rememberForm(spec, made, 'me@example.edu', '2026-09-14' as CalendarDate);
  // As it comes back from the document properties.
  return { items, form: JSON.parse(JSON.stringify(form)) as typeof form };
}

const { items, form } = built();
const answer = (...given: [string, string, string[]][]) => ({
  answerId: 'A',
  at: 0,
  items: given.map(([itemId, title, values]) => ({ itemId, title, values })),
});

test('the same choice in two languages has one key, and the language is that of the section', () => {
  const language: [string, string, string[]] = [items['language']!, 'Language', ['English']];
  const english = understand(answer(language, [items['en.trade']!, 'Trade?', ['Painting', 'Welding']]), form);
  const spanish = understand(answer(language, [items['es.trade']!, '¿Oficio?', ['Pintura', 'Soldadura']]), form);
  expect(english.given).toEqual([
    { questionKey: 'trade', question: 'Trade?', values: ['Painting', 'Welding'], keys: ['paint', 'weld'] },
  ]);
  expect(spanish.given[0]!.keys).toEqual(['paint', 'weld']);
  expect([english.language, spanish.language]).toEqual(['en', 'es']);
});

test('a retitled question is the same question, and is kept as it was asked', () => {
  const { given } = understand(answer([items['en.why']!, 'What for, in your view?', ['=Money']]), form);
  expect(given).toEqual([{ questionKey: 'why', question: 'What for, in your view?', values: ['=Money'], keys: null }]);
});

test('words of one’s own are “other”, even those that every object knows', () => {
  const { given } = understand(
    answer([items['es.trade']!, '¿Oficio?', ['Constructor', '__proto__', 'Soldadura']]),
    form,
  );
  expect(given[0]!.keys).toEqual(['other', 'other', 'weld']);
});

test('a question that staff added is kept under its item', () => {
  const { given, language } = understand(answer(['987', 'Shirt size?', ['M']]), form);
  expect(given).toEqual([{ questionKey: 'item 987', question: 'Shirt size?', values: ['M'], keys: null }]);
  expect(language).toBeNull();
});

test('whatever is typed, each value keeps its place and has a key', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('Welding', ' welding ', 'valueOf'))), (values) => {
      const [given] = understand(answer([items['en.trade']!, 'Trade?', values]), form).given;
      expect(given!.values).toEqual(values);
      expect(given!.keys!.every((key) => ['weld', 'paint', 'other'].includes(key))).toBe(true);
      expect(given!.keys).toHaveLength(values.length);
    }),
  );
});
