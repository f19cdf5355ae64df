import type { App } from '../../../src/app';
import { queueMails, type Wanted } from '../../../src/messages/queue';
import type { PlannedMail } from '../../../src/messages/queue-rules';
import { sendApproved } from '../../../src/messages/send';
import { outbox, templatesTab } from '../../../src/messages/tabs';
import { mail as declared, needed } from '../../../src/messages/declare';
import { templateProblems } from '../../../src/messages/templates';
import { MailRoom, type RunOptions } from './mail-room';

const note = declared({
  kind: 'note',
  name: 'A note',
  to: 'outside',
  words: { activity: needed('its name'), name: needed('who gets it') },
  subject: 'About {{activity}}',
  body: 'Hello {{name}}',
});
const wording = { ...note.wording, active: true };

function mail(over: Partial<PlannedMail> = {}): PlannedMail {
  return {
    kind: 'note',
    about: 'ACT-2345B',
    aboutName: 'Job shadow day',
    occasion: '2026-10-01-7d',
    to: { email: 'Ana@Example.org' as never, name: 'Ana' },
    outside: true,
    why: 'You are the contact.',
    values: { activity: 'Job shadow day', name: 'Ana' },
    sendOn: '2026-09-14' as never,
    uselessAfter: '2026-09-29' as never,
    uselessFrom: null,
    due: true,
    ...over,
  };
}

const nobody = { to: { reason: 'Ana has no email address.' } };

function room(over: Partial<typeof wording> = {}): MailRoom {
  const made = new MailRoom();
  const { kind, name } = note;
  made.desk.type(templatesTab, { id: 'TPL-1', kind, name, ...wording, ...over });
  made.confirm(note);
  return made;
}

function plan(
  made: MailRoom,
  planned: PlannedMail[],
  over: Partial<Wanted> = {},
  options: Partial<RunOptions> = {},
): void {
  const wanted = { mails: [note], planned, automatic: true, whyNot: () => 'It was moved.', ...over };
  made.run({ minute: 0, ...options }, (app: App) => queueMails(app, wanted));
}

const shown = (made: MailRoom) => made.rows().map(({ state, reason, to }) => [state, reason, to]);

describe('what is wanted', () => {
  it('comes in once, ready to leave where that is automatic, as a draft where it is not', () => {
    const automatic = room();
    plan(automatic, [mail()]);
    expect(automatic.rows()[0]).toMatchObject({
      state: 'approved',
      key: 'note/ACT-2345B/2026-10-01-7d/ana@example.org',
      subject: 'About Job shadow day',
      by: 'Partnerbook',
      outside: true,
    });
    expect(automatic.rows()[0]?.body).toMatch(/^Hello Ana\n\n--\nPrairie High School · 1 Main Street/);
    const asked = room();
    plan(asked, [mail()], { automatic: false });
    expect(asked.rows()[0]?.state).toBe('draft');
  });

  it('a second run reads and writes nothing more', () => {
    const made = room();
    plan(made, [mail(), mail({ about: 'ACT-2', to: nobody.to })]);
    const before = JSON.stringify(made.rows());
    plan(made, [mail(), mail({ about: 'ACT-2', to: nobody.to })]);
    // Outbox, Templates, Opt-outs, School days.
    expect(made.calls).toEqual(['read', 'read', 'read', 'read']);
    expect(JSON.stringify(made.rows())).toBe(before);
  });

  it.each(['sent', 'failed', 'unknown', 'claimed', 'canceled'])('is not made again when it is %s', (state) => {
    const made = room();
    made.put({
      id: 'MSG-1',
      key: 'note/ACT-2345B/2026-10-01-7d/ana@example.org',
      state: state as never,
      by: 'kim@example.edu',
    });
    plan(made, [mail()]);
    expect(made.rows()).toHaveLength(1);
    expect(made.rows()[0]?.state).toBe(state);
  });

  it('is not made when its time is not there or over', () => {
    const made = room();
    plan(made, [mail({ due: false })]);
    expect(made.rows()).toEqual([]);
  });

  it('is not made while staff have switched its template off', () => {
    const made = room({ active: false });
    plan(made, [mail()]);
    expect(made.rows()).toEqual([]);
  });
});

