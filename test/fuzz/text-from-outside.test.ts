/** What people outside write (lists, answers, names, addresses) stays text on its whole way through the product. */
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { reply } from '../../local/sample/answers';
import { Mailbox } from '../../local/runtime/host/mail/mailbox';
import { compose } from '../../src/messages/compose';
import { htmlOf } from '../../src/messages/html';
import { importOrganizations } from '../../local/sample/school';
import { startMailStory, morningOf, visit } from '../support/mail-story';
import { formulasIn } from '../support/formulas';
import { coordinator, startSetUp, type Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';
import { answersIn, runHourly, withSurveys } from '../support/surveys';
import { cases, nasty } from './nasty';

const sentence = /^[^{]{10,}[.!…”]( |\n|$)/;

const bothLooks = ['as set up', 'with all formats cleared'];

function dressed<S extends Story>(story: S, looks: string): S {
  if (looks !== 'as set up') new StaffHands(story.desk).clearAllLooks();
  return story;
}

test.each(bothLooks)(
  'any list, %s: a preview or a plain sentence, and an import that does as it said',
  async (looks) => {
    const { desk, school } = dressed(await startSetUp(), looks);
    const word = fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 12 }));
    const list = fc
      .tuple(
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.array(word, { maxLength: 5 }), { maxLength: 6 }),
      )
      .map(([comma, end, lines]) =>
        [`Organization${comma}City${comma}Phone${comma}Email`, ...lines.map((line) => line.join(comma))].join(end),
      );
    await fc.assert(
      fc.asyncProperty(fc.oneof(list, fc.string({ maxLength: 80 })), async (text) => {
        const before = desk.rows('Organizations').length;
        try {
          await importOrganizations(desk, text, 'list.csv');
        } catch (error) {
          expect((error as Error).message).toMatch(sentence);
          expect((error as Error).message).not.toMatch(/That did not work|TypeError/);
          expect(desk.rows('Organizations')).toHaveLength(before);
        }
      }),
      cases(15),
    );
    const log = school.executions.flatMap((execution) => execution.log);
    expect(log.filter(({ text }) => /TypeError|RangeError/.test(text))).toEqual([]);
    expect(formulasIn(desk)).toEqual([]);
  },
);

