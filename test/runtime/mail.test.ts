// Source: https://developers.google.com/apps-script/reference/mail/mail-app
import PostalMime from 'postal-mime';
import { MailDesk } from '../../local/runtime/host/mail/mail-desk';
import { Mailbox } from '../../local/runtime/host/mail/mailbox';
import { coordinator, evaluate, machineOf, projectOf, runAs, valueOf } from './support';

const source = `
  function main() {
    const ics = Utilities.newBlob('BEGIN:VCALENDAR', 'text/calendar', 'visit.ics');
    MailApp.sendEmail({ to: 'Ana <ana@acme.example.com>, bo@acme.example.com', cc: 'cc@acme.example.com', bcc: 'bcc@lincoln.example.org',
      subject: 'Visita del año — Lincoln', htmlBody: '<p>Hello &amp; welcome</p><img src="cid:logo">', replyTo: 'theo@lincoln.example.org', name: 'Lincoln High',
      attachments: [ics], inlineImages: { logo: Utilities.newBlob([-119, 80, 78, 71], 'image/png', 'logo.png') } });
    MailApp.sendEmail('x@acme.example.com', 'Second', 'Plain\\n.dot', { noReply: true });
    return MailApp.getRemainingDailyQuota();
  }
  function left() { return MailApp.getRemainingDailyQuota(); }`;

test('mail goes over real SMTP, in order, and is the same with and without it', async () => {
  const machine = machineOf(source);
  const desk = new MailDesk(machine.world);
  await desk.start();
  expect(valueOf(await runAs(machine))).toBe(1500 - 5);
  await machine.settled();
  await desk.stop();
  expect(desk.failures).toEqual([]);
  expect(desk.caught.map(({ from, to }) => [from, to])).toEqual([
    [coordinator, ['ana@acme.example.com', 'bo@acme.example.com', 'cc@acme.example.com', 'bcc@lincoln.example.org']],
    ['noreply@lincoln.example.org', ['x@acme.example.com']],
  ]);
  const mail = await PostalMime.parse(desk.caught[0]!.raw);
  expect(mail).toMatchObject({
    subject: 'Visita del año — Lincoln',
    from: { name: 'Lincoln High', address: coordinator },
    replyTo: [{ address: 'theo@lincoln.example.org' }],
    cc: [{ address: 'cc@acme.example.com' }],
    html: expect.stringContaining('<p>Hello &amp; welcome</p>'),
    text: expect.stringContaining('Hello & welcome'),
    date: '2026-09-14T12:00:00.000Z',
  });
  expect(mail.bcc).toBeUndefined();
  expect(mail.attachments.map(({ filename, mimeType, contentId }) => [filename, mimeType, contentId])).toEqual([
    ['logo.png', 'image/png', '<logo>'],
    ['visit.ics', 'text/calendar', undefined],
  ]);
  expect((await PostalMime.parse(desk.caught[1]!.raw)).text).toBe('Plain\n.dot\n');

  const silent = machineOf(source);
  await runAs(silent);
  const raws = (one: typeof machine) => one.world.part(Mailbox).messages.map(({ raw }) => raw);
  expect(raws(silent)).toEqual(raws(machine));
  expect(raws(machine)[0]).toBe(desk.caught[0]!.raw);
});

test.each([
  [`'a b@example.org', 's', 'b'`, 'Invalid email: a b@example.org'],
  [`'next Tuesday', 's', 'b'`, 'Invalid email: next Tuesday'],
  [`'a@b', 's', 'b'`, 'Invalid email: a@b'],
  [`'', 's', 'b'`, 'Failed to send email: no recipient'],
  [`{ subject: 's', body: 'b' }`, 'Failed to send email: no recipient'],
  [`'a@example.org', 's\\nBcc: x@example.org', 'b'`, 'Invalid argument: subject'],
  [
    `Array.from({ length: 51 }, (_, i) => 'a' + i + '@example.org').join(), 's', 'b'`,
    'Limit Exceeded: Email Recipients Per Message.',
  ],
  [`'a@example.org', 's', 'x'.repeat(400 * 1024 + 1)`, 'Limit Exceeded: Email Body Size.'],
  [`'a@example.org', 's', undefined`, "don't match the method signature for MailApp.sendEmail"],
  [`{ to: 'a@example.org', subject: 's', body: 'b', headers: {} }`, 'MailApp.sendEmail option headers'],
])('sendEmail(%s) is refused', async (args, message) => {
  await expect(evaluate(`MailApp.sendEmail(${args})`)).rejects.toThrow(message);
});

