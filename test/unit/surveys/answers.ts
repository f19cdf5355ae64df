/** Answers and tabs for the tests of this folder. */
import type { GivenAnswer, SurveyAnswer } from '../../../src/forms/answer-rules';
import type { Cell } from '../../../src/google/cells';
import type { Timestamp } from '../../../src/shared/dates';
import { out } from '../../../src/workbook/write/changes';
import { readTable } from '../../../src/workbook/read/table';
import { columnKey, type Columns, type NewRow, type Tab } from '../../../src/workbook/tab';

/** What was said to a question: a text, or what was picked as `[key, wording]` each. */
type Said = string | [key: string, wording: string][];

export function answered(answerId: string, at: string, said: Record<string, Said>): SurveyAnswer<never> {
  const given = Object.entries(said).map(([questionKey, value]): GivenAnswer => {
    if (typeof value === 'string') return { questionKey, question: `${questionKey}?`, values: [value], keys: null };
    const [keys, values] = [value.map(([key]) => key), value.map(([, wording]) => wording)];
    return { questionKey, question: `${questionKey}?`, values, keys };
  });
  return { answerId, at: at as Timestamp, schoolYear: '2026–27', language: 'English', given };
}

/** Rows as they are read back once they have been written. */
export function readBack<C extends Columns>(tab: Tab<C>, rows: (NewRow<Tab<C>> & { id?: string })[]) {
  const names = Object.keys(tab.columns);
  const cells = rows.map((row, index) =>
    names.map((name): Cell =>
      name === 'id' ? (row.id ?? `${tab.prefix}-${index}`) : out(tab, name, (row as Record<string, unknown>)[name]),
    ),
  );
  return readTable(tab, tab.title, [names.map((name) => columnKey(tab, name)), [], ...cells]);
}
