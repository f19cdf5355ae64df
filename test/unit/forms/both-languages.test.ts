// English and Spanish side by side: every form that families, partners or friends of the school fill in, and the notice
// for the school's own site. Nothing is missing in Spanish, and nothing is English there.
import { features } from '../../../src/house';
import { siteWords } from '../../../src/features/inquiries/site-texts';
import { layOut } from '../../../src/forms/layout';
import type { FormSpec, Words } from '../../../src/forms/spec';
import type { App } from '../../../src/app';
import type { CalendarDate } from '../../../src/shared/dates';

const app = {
  settings: () => ({ schoolName: '' }),
  clock: { today: () => '2026-09-14' as CalendarDate },
} as unknown as App;
const forms: [string, FormSpec][] = features
  .flatMap((feature) => [...feature.forms])
  .map((use) => [use.name, use.spec(app)]);

/** The same word in both languages. */
const cognates = ['No'];
const english = /\b(the|your|you|with|and|is|are|to|for|of|we|not|please|thank)\b/i;
const isNumber = ({ en }: Words): boolean => /^\d+$/.test(en);

/** Title, help and option of each question, and of each part. */
const pairsOf = ({ parts }: FormSpec): Words[] =>
  parts.flatMap(({ title, help, questions }) => [
    title,
    ...(help ? [help] : []),
    ...questions.flatMap((question) => [
      question.title,
      ...(question.help ? [question.help] : []),
      ...(question.options ?? []).map(({ text }) => text),
    ]),
  ]);

function faultOf({ en, es }: Words): string | null {
  if (en.trim() === '' || es.trim() === '') return `“${en}${es}” is in one language only.`;
  if (en === es && !cognates.includes(en)) return `“${en}” is the same in both.`;
  return english.test(es) ? `“${es}” is not all Spanish.` : null;
}

test('there is a form for each of those who answer', () => {
  expect(forms.map(([name]) => name).sort()).toEqual([
    ...['Advisory board answer', 'Answers to campaigns', 'Ask for a visitor', 'Business survey', 'Colleagues named'],
    ...['Evaluation by the student', 'Evaluation by the supervisor', 'Family permission', 'Feedback on students’ work'],
    ...[
      'Graduate survey',
      'How is it going',
      'How mentoring went (mentors)',
      'How mentoring went (students)',
      'How was it',
    ],
    ...['Is this still right', 'Needs survey', 'Parent survey', 'Partner with us', 'Questions and problems'],
    ...['Questions to email mentors', 'Time sheet', 'Who knows whom', 'Who represents you', 'Whom do you recommend'],
    ...['Will a mentor be there', 'Will you come'],
  ]);
});

test.each(forms)('%s: every question, help and choice says it in both', (_name, spec) => {
  expect(spec.languages).toEqual(['en', 'es']);
  const pairs = pairsOf(spec).filter((words) => !isNumber(words));
  expect(pairs.length).toBeGreaterThan(3);
  expect(pairs.flatMap((words) => faultOf(words) ?? [])).toEqual([]);
});

test.each(forms)('%s: what stands above the choice of a language is in both, one after the other', (_name, spec) => {
  const [title, spanishTitle, ...more] = spec.title.split(' / ');
  expect(more).toEqual([]);
  expect(faultOf({ en: title!, es: spanishTitle ?? '' })).toBeNull();
  for (const text of [spec.description, spec.confirmation]) {
    const [said, dicho, ...rest] = text.split('\n\n');
    expect(rest).toEqual([]);
    expect(faultOf({ en: said!, es: dicho ?? '' })).toBeNull();
  }
});

test.each(forms)('%s: the pages in Spanish tell in Spanish what is no email address', (_name, spec) => {
  const asked = layOut(spec).pages.flatMap(({ questions }) => questions);
  for (const { key, complaint } of asked.filter(({ kind }) => kind === 'email'))
    expect(complaint).toMatch(key.startsWith('es.') ? /^Esto no parece/ : /^This does not look/);
  for (const { title, help } of asked.filter(({ key }) => key === 'reference' || key === 'language')) {
    expect(title).toMatch(/ \/ (Referencia|Idioma)$/);
    if (help !== '') expect(faultOf({ en: help.split(' / ')[0]!, es: help.split(' / ')[1] ?? '' })).toBeNull();
  }
});

test('a community college is a colegio comunitario, as usual in the United States', () => {
  const words = forms.flatMap(([, spec]) => pairsOf(spec)).filter(({ en }) => en === 'College or university');
  expect(words.map(({ es }) => es)).toEqual(['Estudio en un colegio comunitario o una universidad']);
  expect(JSON.stringify(forms)).not.toContain('colegio universitario');
});

test('the notice for the school’s own site', () => {
  expect(Object.values(siteWords).flatMap((words) => faultOf(words) ?? [])).toEqual([]);
});
