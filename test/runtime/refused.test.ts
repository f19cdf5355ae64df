// What Google refuses, or does, and a kinder stand-in would not. The list beside these tests is in docs/conformance.md.
import { googleErrors } from '../../local/runtime/host/google-errors';
import { Forms } from '../../local/runtime/host/forms/model';
import { Mailbox } from '../../local/runtime/host/mail/mailbox';
import { Workbooks } from '../../local/runtime/host/sheets';
import { coordinator, evaluate, machineOf, projectOf, runAs, valueOf } from './support';

/** Both as a script gets them. */
const thrownBy = (body: string) =>
  evaluate(`try { ${body} } catch (e) { return [e.name, e.message]; } return 'nothing';`);

describe('onEdit', () => {
  const source = `function onEdit(e) { e.range.offset(0, 1).setValue('seen'); }`;
  const seen = (machine: ReturnType<typeof machineOf>) => {
    const { grid } = machine.world.part(Workbooks).bound().sheets[0]!;
    return [1, 2, 3, 4, 5].filter((row) => grid.value(row, 2) === 'seen');
  };
  const type = (machine: ReturnType<typeof machineOf>, row: number) =>
    machine.edit(coordinator, machine.world.part(Workbooks).bound().sheets[0]!.id, row, 1, [[`row ${row}`]]);

  // "The onEdit() trigger only queues up to 2 trigger events." https://developers.google.com/apps-script/guides/triggers#onedite
  test('queues two events: of five cells typed at once, three are told', async () => {
    const machine = machineOf(source);
    await Promise.all([1, 2, 3, 4, 5].map((row) => type(machine, row)));
    expect(seen(machine)).toEqual([1, 2, 3]);
    await type(machine, 5);
    expect(seen(machine)).toEqual([1, 2, 3, 5]);
  });

  test('tells each of those who type slowly', async () => {
    const machine = machineOf(source);
    for (const row of [1, 2, 3, 4, 5]) await type(machine, row);
    expect(seen(machine)).toEqual([1, 2, 3, 4, 5]);
  });
});

// https://developers.google.com/workspace/forms/api/guides/api-changes-to-google-forms
test('a form starts unpublished, and takes no answers until it is published, whatever else is set', async () => {
  const machine = machineOf(`
    function main() { const form = FormApp.create('F').setAcceptingResponses(true); form.addTextItem(); return [form.isPublished(), form.getId()]; }
    function publish(id) { return FormApp.openById(id).setPublished(true).isPublished(); }`);
  const [published, id] = valueOf(await runAs(machine)) as [boolean, string];
  expect(published).toBe(false);
  await expect(machine.submitForm(id, {})).rejects.toThrow('no longer accepting responses');
  expect(valueOf(await runAs(machine, 'publish', { args: [id] }))).toBe(true);
  await machine.submitForm(id, {});
  expect(machine.world.part(Forms).find(id)!.responses).toHaveLength(1);
});

// "Throws an exception if the given title is null or empty." https://developers.google.com/apps-script/reference/forms/form-app
test.each([`''`, 'null', `'', true`])('FormApp.create(%s) is refused', async (args) => {
  expect(await thrownBy(`FormApp.create(${args})`)).toEqual(['Exception', 'Invalid argument: title']);
});

test('a list rule takes 500 choices, not 501', async () => {
  const rule = (count: number) =>
    `SpreadsheetApp.newDataValidation().requireValueInList(Array.from({ length: ${count} }, (_, at) => 'Choice ' + at), true).build();`;
  expect(await thrownBy(rule(500))).toBe('nothing');
  expect(await thrownBy(rule(501))).toEqual(['Exception', expect.stringContaining('more items than the limit of 500')]);
});

// https://developers.google.com/apps-script/reference/cache/cache#putkey,-value,-expirationinseconds
test.each([0, 21_601])('the cache keeps nothing for %d seconds', async (seconds) => {
  const refused = ['Exception', 'Argument too large: expirationInSeconds'];
  expect(await thrownBy(`CacheService.getScriptCache().put('a', 'b', ${seconds})`)).toEqual(refused);
  expect(await thrownBy(`CacheService.getScriptCache().putAll({ a: 'b' }, ${seconds})`)).toEqual(refused);
});

