// A program as strangers write them (menu, sidebar, form trigger, mail; no manifest) runs as it is.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { runOnce } from '../../local/cli/once';
import { emptySpreadsheet, owner } from '../../local/cli/stage';
import { Desk } from '../../local/desk';
import { Forms } from '../../local/runtime/host/forms/model';
import { Mailbox } from '../../local/runtime/host/mail/mailbox';
import { sheetCsv } from '../../local/runtime/host/sheets';
import type { ShownPage } from '../../local/runtime/machine';
import { loadProject } from '../../local/runtime/project';

const folder = path.join(__dirname, 'fixtures/stranger');

test('menu, form, trigger, mail and sidebar, from one program in two files', async () => {
  const pages: ShownPage[] = [];
  const machine = emptySpreadsheet({
    project: loadProject(folder),
    events: { pageShown: (_user, page) => void pages.push(page) },
  });
  const desk = new Desk(machine, owner);
  await machine.open(owner);
  await desk.choose('Set up');

  const [form] = machine.world.part(Forms).forms;
  const [name, email, days] = form!.items.map(({ id }) => String(id)) as [string, string, string];
  await machine.submitForm(form!.id, { [name]: 'Ana <b>', [email]: 'ana@example.org', [days]: ['Monday', 'Friday'] });
  expect(machine.executions.at(-1)).toMatchObject({ functionName: 'onSignUp', status: 'completed' });

  await desk.choose('Show sidebar');
  expect(pages).toMatchObject([{ kind: 'sidebar', title: 'Volunteers' }]);
  expect(pages[0]!.html).toContain('<style>');
  expect(await machine.call(owner, 'countVolunteers', [])).toEqual({ ok: true, value: 1 });
  expect(await machine.call(owner, 'welcome_', [])).toMatchObject({ ok: false, name: 'TypeError' });

  await desk.choose('Thank everyone');
  await machine.settled();
  const mails = machine.world.part(Mailbox).messages;
  expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
    [['ana@example.org'], 'Thank you, Ana <b>'],
    [['ana@example.org'], 'We could not do it without you'],
  ]);
  expect(mails[0]!.raw).toContain('Ana &lt;b&gt;');
  const volunteers = sheetCsv(desk.book, desk.sheet('Volunteers')).trimEnd().split('\r\n');
  expect(volunteers[1]).toMatch(/,Ana <b>,ana@example\.org,2,Yes$/);
  expect(desk.book.styles.at(desk.sheet('Form Responses 1').styleIds.get(2, 1))).toMatchObject({
    background: '#e6f4ea',
  });
});

async function once(functionName?: string, answers?: string[]): Promise<{ code: number; printed: string }> {
  const lines: string[] = [];
  const code = await runOnce(folder, {
    ...(functionName === undefined ? {} : { functionName }),
    ...(answers === undefined ? {} : { answers }),
    print: (text) => void lines.push(text),
  });
  return { code, printed: lines.join('\n') };
}

test('without a function it tells what is there to run', async () => {
  const { code, printed } = await once();
  expect(code).toBe(0);
  expect(printed).toContain('Volunteers: Set up · Show sidebar · — · Mail › (Thank everyone)');
  expect(printed).toContain('Functions: onOpen, onInstall, setUp, onSignUp, thankEveryone');
});

test('a function’s log, sheets, forms and triggers are printed', async () => {
  const { code, printed } = await once('setUp');
  expect(code).toBe(0);
  expect(printed).toContain('Form: https://docs.google.com/forms/');
  expect(printed).toContain('Sheet “Volunteers”\n  When,Name,Email,Days,Thanked');
  expect(printed).toContain('Volunteer sign-up (3 items)');
  expect(printed).toContain('on form submit: onSignUp');
});

test('a failure is told with its place, and as exit code 1', async () => {
  const { code, printed } = await once('thankEveryone');
  expect(code).toBe(1);
  expect(printed).toContain('TypeError: Cannot read properties of null');
  expect(printed).toMatch(/at thankEveryone \(mail\.gs:12:\d+\)/);
});

test('the command itself: a path from where one stands, and what is not there', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['tools/run.mjs', 'local/cli/main.ts', '--', ...words], {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: path.join(__dirname, 'fixtures') },
    });
  const fine = run('stranger', '--function', 'setUp');
  expect([fine.status, fine.stderr]).toEqual([0, '']);
  expect(fine.stdout).toContain('setUp: completed');
  const missing = run('nowhere');
  expect([missing.status, missing.stdout]).toEqual([2, '']);
  expect(missing.stderr).toContain(`There is no file or folder ${path.join(__dirname, 'fixtures/nowhere')}.`);
});
