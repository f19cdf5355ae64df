/** The sets of questions as staff have them in Templates. */
import type { App } from '../../../app';
import { findTemplate } from '../../../messages/templates';
import { linesIn, type QuestionSet } from './set-rules';
import { questionSets } from './texts';

/** Those in use. */
export function setsOf({ workbook }: App): QuestionSet[] {
  return questionSets.flatMap((set) => {
    const found = findTemplate(workbook, set);
    return typeof found === 'object' && 'wording' in found
      ? [{ name: found.wording.subject, lines: linesIn(found.wording.body) }]
      : [];
  });
}
