// The script as a web app. Source: https://developers.google.com/apps-script/guides/web
import { coordinator, machineOf, runAs, teacher, valueOf } from './support';

const source = `
  function doGet(e) {
    if (e.parameter.page === 'form') return HtmlService.createHtmlOutput('<p>' + e.parameters.n.join('+') + '</p>').setTitle('Form');
    if (e.parameter.page === 'phone') return HtmlService.createHtmlOutput('').addMetaTag('viewport', 'width=device-width');
    if (e.parameter.page === 'none') return;
    if (e.parameter.page === 'odd') return 5;
    if (e.parameter.page === 'bad') null.x;
    return ContentService.createTextOutput(JSON.stringify(e)).setMimeType(ContentService.MimeType.JSON);
  }
  function doPost(e) { return ContentService.createTextOutput(e.postData.contents + ' ' + e.parameter.a + ' ' + Session.getEffectiveUser().getEmail()).downloadAsFile('a.txt'); }
  function who(x) { return [x, Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
  function document() { return [LockService.getDocumentLock(), CacheService.getDocumentCache()]; }
  function scripts() { return [LockService.getScriptLock().tryLock(1), LockService.getUserLock().tryLock(1)]; }
  function active(name) { return SpreadsheetApp[name](); }
  function ask() { SpreadsheetApp.getUi().alert('x'); }
  function url() { return ScriptApp.getService().getUrl(); }`;
const outsider = 'pat@gmail.com';
const webApp = {
  executeAs: 'USER_DEPLOYING',
  access: 'ANYONE',
  url: 'https://script.google.com/macros/s/local-script/exec',
} as const;
const get = (queryString?: string) =>
  machineOf(source).web(coordinator, { method: 'GET', ...(queryString === undefined ? {} : { queryString }) });

test('a page, with all values of a parameter', async () => {
  expect(await get('page=form&n=1&n=2')).toEqual({ kind: 'page', title: 'Form', html: '<p>1+2</p>', metas: [] });
  expect(await get('page=phone')).toMatchObject({ metas: [{ name: 'viewport', content: 'width=device-width' }] });
});

test('a text of its own type; the event as the guide shows it', async () => {
  const answer = await get('username=jsmith&age=21');
  expect(answer).toMatchObject({ kind: 'text', mimeType: 'application/json', fileName: null });
  expect(JSON.parse((answer as { content: string }).content)).toEqual({
    queryString: 'username=jsmith&age=21',
    parameter: { username: 'jsmith', age: '21' },
    contextPath: '',
    parameters: { username: ['jsmith'], age: ['21'] },
    contentLength: -1,
  });
});

test.each([
  ['page=none', 'The script completed but did not return anything.'],
  ['page=odd', 'The script completed but the returned value is not a supported return type.'],
  ['page=bad', 'TypeError: '],
])('%s is told as an error', async (queryString, message) => {
  expect(await get(queryString)).toEqual({ kind: 'error', message: expect.stringContaining(message) as string });
});

test('a script without doGet says so', async () => {
  expect(await machineOf('function main() {}').web(coordinator, { method: 'GET' })).toEqual({
    kind: 'error',
    message: 'ReferenceError: Script function not found: doGet',
  });
});

test('a post runs as whom the manifest says', async () => {
  const machine = machineOf(source);
  const post = async () =>
    machine.web(teacher, {
      method: 'POST',
      body: { type: 'application/x-www-form-urlencoded', contents: 'a=1' },
    });
  expect(await post()).toMatchObject({ content: `a=1 1 ${coordinator}`, fileName: 'a.txt' });
  machine.project = { ...machine.project, webApp: { ...webApp, executeAs: 'USER_ACCESSING' } };
  expect(await post()).toMatchObject({ content: `a=1 1 ${teacher}` });
});

// https://developers.google.com/apps-script/manifest/web-app-api-executable; of the active user:
// https://developers.google.com/apps-script/reference/base/session#getActiveUser()
test.each([
  ['USER_DEPLOYING', 'ANYONE', teacher, teacher, coordinator],
  ['USER_DEPLOYING', 'DOMAIN', teacher, teacher, coordinator],
  ['USER_DEPLOYING', 'ANYONE', outsider, '', coordinator],
  ['USER_DEPLOYING', 'ANYONE_ANONYMOUS', teacher, '', coordinator],
  ['USER_ACCESSING', 'ANYONE', teacher, teacher, teacher],
] as const)('executeAs %s, access %s: a call of the page by %s', async (executeAs, access, user, active, effective) => {
  const machine = machineOf(source);
  machine.project = { ...machine.project, webApp: { ...webApp, executeAs, access } };
  expect(await machine.webCall(user, 'who', ['x'])).toEqual({ ok: true, value: ['x', active, effective] });
});

test.each([
  ['MYSELF', teacher],
  ['DOMAIN', outsider],
] as const)('access %s keeps %s out', async (access, user) => {
  const machine = machineOf(source);
  machine.project = { ...machine.project, webApp: { ...webApp, access } };
  const message = expect.stringContaining('You need access') as string;
  expect(await machine.web(user, { method: 'GET' })).toEqual({ kind: 'error', message });
  expect(await machine.webCall(user, 'who', [])).toMatchObject({ ok: false, message });
  expect(await machine.webCall(coordinator, 'who', [])).toMatchObject({ ok: true });
});

test('no spreadsheet is open in front of a visitor', async () => {
  expect(await machineOf(source).webCall(teacher, 'ask', [])).toMatchObject({
    ok: false,
    message: expect.stringContaining('getUi') as string,
  });
});

test('a script knows its address as a web app, if it is one', async () => {
  const machine = machineOf(source);
  expect(valueOf(await runAs(machine, 'url'))).toBe(null);
  machine.project = { ...machine.project, webApp };
  expect(await machine.webCall(coordinator, 'url', [])).toEqual({ ok: true, value: webApp.url });
});

test('from a menu the address may be that for editors', async () => {
  const machine = machineOf(source);
  machine.project = { ...machine.project, webApp };
  expect(valueOf(await runAs(machine, 'url'))).toBe('https://script.google.com/macros/s/local-script/dev');
});

// https://developers.google.com/apps-script/reference/lock/lock-service, https://developers.google.com/apps-script/guides/bound
test('a web app has neither lock nor cache of the document', async () => {
  const machine = machineOf(source);
  expect(await machine.webCall(teacher, 'document', [])).toEqual({ ok: true, value: [null, null] });
  expect(await machine.webCall(teacher, 'scripts', [])).toEqual({ ok: true, value: [true, true] });
  expect(JSON.stringify((await runAs(machine, 'document')).value)).not.toContain('null');
});

test.each(['getActive', 'getActiveSpreadsheet', 'getActiveSheet', 'getActiveRange'])(
  'a web app cannot ask for %s',
  async (name) => {
    const machine = machineOf(source);
    const message = 'The active spreadsheet is not available when the script is run as a web app.';
    expect(await machine.webCall(teacher, 'active', [name])).toMatchObject({ ok: false, message });
    expect((await runAs(machine, 'active', { args: [name] })).error).toBeUndefined();
  },
);
