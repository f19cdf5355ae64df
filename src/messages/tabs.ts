import { choice, date, email, longText, text, tick, time, timestampColumn } from '../workbook/columns';
import { defineTab, type RowOf } from '../workbook/tab';

/** The wording of every mail; staff may change all but the kind. */
export const templatesTab = defineTab({
  key: 'template',
  title: 'Templates',
  group: 'Machinery',
  about: 'The wording of mails. Words in {{double braces}} are filled in for each mail.',
  prefix: 'TPL',
  columns: {
    name: text({ title: 'Name', note: 'What it is for.', width: 220 }),
    active: tick({ title: 'In use', note: 'Without a tick, no mail of this kind is made.', width: 70 }),
    subject: text({ title: 'Subject', note: 'One line. Never a student’s name.', required: true, width: 300 }),
    body: longText({ title: 'Text', note: 'A blank line starts a new paragraph.', required: true, width: 480 }),
    placeholders: longText({
      title: 'You may use',
      note: 'The words in braces that this kind of mail knows.',
      app: true,
      width: 240,
    }),
    kind: text({ title: 'Kind', note: 'By this Partnerbook finds the template.', app: true, width: 180 }),
  },
});

const messageStates = [
  'draft',
  'approved',
  'claimed',
  'sent',
  'practice',
  'failed',
  'unknown',
  'suppressed',
  'canceled',
] as const;

/** What mail is about, so that people can stop some and keep others. `internal`: to staff, about Partnerbook itself. */
const categories = ['outreach', 'news', 'board', 'activity logistics', 'internal'] as const;
export type Category = (typeof categories)[number];

/** Who asked not to get mail, by address: including people who are not in People. */
export const optOuts = defineTab({
  key: 'optout',
  title: 'Opt-outs',
  group: 'Machinery',
  about: 'Addresses that asked not to get mail. Nothing of that kind is sent to them, whoever they are.',
  prefix: 'OPT',
  person: ['email'],
  columns: {
    email: email({ title: 'Email', note: 'The address, also of someone who is not in People.', required: true }),
    stops: choice(['everything', 'outreach', 'news', 'board', 'activity logistics', 'nothing'], {
      title: 'Stops',
      note: 'Which mail. Blank: everything. Nothing: this person was erased, and has asked for mail again since.',
      width: 150,
    }),
    since: date({ title: 'Since', note: 'When this was asked.' }),
    note: text({ title: 'Note', note: 'For staff.', width: 260 }),
  },
});
export type OptOut = RowOf<typeof optOuts>;

/** One mail to one address about one thing, from its first draft to what became of it. */
export const outbox = defineTab({
  key: 'message',
  title: 'Outbox',
  group: 'Machinery',
  about: 'Every mail: waiting, sent, or why it was not sent.',
  prefix: 'MSG',
  open: ['changedAt', 'state', 'by', 'reason', 'toName', 'to', 'aboutName', 'sendOn'],
  columns: {
    subject: text({ title: 'Subject', note: 'As it is sent.', app: true, width: 280 }),
    changedAt: timestampColumn({ title: 'Since', note: 'When it came into this state.', width: 130 }),
    state: choice(messageStates, {
      title: 'State',
      note: 'Draft: waits for approval. Practice: it went to whoever set Partnerbook up, and to nobody else. Unknown: it may have been sent; look before you send again.',
      required: true,
      app: true,
      width: 90,
      tones: {
        draft: 'waiting',
        approved: 'going',
        claimed: 'going',
        sent: 'good',
        practice: 'ended',
        failed: 'bad',
        unknown: 'bad',
        suppressed: 'ended',
        canceled: 'off',
      },
    }),
    // What changes with the state is next to it, for a single write: who approved a mail is part of the approval.
    by: text({ title: 'By', note: 'Who decided so: Partnerbook, or a person.', app: true, width: 150 }),
    reason: text({ title: 'Why', note: 'Why it is in this state.', app: true, width: 260, wrap: true }),
    to: email({ title: 'To', note: 'The one address.', app: true }),
    toName: text({ title: 'Name', note: 'Who that is.', app: true, width: 150 }),
    body: longText({ title: 'Text', note: 'As it is sent.', app: true, wrap: false, width: 320 }),
    aboutName: text({ title: 'About what', note: 'Its name.', app: true, width: 200 }),
    sendOn: date({ title: 'Send on', note: 'Not before this day.', app: true }),
    uselessAfter: date({ title: 'Until', note: 'After this day it is of no use and is not sent.', app: true }),
    uselessFrom: time({
      title: 'Until (time)',
      note: 'On that last day, not from this time on.',
      app: true,
      width: 90,
    }),
    outside: tick({ title: 'Outside', note: 'Goes to someone who is not staff.', app: true, width: 70 }),
    kind: text({ title: 'Kind', note: 'Of which template.', app: true, width: 170 }),
    category: choice(categories, { title: 'Category', note: 'By this people can opt out.', app: true, width: 130 }),
    about: text({ title: 'About', note: 'Id of the activity or organization.', app: true, width: 100 }),
    organization: text({ title: 'Organization', note: 'Id of the organization it goes to.', app: true, width: 100 }),
    key: text({
      title: 'Key',
      note: 'Kind, record, occasion and recipient: no mail with the same key is made twice.',
      app: true,
      hidden: true,
    }),
    invitation: longText({
      title: 'Calendar file',
      note: 'The .ics file that goes along with it.',
      app: true,
      wrap: false,
      hidden: true,
    }),
    enclosures: longText({
      title: 'Goes along',
      note: 'The PDFs that go along with it, and in which state.',
      app: true,
      wrap: false,
      hidden: true,
    }),
    says: text({
      title: 'Says',
      note: 'Which day, time and place it gives, for the one who has it in writing.',
      app: true,
      hidden: true,
    }),
    replaced: text({
      title: 'Written over',
      note: 'Mark of the text that a person has changed, so that theirs is kept while nothing else changes.',
      app: true,
      hidden: true,
    }),
  },
});
export type Message = RowOf<typeof outbox>;
