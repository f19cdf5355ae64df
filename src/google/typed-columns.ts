import { Failure } from '../shared/failure';

const advice =
  'Somebody has turned a part of this workbook into a table (Format › Convert to table), and Google then lets no program set what may be typed there. Click a cell of the table, choose the arrow beside its name, then Convert to unformatted data, and choose this menu item again. Nothing that was typed is lost.';

/**
 * Recognizes the message that people report for columns that got a type with *Convert to table*: validations, check
 * boxes and number formats are refused. No page of Google's says which calls are affected, so whatever is refused with
 * this message is explained in our words.
 */
export function typedColumnsExplained(error: unknown): unknown {
  return /typed columns?/i.test(String(error)) ? new Failure(advice) : error;
}
