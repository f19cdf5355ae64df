// Members that old single-file programs still call, and small ones that complete a service. Each by its page of the reference.
import { generateKeyPairSync, verify } from 'node:crypto';
import { Calendars } from '../../local/runtime/host/calendar/calendars';
import { coordinator, evaluate, machineOf, projectOf, runAs, teacher, valueOf } from './support';

const broad = ['spreadsheets', 'drive', 'script.container.ui', 'script.scriptapp', 'calendar', 'userinfo.email'];
const asked = (body: string, rest: object = {}) =>
  evaluate(`const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheets()[0]; ${body}`, rest);
const wide = (source: string) => machineOf(projectOf(source, { scopes: broad }));

// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getascontenttype
test('a spreadsheet as a PDF', async () => {
  const told = (await asked(`sheet.getRange('A1').setValue('Harbor Clinic'); const blob = ss.getAs('application/pdf');
    return [blob.getName(), blob.getContentType(), blob.getDataAsString('ISO-8859-1'), ss.getBlob().getName()];`)) as string[];
  expect([told[0], told[1], told[3]]).toEqual(['Partners.pdf', 'application/pdf', 'Partners.pdf']);
  expect(told[2]).toMatch(/^%PDF-[\s\S]*\(Harbor Clinic\)/);
  await expect(asked(`ss.getAs('text/csv')`)).rejects.toThrow('Spreadsheet.getAs text/csv');
});

// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#openfile, …#setactivespreadsheetnewactivespreadsheet
test('a spreadsheet is opened from its file, and made the active one for the run', async () => {
  const machine = wide(`function main() {
    const other = SpreadsheetApp.create('Other'); const opened = SpreadsheetApp.open(DriveApp.getFileById(other.getId()));
    SpreadsheetApp.setActiveSpreadsheet(opened); SpreadsheetApp.getActiveSheet().getRange('A1').setValue('here');
    return [opened.getName(), SpreadsheetApp.getActive().getName(), other.getSheets()[0].getRange('A1').getValue()]; }
    function again() { return SpreadsheetApp.getActive().getName(); }
    function wrong() { SpreadsheetApp.open('id'); }`);
  expect(valueOf(await runAs(machine))).toEqual(['Other', 'Other', 'here']);
  expect(valueOf(await runAs(machine, 'again'))).toBe('Partners');
  expect((await runAs(machine, 'wrong')).error?.message).toContain('SpreadsheetApp.open');
});

// https://developers.google.com/apps-script/samples/automations/bracket-maker calls both.
test('a range tells its row and column by their old names', async () => {
  expect(await asked(`const at = sheet.getRange('C5:D9'); return [at.getRowIndex(), at.getColumnIndex()];`)).toEqual([
    5, 3,
  ]);
});

// https://developers.google.com/apps-script/reference/spreadsheet/page-protection
test('a sheet is protected in the old way', async () => {
  const machine = machineOf(`
    function main() { const sheet = SpreadsheetApp.getActiveSheet(); const before = sheet.getSheetProtection();
      const was = before.isProtected(); before.setProtected(true); before.removeUser('${teacher}'); sheet.setSheetProtection(before);
      return [was, SpreadsheetApp.getActive().getSheetProtection().isProtected(), sheet.getSheetProtection().getUsers().includes('${teacher}'), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length]; }
    function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }
    function free() { const sheet = SpreadsheetApp.getActiveSheet(); const p = sheet.getSheetProtection(); p.setProtected(false); sheet.setSheetProtection(p); return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length; }`);
  expect(valueOf(await runAs(machine))).toEqual([false, true, false, 1]);
  expect((await machine.run({ functionName: 'write', user: teacher, cause: 'test' })).error?.message).toContain(
    'protected cell',
  );
  expect(valueOf(await runAs(machine, 'free'))).toBe(0);
  expect((await machine.run({ functionName: 'write', user: teacher, cause: 'test' })).error).toBeUndefined();
});

// https://developers.google.com/apps-script/reference/spreadsheet/protection#setrangenamerangename
test('a protection covers a named range', async () => {
  const body = `ss.setNamedRange('Money', sheet.getRange('B2:B9')); const p = sheet.getRange('A1').protect().setRangeName('Money');
    const first = [p.getRangeName(), p.getRange().getA1Notation()]; p.setRange(sheet.getRange('C1'));
    return [first, p.getRangeName(), p.setNamedRange(ss.getNamedRanges()[0]).getRange().getA1Notation()];`;
  expect(await asked(body)).toEqual([['Money', 'B2:B9'], null, 'B2:B9']);
  await expect(asked(`sheet.getRange('A1').protect().setRangeName('None')`)).rejects.toThrow(
    'Invalid argument: rangeName',
  );
});