test('names from outside stay what they are in every tab, when all formats are cleared', async () => {
  const story = dressed(await startMailStory(), 'with all formats cleared');
  const { desk } = story;
  const names = nasty.filter((name) => !/[",\t]|^'/.test(name));
  await importOrganizations(
    desk,
    ['Organization,Category', ...names.map((name) => `${name},Employer`)].join('\n'),
    'x.csv',
  );
  const written = desk.rows('Organizations').map(({ name }) => name);
  expect(written).toEqual(expect.arrayContaining(['+1+1', '@SUM(1)', '007', '1/2', '0123 456']));
  // A rename, remembered; a reference that follows it; what the mails and Home say of it.
  const sheet = desk.sheet('Organizations');
  await desk.type('Organizations', 3, 'name', 'Larkspur');
  await story.school.edit(coordinator, sheet.id, 3, desk.column(sheet, 'name'), [["'=Larkspur+1"]]);
  await story.school.edit(coordinator, sheet.id, 3, desk.column(sheet, 'name'), [['Larkspur again']]);
  for (const day of ['2026-09-17', '2026-09-18']) await morningOf(story, day);
  await desk.choose('Undo a change');
  expect(formulasIn(desk)).toEqual([]);
  expect(desk.rows('Organizations')[0]!['formerNames']).toContain('=Larkspur+1');
});

test.each(bothLooks)('answers to a survey arrive as they were given, whatever they hold, %s', async (looks) => {
  const story = dressed(await withSurveys(), looks);
  for (const text of nasty) {
    await reply(story.school, story.families, {
      'Language / Idioma': 'English',
      'Where do you work?': text,
      'May the school contact you about this?': 'Yes',
      'Your name': text,
      Email: 'parent@example.com',
    });
  }
  const { log } = await runHourly(story);
  expect(log).not.toMatch(/TypeError|RangeError/);
  const given = answersIn(story).filter(({ questionKey }) => questionKey === 'employer');
  expect(given.map(({ said }) => said)).toEqual(nasty);
  // And for people: under its question, as one text of a cell.
  const read = story.desk.rows('Responses').map(({ answer }) => answer!);
  nasty.forEach((text, index) => expect(read[index]).toContain(`Where do you work?\n• ${text}\n`));
  expect(formulasIn(story.desk)).toEqual([]);
});

test('a mail goes to the one address it is for, and no name gets out of its header', async () => {
  const names = [
    ...nasty.filter((name) => name.length < 100),
    'A\r\nBcc: thief@example.com',
    'B\nX-Evil: 1',
    '"C" <thief@example.com>',
  ];
  // The kinds of https://en.wikipedia.org/wiki/Email_address#Examples and of the tests of mail libraries.
  const addresses = [
    'plain@example.com',
    'first.last+tag@sub.example.co.example.com',
    "o'neil@example.org",
    'x_y-z@example.edu',
    'UPPER@EXAMPLE.COM',
    'x@example.com',
    '1234567890@example.org',
    '_______@example.org',
    "a!#$%&'*+/=?^_`{|}~-@example.org",
    'user@xn--bcher-kva.example.com',
    'user%example.net@example.org',
    `${'l'.repeat(64)}@example.org`,
    'a@1.2.example.org',
  ];
  const refused = [
    'two@example.com, three@example.com',
    'two@example.com;three@example.com',
    'a@b@example.com',
    'line\nbreak@example.com',
    'no-at.example.com',
    'Name <in@example.com>',
    '<script>@example.com',
    'blank @example.com',
    '"quoted blank"@example.com',
    'user@[192.168.1.1]',
    '.dot@example.com',
    'dot.@example.com',
    'two..dots@example.com',
    'user@localhost',
    `${'l'.repeat(65)}@example.com`,
    `a@${'x'.repeat(250)}.example.com`,
    'a@example.com\r\nBcc: thief@example.com',
    'nul\u0000@example.com',
    'turned\u202E@example.com',
    'unseen\u200B@example.com',
    'group:a@example.com;',
    'user@example.com.',
    'user@.example.com',
    'a\\@example.com',
    '@example.com',
    'user@',
    'mailto:user@example.com',
    'user@exam_ple.com',
    'user@-example.com',
  ];
  const story = await startMailStory();
  const staff = [
    ...names.map((name, index) => ({ name, email: addresses[index % addresses.length]! })),
    ...refused.map((email, index) => ({ name: `Refused ${index}`, email })),
  ];
  await story.desk.addStaff(staff);
  await story.desk.addRows(
    'Activities',
    staff.map(({ name }) => ({ ...visit, title: `Tour with ${name}`, teacher: name, partnerVisible: 'FALSE' })),
  );
  await morningOf(story, '2026-09-17');
  const mailbox = story.school.world.part(Mailbox);
  await mailbox.composed();
  expect(mailbox.messages.length).toBeGreaterThan(10);
  for (const { raw, to, cc, bcc } of mailbox.messages) {
    const mail = await PostalMime.parse(raw);
    expect([to.length, cc.length, bcc.length]).toEqual([1, 0, 0]);
    expect([
      ...addresses.map((address) => address.toLowerCase()),
      'desmond@example.edu',
      'renata@example.com',
    ]).toContain(to[0]!.toLowerCase());
    expect(mail.to?.map(({ address }) => address?.toLowerCase())).toEqual([to[0]!.toLowerCase()]);
    expect(mail.headers.map(({ key }) => key)).not.toEqual(expect.arrayContaining(['x-evil']));
    expect(mail.headers.filter(({ key }) => key === 'bcc' || key === 'cc')).toEqual([]);
  }
});

test('any template and any values: a mail or a sentence; braces in a value stay braces', () => {
  const soup = fc
    .array(
      fc.constantFrom(
        '{{',
        '}}',
        '{{{',
        '}}}',
        '#',
        '/',
        '^',
        '>',
        '!',
        '=',
        'name',
        'place',
        ' ',
        '\n',
        '<b>',
        'x',
        '{{name}}',
        '{{#place}}',
        '{{/place}}',
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''));
  const known = [
    { name: 'name', about: 'who', required: true },
    { name: 'place', about: 'where' },
  ];
  fc.assert(
    fc.property(soup, soup, soup, (subject, body, value) => {
      const mail = compose(
        { name: 'T', subject: subject || 's', body: body || 'b' },
        { name: value, place: 'Room 4' },
        known,
      );
      if ('reason' in mail) expect(mail.reason).toMatch(/[.”]$/);
      else {
        expect(mail.subject).not.toMatch(/[\r\n]/);
        expect(htmlOf(mail.text)).not.toContain('<b>');
      }
    }),
    cases(400),
  );
});