test('the quota counts recipients, is the sender’s own, and comes back a day after its first use', async () => {
  const machine =
    machineOf(`${source} function fill() { for (let i = 0; i < 30; i++) MailApp.sendEmail(Array.from({ length: 50 }, (_, k) => 'a' + k + '@example.org').join(), 's', 'b'); }
    function one() { MailApp.sendEmail('a@example.org', 's', 'b'); }`);
  valueOf(await runAs(machine, 'fill'));
  expect(valueOf(await runAs(machine, 'left'))).toBe(0);
  expect((await runAs(machine, 'one')).error?.message).toBe('Service invoked too many times for one day: email.');
  expect(valueOf(await runAs(machine, 'left', { user: 'pat@gmail.com' }))).toBe(100);
  await machine.advanceTo(machine.now() + 23 * 3_600_000);
  expect(valueOf(await runAs(machine, 'left'))).toBe(0);
  await machine.advanceTo(machine.now() + 3_600_000);
  expect(valueOf(await runAs(machine, 'left'))).toBe(1500);
});

test('whoever shows the inbox is told of each mail when it is complete', async () => {
  const told: string[] = [];
  const machine = machineOf(source, {
    events: { mailSent: (id) => void told.push(machine.world.part(Mailbox).find(id)!.raw.slice(0, 5)) },
  });
  await runAs(machine);
  expect(told).toEqual(['From:', 'From:']);
});

describe('GmailApp', () => {
  const withGmail = (body: string) =>
    machineOf(projectOf(`function main() { ${body} }`, { scopes: ['mail.google.com', 'script.send_mail'] }));

  test('sends like MailApp, from the same quota', async () => {
    const machine = withGmail(
      `const before = MailApp.getRemainingDailyQuota(); GmailApp.sendEmail('ana@example.org', 'Hello', 'Text', { htmlBody: '<b>Text</b>', cc: 'bo@example.org' }); return before - MailApp.getRemainingDailyQuota();`,
    );
    expect(valueOf(await runAs(machine))).toBe(2);
    expect(machine.world.part(Mailbox).messages).toMatchObject([
      { to: ['ana@example.org'], cc: ['bo@example.org'], subject: 'Hello' },
    ]);
  });

  test('needs the restricted scope, and has nothing that reads', async () => {
    const record = await runAs(machineOf(`function main() { GmailApp.sendEmail('a@example.org', 's', 'b'); }`));
    expect(record.error?.message).toContain('Required permissions: (https://mail.google.com/)');
    expect((await runAs(withGmail(`GmailApp.search('x')`))).error?.message).toBe('GmailApp.search');
  });
});

// https://developers.google.com/apps-script/reference/gmail/gmail-draft
test('drafts serve as templates and can be sent', async () => {
  const project = projectOf(
    `function main() {
      const logo = Utilities.newBlob('png', 'image/png', 'logo.png');
      GmailApp.createDraft('', 'Visit {{Day}}', 'Dear {{Name}}', { htmlBody: '<p>Dear {{Name}}</p><img src="cid:logo">',
        attachments: [Utilities.newBlob('a', 'text/plain', 'a.txt')], inlineImages: { logo } });
      const draft = GmailApp.getDrafts().filter((one) => one.getMessage().getSubject().startsWith('Visit'))[0];
      const message = draft.getMessage();
      const plain = GmailApp.createDraft('bo@example.org', 'Plain', 'a < b');
      const body = plain.getMessage().getBody();
      plain.send();
      return [message.getPlainBody(), message.getBody(), message.getAttachments({ includeInlineImages: false }).map((one) => one.getName()),
        message.getAttachments({ includeAttachments: false }).length, body, GmailApp.getDrafts().length, GmailApp.getAliases()];
    }`,
    { scopes: ['mail.google.com'] },
  );
  const machine = machineOf(project);
  expect(valueOf(await runAs(machine))).toEqual([
    'Dear {{Name}}',
    '<p>Dear {{Name}}</p><img src="cid:logo">',
    ['a.txt'],
    1,
    'a &lt; b',
    1,
    [],
  ]);
  await machine.settled();
  expect(machine.world.part(Mailbox).messages.map(({ to, subject }) => [to, subject])).toEqual([
    [['bo@example.org'], 'Plain'],
  ]);
});
