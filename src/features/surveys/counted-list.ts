/** The list of what forms say: of each question with choices, how many picked what, as bars. */
import type { App } from '../../app';
import type { FormSpec, QuestionSpec } from '../../forms/spec';
import { allForms } from '../../forms/use';
import type { List } from '../../listing/list';
import { rowsOf } from '../../listing/rows';
import type { ListRow } from '../../shared/list-row';
import { grouped, plural } from '../../shared/text';
import { findings } from '../../records/findings';
import { countFindings, type Count } from './finding-rules';
import { takenApart } from './plan-rules';
import { responses } from './tabs';

/** A question that was answered in one school year. */
interface Asked {
  id: string;
  name: string;
  question: string;
  several: boolean;
  counts: Count[];
}

export const countedAnswers: List = {
  key: 'answers',
  label: 'What forms say, counted',
  of: ['different answer', 'different answers'],
  byChoice: 'Question',
  find(app, { choiceId }) {
    const asked = allAsked(app);
    const shown = asked.find(({ id }) => id === choiceId) ?? asked[0];
    const choices = asked.map(({ id, name }) => ({ id, name }));
    if (!shown) return { rows: [], choices, choiceId: null, nobody };
    return { rows: shown.counts.map(barOf), choices, choiceId: shown.id, note: sayHowMany(shown) };
  },
};

const nobody = {
  title: 'No answers yet',
  text: 'Make a form in Partnerbook › Program › Forms… and send out its link. Answers are counted here within the hour.',
};

/** The newest school year first; within it, in the order of the forms and their questions. */
function allAsked(app: App): Asked[] {
  const rows = rowsOf(app, responses);
  const standing = rowsOf(app, findings);
  const all = allForms(app).flatMap((use) => {
    const apart = takenApart(standing.filter(({ survey }) => survey === use.name));
    return choiceQuestions(use.spec(app)).flatMap(({ key, kind, title, options = [] }) => {
      const texts = new Map(options.map((option) => [option.key, option.text.en]));
      const questions = [{ questionKey: key, name: title.en, options: texts }];
      const counts = countFindings(rows, { survey: use.name, questions, apart });
      const years = [...new Set(counts.map(({ schoolYear }) => schoolYear))];
      return years.map((year) => ({
        id: [use.key, key, year].join('/'),
        name: `${use.name}, ${year}: ${title.en}`,
        question: title.en,
        several: kind === 'choices',
        year,
        counts: counts.filter(({ schoolYear }) => schoolYear === year),
      }));
    });
  });
  return all.sort((one, other) => (one.year === other.year ? 0 : one.year < other.year ? 1 : -1));
}

function choiceQuestions({ parts }: FormSpec): QuestionSpec[] {
  return parts.flatMap(({ questions }) => [...questions]).filter(({ kind }) => kind === 'choice' || kind === 'choices');
}

function barOf({ text, count, answers }: Count): ListRow {
  const why = `${grouped(count)} of ${grouped(answers)}`;
  return { id: null, name: text, why, about: '', contact: '', empty: false, share: count / answers };
}

function sayHowMany({ question, several, counts }: Asked): string {
  const answers = plural(counts[0]?.answers ?? 0, 'person', 'people');
  // The choice above shows only the beginning of a long question.
  return `“${question}” ${answers} answered.${several ? ' Everyone could pick several, so the numbers add up to more.' : ''}`;
}
