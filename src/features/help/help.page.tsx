/** The sidebar Help: the day, the rules of the sheet, and what to do when something is wrong. */
import { Heading, Page, Section } from '../../client/layout';
import { mount } from '../../client/mount';

const sections: { title: string; lines: string[] }[] = [
  {
    title: 'Your twenty minutes',
    lines: [
      'Open Today. It lists what is lost if it waits, with a button for what came of it.',
      'Open Mail. Read what is about to go out, and approve it. Nothing goes to a partner before you do.',
      'Something came up? Choose Add, or select a row and choose Card of this row.',
    ],
  },
  {
    title: 'The sheet is yours',
    lines: [
      'Sort, filter, hide, rename titles, move columns, add columns of your own. Everything goes on.',
      'Gray columns are kept by Partnerbook. Type in the white ones.',
      'Sort the whole tab, not a few columns of it: then each row stays together.',
      'Delete a row the usual way. What Partnerbook wrote can be taken back: Set up, Undo a change.',
    ],
  },
  {
    title: 'Mail',
    lines: [
      'Mail goes out once an hour during the hours in Settings, never twice.',
      'If somebody no longer wants mail, add the address to Opt-outs, or pick “Do not contact” in People.',
      'In practice mode every mail comes to you. Set up, Go live ends it.',
    ],
  },
  {
    title: 'If something looks wrong',
    lines: [
      'Set up, Check this workbook names each cell that cannot be used, and takes you there.',
      'Set up, Set up this workbook brings back tabs and columns that were deleted. It takes nothing away.',
      'Nothing happens any more? Set up, Do the hourly work now. It says what does not work, and why.',
    ],
  },
];

function HelpPage() {
  return (
    <Page>
      <Heading>How to work with Partnerbook</Heading>
      {sections.map(({ title, lines }) => (
        <Section key={title} title={title}>
          <ul class="plain help">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}

mount(HelpPage);