// https://developers.google.com/apps-script/reference/spreadsheet/selection#getnextdatarangedirection (the first is its example)
test.each([
  ['C3:E5', 'UP', 'C1:E3'],
  ['C3:E5', 'NEXT', 'C3:Z5'],
  ['A1', 'DOWN', 'A1:A3'],
  ['A1:A1000', 'DOWN', 'A1:A1000'],
])('from %s %s the selection goes to %s', async (range, direction, found) => {
  const body = `${range === 'A1' ? "sheet.getRange('A1:A3').setValues([[1], [2], [3]]);" : ''} sheet.getRange('${range}').activate();
    return SpreadsheetApp.getSelection().getNextDataRange(SpreadsheetApp.Direction.${direction}).getA1Notation();`;
  expect(await asked(body)).toBe(found);
});

// https://developers.google.com/apps-script/reference/spreadsheet/text-finder#ignorediacriticsignorediacritics
test('a search that does not look at accents', async () => {
  const body = `sheet.getRange('A1:A3').setValues([['José Núñez'], ['Jose'], ['Joan']]);
    const find = (on) => sheet.createTextFinder('jose').ignoreDiacritics(on).findAll().map((r) => r.getA1Notation());
    const found = [find(false), find(true)];
    const replaced = sheet.createTextFinder('nunez').ignoreDiacritics(true).replaceAllWith('Ibáñez');
    return [...found, replaced, sheet.getRange('A1').getValue()];`;
  expect(await asked(body)).toEqual([['A2'], ['A1', 'A2'], 1, 'José Ibáñez']);
});

// https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria-builder#withcriteriacriteria,-args
test('a filter takes its condition from another', async () => {
  const body = `sheet.getRange('A1:A3').setValues([['Hours'], [2], [9]]); const filter = sheet.getRange('A1:A3').createFilter();
    const first = SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(5).build();
    filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().withCriteria(first.getCriteriaType(), first.getCriteriaValues()).build());
    return [2, 3].map((row) => sheet.isRowHiddenByFilter(row));`;
  expect(await asked(body)).toEqual([true, false]);
  await expect(asked(`SpreadsheetApp.newFilterCriteria().withCriteria('no', [])`)).rejects.toThrow(
    'Invalid argument: no',
  );
});

// https://developers.google.com/apps-script/reference/base/session, …/script/script-app, …/calendar/event-guest
test('names that were replaced long ago', async () => {
  const machine = wide(`function main() {
    ScriptApp.newTrigger('main').timeBased().everyHours(1).create();
    const event = CalendarApp.getDefaultCalendar().createEvent('Visit', new Date(), new Date(Date.now() + 3600000), { guests: 'ana@example.org' });
    return [Session.getTimeZone() === Session.getScriptTimeZone(), Session.getUser().getEmail(), ScriptApp.getScriptTriggers().length,
      typeof ScriptApp.getProjectKey(), String(ScriptApp.getInstallationSource()), event.getGuestList()[0].getStatus()]; }`);
  expect(valueOf(await runAs(machine))).toEqual([true, coordinator, 1, 'string', 'NONE', 'INVITED']);
});

// https://developers.google.com/apps-script/reference/base/ui#showdialoguserinterface
test('a dialog in the old way has the title of its page', async () => {
  const shown: string[] = [];
  const source = `function main() { const page = HtmlService.createHtmlOutput('<p>x</p>').setTitle('Rules'); SpreadsheetApp.getUi().showDialog(page); SpreadsheetApp.getActive().show(page.setTitle('More')); }`;
  const machine = machineOf(source, {
    events: { pageShown: (_user, { kind, title }) => void shown.push(`${kind} ${title}`) },
  });
  valueOf(await runAs(machine));
  expect(shown).toEqual(['modal Rules', 'modal More']);
});

