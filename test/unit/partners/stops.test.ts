// Whom a list says not to write to: under the headings of many systems, and in people's own words.
import { stopIn } from '../../../src/tables/stop-rules';
import { vocabulary } from './import-words';

const { plain, fieldOf } = vocabulary;

test.each([
  ['Do Not Email', '1', 'mail'],
  ['Do not contact', 'yes', 'mail'],
  ['DoNotContact', 'TRUE', 'mail'],
  ['Don’t email', 'x', 'mail'],
  ['DNC', 'Y', 'mail'],
  ['HasOptedOutOfEmail', 'true', 'mail'],
  ['Email Opt Out', '✓', 'mail'],
  ['Opted Out', '3/14/2025', 'mail'],
  ['Unsubscribed', 'Yes', 'mail'],
  ['Unsubscribe Date', '2025-03-14', 'mail'],
  ['Unsubscribed from all email', 'true', 'mail'],
  ['Email Marketing Status', 'Unsubscribed', 'mail'],
  ['Email status', 'Hard bounce', 'mail'],
  ['Bounced', '2', 'mail'],
  ['Marketing consent', 'No', 'mail'],
  ['Email Opt-In', '0', 'mail'],
  ['OK to contact', 'n', 'mail'],
  ['Subscribed', 'false', 'mail'],
  ['No email', 'x', 'mail'],
  ['Contact status', 'Do not contact', 'mail'],
  ['Do Not Phone', '1', 'phone'],
  ['Do not call', 'Yes', 'phone'],
  ['Phone Opt Out', 'true', 'phone'],
  ['Status', 'Do not call', 'phone'],
  ['Is Deceased', '1', 'deceased'],
  ['Deceased', 'Yes', 'deceased'],
  ['Date of Death', '5/1/2024', 'deceased'],
  ['Passed away', '2019', 'deceased'],
  ['Status', 'Deceased', 'deceased'],
  ['Fallecida', 'sí', 'deceased'],
  ['Do Not Email', 'ask Pat first', 'unclear'],
  ['Do Not Email', '0', null],
  ['Opted out', 'No', null],
  ['Unsubscribed', 'false', null],
  ['Email Opt-In', 'Yes', null],
  ['Subscribed', '1', null],
  ['Email Marketing Status', 'Subscribed', null],
  ['Status', 'Active', null],
  ['Is Deceased', 'N', null],
  ['Bounced', '0', null],
])('%s: %s', (heading, typed, stop) => {
  expect(fieldOf(plain(heading))).toBe('personStop');
  expect(stopIn(plain(heading), typed)).toBe(stop);
});

test.each([
  'Email',
  'Contact Email',
  'Phone',
  'Contact phone number',
  'Contact name',
  'State',
  'Notes',
  'Interested in',
  'Text',
])('%s is no such mark', (heading) => expect(fieldOf(plain(heading))).not.toBe('personStop'));
