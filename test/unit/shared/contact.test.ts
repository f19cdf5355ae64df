import { addressesIn, isEmail, phoneKey, tidyPhone, tidyWebsite, websiteKey } from '../../../src/shared/contact';

describe('an address', () => {
  const longest = `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(57)}.com`;

  it.each([
    'a@b.co',
    'ana.ruiz@example.org',
    'ana+school@mail.example.org',
    'o’neil@example.org',
    "o'neil@example.org",
    'ana-@example.org',
    'ana@exam-ple.org',
    'josé@exámple.org',
    longest,
  ])('%s is one', (text) => expect(isEmail(text)).toBe(true));

  it.each([
    '',
    'ana',
    '@example.org',
    'ana@',
    'ana@example',
    'ana@example.',
    'ana@.org',
    'ana@ben@example.org',
    'ana ruiz@example.org',
    ' ana@example.org',
    'ana@example.org ',
    'ana@example.org,ben@example.org',
    'ana@example.org;ben',
    '<ana@example.org>',
    'ana@example.org>',
    '"ana"@example.org',
    'a(na)@example.org',
    'a:b@example.org',
    'a\\b@example.org',
    '[a]@example.org',
    'ana..ruiz@example.org',
    'ana@example..org',
    '.ana@example.org',
    'ana.@example.org',
    'ana@-example.org',
    'ana@example-.org',
    'ana@mail.-example.org',
    'ana@example.org-',
    'ana@exam_ple.org',
    'an\u200ba@example.org',
    'an\u202ea@example.org',
    'ana@example.org\n',
    'ana@example.org\r\nBcc: ben@example.org',
    `${'a'.repeat(65)}@example.org`,
    longest.replace('.com', 'd.com'),
  ])('%j is none', (text) => expect(isEmail(text)).toBe(false));

  it('may be 254 characters long', () => expect(longest).toHaveLength(254));
});

test.each([
  ['Ana Ruiz <ana@example.org>; mailto:ben@example.org', ['ana@example.org', 'ben@example.org']],
  ['ana@example.org,ben@example.org', ['ana@example.org', 'ben@example.org']],
  ['ana@example.org\nben@example.org', ['ana@example.org', 'ben@example.org']],
  ['\u200bana@example.org\u200b', ['ana@example.org']],
  ['Write to ana@example.org.', ['ana@example.org']],
  ['ana@example.org...', ['ana@example.org']],
  ['(ana@example.org) "ben@example.org" [cam@example.org]', ['ana@example.org', 'ben@example.org', 'cam@example.org']],
  ['nobody yet', []],
  ['', []],
])('%j holds %j', (text, found) => expect(addressesIn(text)).toEqual(found));

describe('a phone number', () => {
  it.each([
    ['3126624000', '(312) 662-4000'],
    ['312.662.4000', '(312) 662-4000'],
    [' 312-662-4000 ', '(312) 662-4000'],
    ['312/662-4000', '(312) 662-4000'],
    ['1 312 662 4000', '(312) 662-4000'],
    ['+1 (312) 662-4000', '(312) 662-4000'],
    ['312-662-4000 905', '(312) 662-4000 ext. 905'],
    ['1-312-662-4000-9', '(312) 662-4000 ext. 9'],
    // Ten digits that begin with a 1 have no country before them.
    ['1234567890', '(123) 456-7890'],
    ['662-4000', '662-4000'],
    ['312662400', '312662400'],
    ['+44 20 7946 0018', '+44 20 7946 0018'],
    ['312-662-4000 ask for Ana', '312-662-4000 ask for Ana'],
    ['ask 312-662-4000', 'ask 312-662-4000'],
    ['', ''],
  ])('%j is shown as %j', (typed, shown) => expect(tidyPhone(typed)).toBe(shown));

  it.each([
    ['(312) 662-4000', '3126624000'],
    ['+1 312 662 4000', '3126624000'],
    ['312-662-4000 ext. 905', '3126624000'],
    ['1-312-662-4000 ext. 905', '3126624000'],
    ['1234567890', '1234567890'],
    ['662-4000', '6624000'],
    ['312662400', '312662400'],
    ['662-400', ''],
    ['none', ''],
  ])('%j is known by %j', (text, key) => expect(phoneKey(text)).toBe(key));
});

describe('a website', () => {
  it.each([
    ['https://example.org/', 'example.org'],
    ['HTTP://www.example.org///', 'www.example.org'],
    [' example.org ', 'example.org'],
    ['exam-ple.org:8080/a?b#c', 'exam-ple.org:8080/a?b#c'],
    ['example.org?about', 'example.org?about'],
    ['example.org#about', 'example.org#about'],
    ['example.org/a b', null],
    ['ana@example.org', null],
    ['example', null],
    ['.example.org', null],
    ['example.org:port', null],
    ['see example.org', null],
    ['ftp://example.org', null],
    ['example.org/http://', 'example.org/http:'],
    ['', null],
  ])('%j is %j', (typed, bare) => expect(tidyWebsite(typed)).toBe(bare));

  it.each([
    ['https://www.Example.org/about', 'example.org'],
    ['www2.example.org', 'example.org'],
    ['mail.example.org', 'mail.example.org'],
    ['example.org:8080', 'example.org'],
    ['example.org?about', 'example.org'],
    ['example.org#about', 'example.org'],
    ['awww.example.org', 'awww.example.org'],
    ['www.www.example.org', 'www.example.org'],
    ['none', ''],
  ])('%j is known by %j', (text, key) => expect(websiteKey(text)).toBe(key));
});
