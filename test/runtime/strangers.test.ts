// Single-file programs as public samples are written, run as they are through what `npm run local -- PATH` runs.
import path from 'node:path';
import { runOnce } from '../../local/cli/once';
import { emptySpreadsheet, owner } from '../../local/cli/stage';
import { Desk } from '../../local/desk';
import { Calendars } from '../../local/runtime/host/calendar/calendars';
import { DriveFiles } from '../../local/runtime/host/drive/files';
import { Forms } from '../../local/runtime/host/forms/model';
import { Mailbox } from '../../local/runtime/host/mail/mailbox';
import { sheetCsv, sheetView } from '../../local/runtime/host/sheets';
import type { Machine, Question, ShownPage } from '../../local/runtime/machine';
import { loadProject } from '../../local/runtime/project';

const file = (name: string) => path.join(__dirname, 'fixtures', name, 'Code.gs');

async function opened(
  name: string,
  answers: string[] = [],
): Promise<{ machine: Machine; desk: Desk; seen: (Question | ShownPage)[] }> {
  const seen: (Question | ShownPage)[] = [];
  const machine = emptySpreadsheet({
    project: loadProject(file(name)),
    events: {
      pageShown: (_user, page) => void seen.push(page),
      asked: (_user, question) => {
        seen.push(question);
        const text = answers.shift();
        return { button: question.buttons.startsWith('YES') ? 'YES' : 'OK', ...(text === undefined ? {} : { text }) };
      },
    },
  });
  await machine.open(owner);
  return { machine, desk: new Desk(machine, owner), seen };
}

