import { addressed, reach } from '../../../src/messages/addressee-rules';
import { whoGoes } from '../../../src/records/activity-rules';
import type { Email } from '../../../src/shared/contact';

const to = (name: string) => ({ email: 'info@example.org' as Email, name });
const mill = 'Lakeshore Metal Works';

test.each([
  ['Sonia Park', 'Sonia Park'],
  ['General contact', 'neighbors at Lakeshore Metal Works'],
  ['general  CONTACT', 'neighbors at Lakeshore Metal Works'],
  ['Front desk', 'neighbors at Lakeshore Metal Works'],
  ['Lakeshore Metal Works', 'neighbors at Lakeshore Metal Works'],
  ['', 'neighbors at Lakeshore Metal Works'],
  ['Hr Giger', 'Hr Giger'],
])('a letter to people outside addresses %p as Dear %s', (name, dear) => {
  expect(addressed(to(name), true, mill)).toBe(dear);
});

test('where not even the organization is known, a letter is to neighbors; staff are called by their name', () => {
  expect(addressed(to(''), true, '')).toBe('neighbors');
  expect(addressed(to('Ms. Lee'), false, mill)).toBe('Ms. Lee');
  expect(addressed(to(''), false, mill)).toBe('there');
  expect(addressed({ reason: 'Nobody.' }, false, mill)).toBe('there');
});

test('how to reach someone is said with what is known', () => {
  expect(reach('Ana', '(217) 555-0100', 'ana@example.org')).toBe('Ana at (217) 555-0100 or ana@example.org');
  expect(reach('Ana', '', 'ana@example.org')).toBe('Ana at ana@example.org');
  expect(reach('Ana', '(217) 555-0100', '')).toBe('Ana at (217) 555-0100');
  expect(reach('Ana', '', '')).toBe('Ana');
  expect(reach('', '(217) 555-0100', 'ana@example.org')).toBe('');
});

test.each([
  ['Field trip', null, 'there'],
  ['Classroom presentation', null, 'here'],
  ['Board meeting', null, 'unclear'],
  ['Partner meeting', 'Lakeshore Metal Works, 12 Mill St.', 'there'],
  ['Board meeting', 'Library of Maple Grove High School', 'here'],
  ['Classroom presentation', 'at lakeshore metal works', 'there'],
  ['Field trip', 'Maple Grove High School', 'here'],
  ['Field trip', 'From Maple Grove High School to Lakeshore Metal Works', 'there'],
  ['Field trip', 'Lakeshore Metal Worksheds', 'there'],
  ['Partner meeting', 'Lakeshore Metal Worksheds', 'unclear'],
] as const)('of a %s at %p, who goes to whom: %s', (kind, place, goes) => {
  expect(whoGoes({ kind, place }, mill, 'Maple Grove High School')).toBe(goes);
});

test('names that are not known name no place', () => {
  expect(whoGoes({ kind: 'Partner meeting', place: 'Room 12' }, '', '')).toBe('unclear');
});
