import { phraseOf, toBraces, toBrackets } from '../../../src/features/wording/friendly-rules';
import { mails, papers } from '../../../tools/texts/filled';

const words = [{ name: 'place' }, { name: 'contactPhone' }, { name: 'gain', block: true }];

test.each([
  ['Where: {{place}}', 'Where: [place]'],
  ['{{&place}} {{{place}}} {{ contactPhone }}', '[place] [place] [contact phone]'],
  ['{{#place}}\nAt {{place}}\n{{/place}}', '[if place]\nAt [place]\n[end]'],
  ['{{^place}}Nowhere{{/place}}', '[if no place]Nowhere[end]'],
  ['{{#gain}}You gain{{/gain}}', '[begin gain]You gain[end]'],
])('%j is shown as %j', (braces, brackets) => {
  expect(toBrackets(braces, words)).toBe(brackets);
});

test.each([...mails, ...papers].map((each) => [each.kind, each] as const))(
  'the wording of %s comes back as it was, and shows no braces',
  (_, { wording, placeholders }) => {
    for (const text of [wording.subject, wording.body]) {
      const shown = toBrackets(text, placeholders);
      expect(shown).not.toMatch(/[{}]/);
      expect(toBraces(shown, placeholders)).toEqual({ text, fault: '' });
    }
  },
);

test('no two words of a text look alike in brackets', () => {
  for (const { placeholders } of [...mails, ...papers]) {
    const phrases = [...new Set(placeholders.map(({ name }) => name))].map(phraseOf);
    expect(new Set(phrases).size).toBe(phrases.length);
  }
});

test('capitals and spaces in brackets do not matter', () => {
  expect(toBraces('[ Contact  Phone ] [IF place]x[End]', words)).toEqual({
    text: '{{contactPhone}} {{#place}}x{{/place}}',
    fault: '',
  });
});

test.each([
  ['[plase]', '“[plase]” is not a word it knows. Pick one from the list.'],
  ['[if plase]x[end]', '“[if plase]” is not a word it knows. Pick one from the list.'],
  ['x [end]', 'An [end] has no [if …] before it.'],
  ['[if place] x', '[if place] has no [end] behind it.'],
  ['[if contact phone][if place] x [end]', '[if contact phone] has no [end] behind it.'],
])('%j: %s', (text, fault) => {
  expect(toBraces(text, words).fault).toBe(fault);
});