// https://developers.google.com/apps-script/reference/spreadsheet/range#getheight
test('the height and width of a range are its rows and columns', async () => {
  const body = `const range = SpreadsheetApp.getActiveSheet().getRange('B2:D8'); return [range.getHeight(), range.getWidth()];`;
  expect(await evaluate(body)).toEqual([7, 3]);
});

test('an advanced service refuses a missing permission in words of its own', async () => {
  const source = `function main() { try { Calendar.Calendars.get('x'); } catch (e) { return [e.name, e.message, e.details.code]; } }
    function files() { try { Drive.Files.list({}); } catch (e) { return e.message; } }`;
  const machine = machineOf(projectOf(source, { scopes: ['spreadsheets.currentonly'] }));
  const { message } = googleErrors.insufficientScopes;
  expect(valueOf(await runAs(machine))).toEqual([
    'GoogleJsonResponseException',
    `API call to calendar.calendars.get failed with error: ${message}`,
    403,
  ]);
  expect(valueOf(await runAs(machine, 'files'))).toBe(`API call to drive.files.list failed with error: ${message}`);
});

describe('what Google grants', () => {
  // https://developers.google.com/apps-script/guides/logging
  test('console.time and timeEnd log what lay between', async () => {
    const record = await runAs(
      machineOf(
        `function main() { console.time('x'); Utilities.sleep(250); console.timeEnd('x'); console.timeEnd('x'); }`,
      ),
    );
    expect(record.error).toBeUndefined();
    expect(record.log.map(({ text }) => text)).toEqual([expect.stringMatching(/^x: 2\d\dms$/)]);
  });

  test.each([
    `MailApp.sendEmail('pat@example.org', 'Count', 12)`,
    `MailApp.sendEmail({ to: 'pat@example.org', subject: 'Count', body: 12 })`,
  ])('%s sends the number as a text', async (call) => {
    const machine = machineOf(`function main() { ${call}; }`);
    expect((await runAs(machine)).error).toBeUndefined();
    await machine.settled();
    expect(machine.world.part(Mailbox).messages.map(({ raw }) => /\r\n\r\n12\s*$/.test(raw))).toEqual([true]);
  });

  // https://developers.google.com/workspace/calendar/api/guides/sync
  test('a listing that timeMin bounds ends with a sync token; one that is searched does not', async () => {
    const body = (options: string) =>
      `const { id } = Calendar.Calendars.insert({ summary: 'C' }); return typeof Calendar.Events.list(id, ${options}).nextSyncToken;`;
    expect(await evaluate(body(`{ timeMin: '2026-09-01T00:00:00Z' }`))).toBe('string');
    expect(await evaluate(body(`{ q: 'visit' }`))).toBe('undefined');
  });

  test('Calendar.newEvent gives a blank event', async () => {
    const body = `const { id } = Calendar.Calendars.insert({ summary: 'C' }); const event = Calendar.newEvent();
      event.summary = 'Talk'; event.start = Calendar.newEventDateTime(); event.start.date = '2026-09-21'; event.end = { date: '2026-09-22' };
      return Calendar.Events.insert(event, id).summary;`;
    expect(await evaluate(body)).toBe('Talk');
  });

  test('createEvent passes over options that it does not know', async () => {
    const project = projectOf(
      `function main() { return CalendarApp.getDefaultCalendar().createEvent('Talk', new Date(), new Date(), { color: 'red', location: 'Room 12' }).getLocation(); }`,
      { scopes: ['calendar'] },
    );
    expect(valueOf(await runAs(machineOf(project)))).toBe('Room 12');
  });

  test('a Drive query takes texts in double quotes', async () => {
    const body = `Drive.Files.create({ name: "Mara's list and more" }); Drive.Files.create({ name: 'Other' });
      return Drive.Files.list({ q: 'name = "Mara\\'s list and more" and trashed = false' }).files.map(({ name }) => name);`;
    expect(await evaluate(body)).toEqual(["Mara's list and more"]);
  });
});
