/** The first wording of the report on a school year. */
import { needed, template } from '../../../messages/declare';
import { dateWord, schoolWords } from '../../../messages/words';

const { asks: _asks, ...school } = schoolWords;

/** Each part with its heading, left out where there is nothing to tell. */
const part = (word: string, heading: string): string => `{{#${word}}}\n## ${heading}\n{{/${word}}}\n\n{{${word}}}\n`;

export const reportText = template({
  kind: 'document.board-year',
  name: 'Report on the year',
  words: {
    ...school,
    ...dateWord,
    schoolYear: needed('the school year'),
    meetings: 'the board’s meetings, each with who came',
    held: needed('how many activities were planned, held and canceled, by kind'),
    reached: 'how many students took part, by kind of activity; few students are not told',
    promises: 'what partners have given of what they promised',
    goals: 'the goals of the year, and what came of them',
    themes: 'what partners and teachers said most often',
    reviews: 'what members of the board have reviewed',
    decisions: 'what the board decided',
    takesOn: 'what each member takes on, as a list',
  },
  subject: '{{school}}: report on {{schoolYear}}',
  body: `# Report on the school year {{schoolYear}}

{{school}}, advisory board

## Activities
{{held}}

${[
  part('reached', 'Students reached'),
  part('meetings', 'Meetings of the board'),
  part('goals', 'Goals'),
  part('promises', 'Promised and given'),
  part('themes', 'What partners and teachers said'),
  part('reviews', 'What members have reviewed'),
  part('decisions', 'What the board decided'),
  part('takesOn', 'What members take on'),
].join('\n')}
As of {{date}}

Chair of the board: ______________________________

Principal: ______________________________
`,
});
