import { everyRow } from '../workbook/read/table';
import type { Workbook } from '../workbook/workbook';
import { isQuestion, programChecklist } from './program-checklist';

/** The six questions of the guide's step 1, and where to find the answers. */
const teamQuestions = [
  {
    question: 'What does our industry take in, if we draw it as wide as we can?',
    hint: 'Tick clusters and subsectors in the Industry tab. A wide circle holds more partners.',
  },
  {
    question: 'What sorts of businesses, agencies and other organizations belong to it?',
    hint: 'The types in the Industry tab; the sidebar Define the industry says of which you know none yet.',
  },
  {
    question: 'Which are the leading ones in our city and county?',
    hint: 'Economic development office, chamber, business pages of the newspaper. Number them under “Local rank” in Organizations.',
  },
  {
    question: 'Which associations, unions and chambers serve them?',
    hint: 'Ask any one of them to which it belongs. Fill in “Represents” in Organizations.',
  },
  {
    question: 'Which colleges and universities near us teach for this industry?',
    hint: 'Pick local colleges in the menu, with the directory of your state.',
  },
  {
    question: 'Whom do we and our colleagues know there: parents, friends, board members, partners in other fields?',
    hint: 'Send colleagues the form Who knows whom: it takes a minute, and answers come into Connections.',
  },
];

/** Begins the checklist with the questions that a team answers first, once. Collects the rows. */
export function addTeamQuestions(workbook: Workbook): void {
  if (everyRow(workbook.table(programChecklist)).some(isQuestion)) return;
  workbook.add(
    programChecklist,
    teamQuestions.map((row) => ({ ...row, part: 'Questions for the team', status: 'Open' as const })),
  );
}