describe('no silence', () => {
  it('nobody to send to: a row says why, and becomes the mail when there is someone', () => {
    const made = room();
    plan(made, [mail(nobody)]);
    expect(shown(made)).toEqual([['suppressed', 'Ana has no email address.', null]]);
    plan(made, [mail()]);
    expect(shown(made)).toEqual([['approved', null, 'Ana@Example.org']]);
    expect(made.rows()[0]?.key).toBe('note/ACT-2345B/2026-10-01-7d/ana@example.org');
  });

  it('an unknown placeholder: a row names it and the template; mended, the mail is made', () => {
    const made = room({ body: 'Hello {{nmae}}' });
    plan(made, [mail()]);
    expect(made.rows()[0]).toMatchObject({ state: 'suppressed' });
    expect(made.rows()[0]?.reason).toContain('The template “A note” cannot be used: {{nmae}} is not a word it knows.');
    const body = made.sheets.grid(2)[0]!.indexOf('template.body');
    made.sheets.grid(2)[2]![body] = 'Hello {{name}}';
    plan(made, [mail()]);
    expect(shown(made)).toEqual([['approved', null, 'Ana@Example.org']]);
  });

  it('a template whose row is gone', () => {
    const made = new MailRoom();
    plan(made, [mail()]);
    expect(made.rows()[0]?.reason).toContain('The template “A note” is missing');
  });

  it('says nothing of nobody when it was sent to someone before', () => {
    const made = room();
    plan(made, [mail()]);
    made.run({ minute: 0 }, (app) => sendApproved(app, { only: null }));
    plan(made, [mail(nobody)]);
    expect(made.rows()).toHaveLength(1);
  });
});

describe('what waits', () => {
  it('is taken back with the reason, and comes back when it is wanted again', () => {
    const made = room();
    plan(made, [mail()]);
    plan(made, []);
    expect(shown(made)).toEqual([['canceled', 'It was moved.', 'Ana@Example.org']]);
    plan(made, [mail()]);
    expect(shown(made)).toEqual([['approved', null, 'Ana@Example.org']]);
  });

  it('stays canceled when a person canceled it', () => {
    const made = room();
    plan(made, [mail()], { automatic: false });
    const by = made.sheets.grid(1)[0]!.indexOf('message.by');
    const state = made.sheets.grid(1)[0]!.indexOf('message.state');
    made.sheets.grid(1)[2]![by] = 'kim@example.edu';
    made.sheets.grid(1)[2]![state] = 'canceled';
    plan(made, [mail()], { automatic: false });
    expect(made.rows()[0]?.state).toBe('canceled');
  });

  it('goes to who is the contact now', () => {
    const made = room();
    plan(made, [mail()]);
    plan(made, [mail({ to: { email: 'ben@example.org' as never, name: 'Ben' } })]);
    expect(shown(made)).toEqual([
      ['canceled', 'It was moved.', 'Ana@Example.org'],
      ['approved', null, 'ben@example.org'],
    ]);
  });

  it('follows what it is about; what a person approved is asked about again', () => {
    const made = room();
    plan(made, [mail()]);
    plan(made, [mail({ values: { activity: 'Plant tour', name: 'Ana' } })]);
    expect(made.rows()[0]).toMatchObject({ state: 'approved', subject: 'About Plant tour' });
    const by = made.sheets.grid(1)[0]!.indexOf('message.by');
    made.sheets.grid(1)[2]![by] = 'kim@example.edu';
    plan(made, [mail({ values: { activity: 'Open day', name: 'Ana' } })]);
    expect(made.rows()[0]).toMatchObject({ state: 'draft', subject: 'About Open day' });
    expect(made.rows()[0]?.reason).toContain('after it was approved');
  });

  it('of other kinds is left alone', () => {
    const made = room();
    made.put({ id: 'MSG-1', key: 'other/A/b/c', kind: 'other', state: 'draft' });
    plan(made, []);
    expect(made.rows()[0]?.state).toBe('draft');
  });

  it('is not touched when someone sent it between reading and writing', () => {
    const made = room();
    plan(made, [mail()], { automatic: false });
    const state = made.sheets.grid(1)[0]!.indexOf('message.state');
    made.run({ minute: 0 }, (app) => {
      app.workbook.table(outbox);
      made.sheets.grid(1)[2]![state] = 'sent';
      queueMails(app, { mails: [note], planned: [], automatic: false, whyNot: () => 'It was moved.' });
    });
    expect(made.rows()[0]?.state).toBe('sent');
  });
});

describe('checking templates', () => {
  const problems = (made: MailRoom) => templateProblems(made.desk.next().workbook, [note]);

  it('names row, column and word before any mail is made', () => {
    expect(problems(room({ subject: 'Hi {{nmae}}', body: '{{#name}}' }))).toMatchObject([
      { row: 3, column: 'Subject', text: expect.stringContaining('“A note”: {{nmae}} is not a word it knows.') },
      { row: 3, column: 'Text', text: '“A note”: {{#name}} has no {{/name}} behind it.' },
    ]);
  });

  it('is content with what is right, and says when the row is gone or there twice', () => {
    expect(problems(room())).toEqual([]);
    expect(problems(new MailRoom())).toMatchObject([{ text: expect.stringContaining('is missing') }]);
    const twice = room();
    twice.desk.type(templatesTab, { id: 'TPL-2', kind: 'note', name: 'Copy', subject: 'x', body: 'y', active: true });
    expect(problems(twice)).toMatchObject([{ row: 4, text: expect.stringContaining('Row 3 is in use') }]);
  });
});
