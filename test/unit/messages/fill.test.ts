import { fill } from '../../../src/messages/fill';

test.each([
  ['We meet at {{place}}.', 'Main St.', 'We meet at Main St.'],
  ['We meet at {{place}}. Bring a friend.', 'Main St.', 'We meet at Main St. Bring a friend.'],
  ['We meet at {{place}}.', 'Main Street', 'We meet at Main Street.'],
  ['We meet{{#place}} at {{place}}{{/place}}.', 'Main St.', 'We meet at Main St.'],
  ['We meet at {{place}}.', 'Yahoo!', 'We meet at Yahoo!'],
  ['We meet at {{place}}.', 'the “Old Mill.”', 'We meet at the “Old Mill.”'],
  ['We meet at {{place}}, as planned.', 'Room 4,', 'We meet at Room 4, as planned.'],
  ['We meet at {{place}}, as planned.', 'Main St.', 'We meet at Main St., as planned.'],
  ['We meet at {{place}}...', 'Main St.', 'We meet at Main St....'],
  ['See {{place}}.example.org.', 'www.', 'See www..example.org.'],
  ['{{place}}..', 'x', 'x..'],
])('%p with %p reads %p', (text, place, said) => {
  expect(fill(text, { place })).toBe(said);
});

test('a line whose words are all unknown is left out; with one of them known it stays', () => {
  const text = 'Hello {{name}},\n\nWhere: {{place}}\nWhen: {{date}}, {{time}}\nbye';
  expect(fill(text, { name: 'Ana', place: ' ', date: 'Monday', time: '' })).toBe('Hello Ana,\n\nWhen: Monday\nbye');
  expect(fill('No words here\n{{&place}}\n{{{place}}}', {})).toBe('No words here');
});

test.each([
  ['Ana', 'chef', 'Ana, chef'],
  ['Ana', '', 'Ana'],
  ['', 'chef', 'chef'],
  ['', '', ''],
])('a comma goes with an unknown word: %p, %p', (name, title, said) => {
  expect(fill('{{name}}, {{title}}', { name, title })).toBe(said);
});

test('a line that says itself when it is left out stays as it is written', () => {
  expect(fill('{{^name}}Who would be the right person?{{/name}}', {})).toBe('Who would be the right person?');
  expect(fill('{{^name}}Who is the right person{{#at}} at {{at}}{{/at}}?{{/name}}', {})).toBe(
    'Who is the right person?',
  );
  expect(fill('{{#name}}\nMay I talk with {{name}}?\n{{/name}}\nbye', { name: '' })).toBe('bye');
});

test('a value cannot hold what marks the ends of values', () => {
  expect(fill('{{place}}!', { place: 'a\ue000b\ue001c' })).toBe('abc!');
  expect(fill('{{place}}', { place: 'a.\ue001. b' })).toBe('a.. b');
});