// https://developers.google.com/apps-script/guides/triggers/events#google-calendar-events, …/reference/script/calendar-trigger-builder
test('a change made in the calendar fires its trigger; a document’s trigger stays out of the spreadsheet’s', async () => {
  const machine = wide(`
    function main() { const id = CalendarApp.getDefaultCalendar().getId();
      const trigger = ScriptApp.newTrigger('changed').forUserCalendar(id).onEventUpdated().create();
      ScriptApp.newTrigger('opened').forDocument('some-document').onOpen().create();
      return [id, String(trigger.getEventType()), String(trigger.getTriggerSource()), trigger.getTriggerSourceId()]; }
    function changed(e) { return [e.calendarId, String(e.authMode), typeof e.triggerUid]; }
    function opened() { throw new Error('not here'); }
    function early() { ScriptApp.newTrigger('changed').forUserCalendar('x').create(); }`);
  const [id, ...told] = valueOf(await runAs(machine)) as string[];
  expect(told).toEqual(['ON_EVENT_UPDATED', 'CALENDAR', id]);
  machine.world
    .part(Calendars)
    .addByHand(id!, coordinator, { summary: 'Visit', start: '2026-09-15', end: '2026-09-16' });
  await machine.calendarChanged(id!);
  expect(valueOf(machine.executions.at(-1)!)).toEqual([id, 'FULL', 'string']);
  const before = machine.executions.length;
  await machine.calendarChanged('another');
  await machine.open(coordinator);
  expect(machine.executions).toHaveLength(before);
  expect((await runAs(machine, 'early')).error?.message).toContain('Must specify an event type');
});

// https://developers.google.com/calendar/api/v3/reference/events/move, …/calendars/clear
test('an event moves to another calendar, and a person’s own calendar is cleared', async () => {
  const machine = wide(`function main() {
    const other = Calendar.Calendars.insert({ summary: 'Visits' }); const mine = Session.getEffectiveUser().getEmail(); CalendarApp.getDefaultCalendar();
    const time = (hour) => ({ dateTime: '2026-09-15T' + hour + ':00:00Z' });
    const event = Calendar.Events.insert({ summary: 'Visit', start: time('14'), end: time('15') }, mine);
    Calendar.Events.insert({ summary: 'Talk', start: time('16'), end: time('17') }, mine);
    const moved = Calendar.Events.move(mine, event.id, other.id);
    const titles = (id) => Calendar.Events.list(id).items.map((e) => e.summary);
    const after = [moved.id === event.id, titles(mine), titles(other.id)];
    Calendar.Calendars.clear(mine);
    let refused; try { Calendar.Calendars.clear(other.id); } catch (error) { refused = error.message; }
    return [...after, titles(mine), refused]; }`);
  expect(valueOf(await runAs(machine))).toEqual([
    true,
    ['Talk'],
    ['Visit'],
    [],
    expect.stringContaining('Invalid operation'),
  ]);
});

// https://developers.google.com/apps-script/reference/html/html-template#getcodewithcomments
test('a template’s code, with its lines as comments, says the same', async () => {
  const body = `const template = HtmlService.createTemplate('<b>\\n<?= 1 + 1 ?>\\n</b>');
    const code = template.getCodeWithComments(); return [code.includes('// <?= 1 + 1 ?>'), code.split('\\n').length > 3, template.getCode().includes('//')];`;
  expect(await evaluate(body)).toEqual([true, true, false]);
});

// https://developers.google.com/apps-script/reference/utilities/utilities#computersasignaturealgorithm,-value,-key
test('RSA signatures are the ones that the public key verifies', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const key = JSON.stringify(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const body = `const key = ${key}; return [Utilities.computeRsaSha256Signature('año', key, Utilities.Charset.UTF_8), Utilities.computeRsaSha1Signature('x', key),
    Utilities.computeRsaSignature(Utilities.RsaAlgorithm.RSA_SHA_256, 'x', key)];`;
  const signatures = ((await evaluate(body)) as number[][]).map((bytes) =>
    Buffer.from(bytes.map((byte) => byte & 255)),
  );
  expect(verify('sha256', Buffer.from('año'), publicKey, signatures[0]!)).toBe(true);
  expect(verify('sha1', Buffer.from('x'), publicKey, signatures[1]!)).toBe(true);
  expect(verify('sha256', Buffer.from('x'), publicKey, signatures[2]!)).toBe(true);
  await expect(evaluate(`Utilities.computeRsaSha256Signature('x', 'no key')`)).rejects.toThrow('Invalid argument');
});
