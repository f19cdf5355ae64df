import type { CalendarDate } from '../shared/dates';
import { dateAsTyped, sayHowToType } from '../shared/typed-dates';

/** A cell or row that the app cannot use. Reported in plain words with its place; everything else goes on (law 4). */
export interface Problem {
  code: ProblemCode;
  tab: string;
  /** Key of the tab, to find it after staff have renamed it. */
  tabKey: string;
  /** Row number as shown in the sheet. */
  row: number;
  /** Title of the column as staff see it; empty when the whole row is meant. */
  column: string;
  columnNumber: number;
  text: string;
}

/** The sentence for each code. `value` is the cell as typed; `detail` is what else the check knows. */
const wording = {
  missing: ({ column, detail }: Told) => detail || `${column} is not filled in yet.`,
  'not-a-date': ({ value, locale }: Told) => `“${value}” is not a date. ${sayHowToType(value, locale)}`,
  'unlikely-date': ({ value, locale }: Told) =>
    `“${value}” is not a likely date. Type it like ${dateAsTyped('2026-09-14' as CalendarDate, locale)}, with its year.`,
  'not-a-time': ({ value }: Told) => `“${value}” is not a time of day. Type it like 9:30 AM.`,
  'not-a-moment': ({ value }: Told) =>
    `“${value}” is not a day and time. Type it like 2026-09-14 09:30, or clear the cell.`,
  'night-time': ({ value, detail }: Told) =>
    `“${value}” is at night. Did you mean ${detail}? Type ${detail}, or ${detail.replace('PM', 'AM')} if it is.`,
  'unclear-number': ({ value, detail }: Told) =>
    `“${value}” can be read in two ways. Did you mean ${detail}? Type a whole number, in digits only.`,
  'unclear-decimal': ({ value, detail }: Told) =>
    `“${value}” can be read in two ways. Did you mean ${detail}? Type it with a point, not a comma.`,
  'not-a-number': ({ value }: Told) => `“${value}” is not a number. Type digits only.`,
  'not-an-email': ({ value }: Told) =>
    `“${value}” is not an email address. It needs a name, an @ and a domain, without spaces.`,
  'not-a-phone': ({ value }: Told) => `“${value}” does not look like a phone number. Type it with its area code.`,
  'not-a-website': ({ value }: Told) => `“${value}” is not a web address. Type it like www.example.org.`,
  'short-code': () => 'This is too short for a code. Use at least five letters and digits.',
  'not-a-code': () =>
    'This is not a code of a student. Type the code that your school uses, at least five characters with a digit among them. No name and no address belongs here.',
  'not-a-choice': ({ value, detail }: Told) =>
    `“${value}” is not one of the choices. Pick one from the list: ${detail}.`,
  'not-a-tick': ({ value }: Told) => `“${value}” does not belong in a check box. Use the box, or type TRUE or FALSE.`,
  'unknown-reference': ({ value, detail }: Told) =>
    `“${value}” is not in ${detail}. Pick a name from the list, or add it there first.`,
  'ambiguous-reference': ({ value, detail }: Told) =>
    `“${value}” can mean ${detail}. Type the id of the right one here; its name follows within the hour.`,
  'formula-error': ({ value }: Told) => `The formula here gives ${value}. Fix it, or type the value.`,
  'same-name': ({ value, detail }: Told) =>
    `“${value}” is also in row ${detail}. Give one of them a longer name, for example with its street or city.`,
  'same-id': ({ value, detail }: Told) =>
    `This row and ${detail} have the same id (${value}), as when a row is copied. Until it is clear which is the copy, none of them is used: no mail, no calendar. In Check this workbook, choose “This row is the copy” at the one that is; or delete it.`,
  torn: () =>
    'A part of this row belongs to another one, as when some columns are sorted without the others. It is not used until that is undone: undo the sort, or go back with File › Version history. Sort whole rows only, with the arrow in a title.',
  'same-key': ({ value, detail }: Told) =>
    `This row and ${detail} both stand for “${value}”. None of them is used until only one is left: delete the copy.`,
  'not-ours': () =>
    'Only Partnerbook writes here, and it cannot read this any more. Undo what was typed, or clear the cell.',
  'too-long': ({ detail }: Told) => `This text is longer than ${detail} characters. Shorten it.`,
  rule: ({ detail }: Told) => detail,
};

interface Told {
  column: string;
  value: string;
  detail: string;
  /** The spreadsheet's, if known. */
  locale: string | null;
}

export type ProblemCode = keyof typeof wording;

/** What a column's reader finds wrong, before the place is known. */
export interface Complaint {
  code: ProblemCode;
  detail?: string;
}

export function sayProblem(
  code: ProblemCode,
  column: string,
  value: string,
  detail = '',
  locale: string | null = null,
): string {
  const shown = value.length > 60 ? `${value.slice(0, 57)}…` : value;
  return wording[code]({ column, value: shown, detail, locale });
}
