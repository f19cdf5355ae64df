/** The board's own papers: its charter, what it and the school expect of each other, and how its members can help. */
import type { App } from '../../../app';
import { documentOf, type DocumentUse } from '../../../documents/use';
import { schoolFacts } from '../../../messages/fact-rules';
import { askLines, openAsks } from '../../../records/ask-rules';
import { membersOf, type Member } from '../../../records/board-rules';
import { helpKinds, needs } from '../../../records/needs';
import { schoolYear, twelveHour, weekdayNames } from '../../../shared/dates';
import { Failure } from '../../../shared/failure';
import { plural } from '../../../shared/text';
import { boardToday, takenOnThisYear } from './members';
import { yearReport, yearReported } from './report';
import { boardHelpText, charterText, expectationsText } from './texts';

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const sayMember = ({ name, seat }: Member): string => [name, seat?.organization.name].filter(Boolean).join(', ');

/** `4 times a year, on Wednesdays, from 7:00 AM to 9:00 AM.` */
function meets({ settings }: App): string {
  const { boardMeetings, boardWeekday, boardStart, boardEnd } = settings();
  const often = boardMeetings === 1 ? 'Once' : plural(boardMeetings, 'time');
  return `${often} a year, on ${weekdayNames[boardWeekday - 1]!}s, from ${twelveHour(boardStart)} to ${twelveHour(boardEnd)}.`;
}

const charter = documentOf({
  template: charterText,
  pages(app) {
    const board = boardToday(app);
    const members = membersOf(board);
    if (members.length === 0) throw new Failure('Nobody sits on the board yet, so there is no charter to make.');
    const chairs = members.filter(({ office }) => office === 'Chair' || office === 'Co-chair');
    const empty = board.seats.filter(({ representative }) => representative === null);
    return [
      {
        ...schoolFacts(app.settings()),
        schoolYear: schoolYear(app.clock.today()),
        meets: meets(app),
        chairs: chairs.map(sayMember).join(' and '),
        seats: bullets([
          ...members.map((member) => sayMember(member) + (member.seat === null ? ', for the school' : '')),
          ...empty.map(({ organization }) => `${organization.name ?? ''}: an open seat`),
        ]),
        substitutes: bullets(
          board.seats.flatMap(({ organization, substitutes }) =>
            substitutes.map(({ name }) => `${name ?? ''}, for ${organization.name ?? ''}`),
          ),
        ),
        takesOn: bullets(
          takenOnThisYear(app).flatMap(({ member, lines }) => lines.map((line) => `${sayMember(member)}: ${line}`)),
        ),
      },
    ];
  },
});

const expectations = documentOf({
  template: expectationsText,
  pages: (app) => [{ ...schoolFacts(app.settings()), meets: meets(app) }],
});

const boardHelp = documentOf({
  template: boardHelpText,
  pages(app) {
    const { workbook, clock } = app;
    const open = openAsks(workbook.rowsOf(needs), clock.today());
    const kinds = [...helpKinds, null].filter((kind) => open.some(({ help }) => help === kind));
    if (kinds.length === 0)
      throw new Failure('Nothing is asked for. Check “Ask partners” in the tab Needs for what you need.');
    const section = (kind: (typeof kinds)[number]): string =>
      `## ${kind ?? 'Other'}\n${askLines(open.filter(({ help }) => help === kind).map((ask) => ({ ...ask, help: null })))}`;
    return [{ ...schoolFacts(app.settings()), asks: kinds.map(section).join('\n\n') }];
  },
});

export const yearPapers: readonly DocumentUse[] = [charter, expectations, boardHelp, yearReport];

/** A report is on one year; of the others there is one. */
export const recordsOf = (app: App, use: DocumentUse): string[] => (use === yearReport ? [yearReported(app)] : []);
