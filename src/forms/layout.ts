/** Turns a spec into pages: a language question first, then all parts in one language, then all in the next. */
import type { FormPlan, PlannedPage, PlannedQuestion } from '../google/forms';
import type { Language } from '../shared/dates';
import { referenceQuestion } from './answer-rules';
import { fillMark, referenceMark } from './prefill-rules';
import type { FormSpec, PartSpec, QuestionSpec } from './spec';

/** Key of the language question. */
export const languageQuestion = 'language';

const languageNames: Record<Language, string> = { en: 'English', es: 'Español' };

const notAnEmail = {
  en: 'This does not look like an email address.',
  es: 'Esto no parece un correo electrónico.',
};

/** The key of a question, page or part in one language: `es.employer`. */
export function inLanguage(language: Language, key: string): string {
  return `${language}.${key}`;
}

export function layOut(spec: FormSpec): FormPlan {
  const { title, description, confirmation, languages } = spec;
  const pages = languages.flatMap((language) =>
    spec.parts.map((part, index) => pageOf(part, language, index === spec.parts.length - 1)),
  );
  const first: PlannedPage[] = languages.length > 1 ? [languagePage(spec)] : [];
  const all = [...first, ...pages];
  if (spec.referred) all[0]?.questions.unshift(reference);
  return { title, description, confirmation, pages: all };
}

/** Not required: whoever clears it can still send an answer, and a person finds out whose it is. */
const reference: PlannedQuestion = {
  key: referenceQuestion,
  kind: 'text',
  title: 'Reference / Referencia',
  help: 'Filled in already, so that we know whose answer this is. Please leave it as it is. / Ya está completado para que sepamos de quién es esta respuesta. Por favor déjelo como está.',
  required: false,
  mark: referenceMark,
  options: [],
  other: false,
  complaint: '',
};

function languagePage({ languages, parts }: FormSpec): PlannedPage {
  const start = parts[0]?.key ?? '';
  return {
    key: languageQuestion,
    title: '',
    help: '',
    submits: false,
    questions: [
      {
        key: languageQuestion,
        kind: 'choice',
        title: 'Language / Idioma',
        help: '',
        required: true,
        mark: '',
        options: languages.map((language) => ({ text: languageNames[language], goTo: inLanguage(language, start) })),
        other: false,
        complaint: '',
      },
    ],
  };
}

/** The last part of a language ends the form; otherwise the reader would continue into the next language. */
function pageOf(part: PartSpec, language: Language, submits: boolean): PlannedPage {
  return {
    key: inLanguage(language, part.key),
    title: part.title[language],
    help: part.help?.[language] ?? '',
    submits,
    questions: part.questions.map((question) => questionOf(question, language)),
  };
}

function questionOf(question: QuestionSpec, language: Language): PlannedQuestion {
  return {
    key: inLanguage(language, question.key),
    kind: question.kind,
    title: question.title[language],
    help: question.help?.[language] ?? '',
    required: question.required ?? false,
    mark: question.prefilled ? fillMark(question.key) : '',
    options: (question.options ?? []).map(({ text, then }) => ({
      text: text[language],
      ...(then === undefined ? {} : { goTo: then === 'submit' ? then : inLanguage(language, then) }),
    })),
    other: question.other ?? false,
    complaint: notAnEmail[language],
  };
}