test('mail merge: a menu, a template tab, drafts', async () => {
  const { machine, desk } = await opened('mail-merge', ['Your visit on {{Day}}']);
  expect(machine.menus(owner)[0]).toMatchObject({
    name: 'Mail merge',
    items: [{ label: 'Make the tabs' }, 'separator', {}, { label: 'More' }],
  });
  await desk.choose('Make the tabs');
  await desk.choose('Send mails');
  await machine.settled();
  const { messages } = machine.world.part(Mailbox);
  expect(messages.map(({ to, subject }) => [to, subject])).toEqual([
    [['ana@example.org'], 'Your visit on 10/5/2026'],
    [['bo@example.org'], 'Your visit on 10/6/2026'],
  ]);
  expect(messages[1]!.raw).toContain('Dear Bo "B" \\ Lee,');
  expect(messages[1]!.raw).toContain('The fee is $1,200.00.');
  const rows = sheetCsv(desk.book, desk.sheet('Recipients')).split('\r\n');
  expect(rows[1]).toMatch(/^Ana,ana@example\.org,10\/5\/2026,\$12\.50,9\/14\/2026 /);
  expect(rows[3]).toBe('Cy,not an address,10/7/2026,$0.00,Invalid email: not an address');

  await desk.choose('Save as draft');
  await machine.edit(owner, desk.sheet('Recipients').id, 2, 5, [['']]);
  await desk.choose('Send by draft…');
  await machine.settled();
  expect(machine.world.part(Mailbox).messages).toHaveLength(3);
  expect(machine.world.part(Mailbox).messages[2]!.raw).toMatch(/filename="?notes\.txt/);
});

test('event sign-up: a form, calendar invitations, an itinerary as document and PDF', async () => {
  const { machine, desk } = await opened('event-signup');
  await desk.run('exampleSessions');
  await desk.choose('Set up workshops');
  const calendar = machine.world
    .part(Calendars)
    .all()
    .find(({ summary }) => summary === 'Workshops')!;
  expect(calendar.events.map(({ fields }) => [fields.summary, fields.start!.dateTime, fields.location])).toEqual([
    ['Welding basics', '2026-10-05T09:00:00-04:00', 'Shop 1'],
    ['Meet a nurse', '2026-10-05T09:00:00-04:00', 'Room 12'],
    ['Coding for all', '2026-10-06T13:00:00-04:00', 'Lab'],
  ]);
  // The sheet of raw answers is hidden, and no other.
  expect(desk.book.sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['Form Responses 1']);

  const [form] = machine.world.part(Forms).forms;
  const [name, email, first, second] = form!.items
    .filter(({ type }) => type !== 'SECTION_HEADER')
    .map(({ id }) => String(id));
  await machine.submitForm(form!.id, {
    [name!]: 'Ana',
    [email!]: 'ana@example.org',
    [first!]: 'Meet a nurse',
    [second!]: 'Coding for all',
  });
  expect(machine.executions.at(-1)).toMatchObject({ functionName: 'onFormSubmit', status: 'completed' });
  expect(calendar.events.map(({ fields }) => fields.attendees?.map((guest) => guest.email))).toEqual([
    undefined,
    ['ana@example.org'],
    ['ana@example.org'],
  ]);
  const drive = machine.world.part(DriveFiles);
  const itinerary = drive.files.find(({ fields }) => fields.name === 'Itinerary for Ana')!;
  expect(drive.htmlOf(itinerary.id)).toContain('<h1>Itinerary for Ana</h1>');
  expect(drive.htmlOf(itinerary.id)).toContain(
    '<td><p>Coding for all</p></td><td><p>10/6/2026</p></td><td><p>Lab</p></td>',
  );
  await machine.settled();
  const [mail] = machine.world.part(Mailbox).messages;
  expect(mail!.subject).toBe('Itinerary for Ana');
  expect(mail!.raw).toMatch(/application\/pdf/);

  await desk.choose('Clear');
  expect(
    machine.world
      .part(Calendars)
      .all()
      .some(({ summary }) => summary === 'Workshops'),
  ).toBe(false);
});

test('expenses: functions in cells, chart, protection, rules, a dialog, a PDF by mail', async () => {
  const { machine, desk, seen } = await opened('expenses');
  await desk.choose('New report');
  const sheet = desk.sheet('Report Sep 2026');
  expect(sheetCsv(desk.book, sheet).split('\r\n').slice(3, 9)).toEqual([
    'Train,80,USD,$80.00',
    'Hotel,240,EUR,$264.00',
    'Meals,64.5,GBP,$80.63',
    'Taxi,18,USD,$18.00',
    'Total,,,$442.63',
    'Per day,,,$147.54',
  ]);
  await machine.edit(owner, sheet.id, 4, 2, [['100']]);
  expect(sheet.grid.note(4, 2)).toBe('Last modified: 2026-09-14 08:00');
  expect(desk.shown(sheet, 8, 4)).toBe('$462.63');
  await expect(machine.edit(owner, sheet.id, 4, 2, [['-5']])).rejects.toThrow(/Amounts are positive/);
  await expect(machine.edit(owner, sheet.id, 4, 3, [['JPY']])).rejects.toThrow(
    /one of the following values: EUR, GBP, USD/,
  );
  await expect(machine.edit('colleague@school.example.org', sheet.id, 8, 4, [['0']])).rejects.toThrow(/protected/);
  const view = sheetView(desk.book, sheet, machine.now());
  expect(view.cells[4]![0]!.background).toBe('#f4cccc');
  expect(view.charts).toHaveLength(1);

  await desk.choose('About');
  await desk.choose('New report');
  expect(seen).toMatchObject([
    { kind: 'modal', title: 'About the rates', width: 250 },
    { kind: 'alert', buttons: 'YES_NO' },
  ]);
  await desk.choose('Send report');
  await machine.settled();
  expect(machine.world.part(Mailbox).messages).toMatchObject([{ to: [owner], subject: 'Expenses' }]);
});

test.each([
  ['mail-merge', 'makeTabs', 'Sheet “Recipients”'],
  ['event-signup', 'exampleSessions', 'Welding basics,10/5/2026,9:00 AM'],
  ['expenses', 'newReport', 'Total,,,$442.63'],
])('the command runs %s by a path and a function', async (name, functionName, expected) => {
  const lines: string[] = [];
  const code = await runOnce(file(name), { functionName, print: (text) => void lines.push(text) });
  expect([code, lines.join('\n')]).toEqual([0, expect.stringContaining(expected)]);
});
