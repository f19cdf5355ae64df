// Several packages are ES modules while jest runs CommonJS: this shows that each can be imported here and does something.
import chromium from '@sparticuz/chromium';
import ICAL from 'ical.js';
import { createTransport } from 'nodemailer';
import { chromium as playwright } from 'playwright-core';
import PostalMime from 'postal-mime';
import { h } from 'preact';
import { SMTPServer } from 'smtp-server';

test('mail goes from nodemailer to smtp-server and is read by postal-mime', async () => {
  const received: Buffer[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      stream.on('data', (chunk: Buffer) => received.push(chunk)).on('end', () => done());
    },
  });
  const port = await new Promise<number>((resolve) => {
    const listener = server.listen(0, '127.0.0.1', () => resolve((listener.address() as { port: number }).port));
  });
  const transport = createTransport({ host: '127.0.0.1', port });
  await transport.sendMail({ from: 'school@example.org', to: 'partner@example.org', subject: 'Año', text: 'Hello' });
  transport.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));

  const mail = await PostalMime.parse(Buffer.concat(received));
  expect(mail.subject).toBe('Año');
  expect(mail.text?.trim()).toBe('Hello');
});

test('ical.js reads a calendar', () => {
  const calendar = new ICAL.Component(ICAL.parse('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR'));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
});

test('the browser packages and preact load', () => {
  expect(typeof playwright.launch).toBe('function');
  expect(chromium.args.length).toBeGreaterThan(0);
  expect(h('p', null).type).toBe('p');
});
