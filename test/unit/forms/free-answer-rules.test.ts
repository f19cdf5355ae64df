import fc from 'fast-check';
import { pieces, sameThing, saysNothing } from '../../../src/forms/free-answer-rules';
import { comparable } from '../../../src/shared/text';
import { nasty } from '../../fuzz/nasty';

test.each([
  ['taxes', 'tax', 'how to do taxes', 'Doing my taxes', 'learn about taxes'],
  ['Managing money', 'manage money', 'how to manage my money'],
  ['cooking', 'cook', 'How to cook'],
  ['writing', 'write', 'how to write better'],
  ['budgeting', 'budgets', 'a budget'],
  ['running a business', 'run a business'],
  ['studies', 'study'],
  ['impuestos', 'los impuestos', 'cómo hacer impuestos', 'impuesto'],
  ['habilidades sociales', 'habilidad social'],
])('“%s” and its like are one thing', (...same: string[]) => {
  expect(new Set(same.map(sameThing)).size).toBe(1);
});

test.each([
  ['welding', 'wedding'],
  ['caring', 'cars'],
  ['planes', 'planning'],
  ['hoping', 'hopping'],
  ['math', 'mathematics teachers'],
  ['no homework', 'homework'],
  ['nursing', 'news'],
])('“%s” and “%s” are two', (one, other) => {
  expect(sameThing(one)).not.toBe(sameThing(other));
});

test.each([
  'none',
  'N/A',
  'n.a.',
  'idk',
  "I don't know",
  'Nothing',
  '-',
  '…',
  'no sé',
  'Ninguno',
  'NINGUNA',
  'nada',
  ' ',
])('“%s” says nothing', (text) => {
  expect(saysNothing(text)).toBe(true);
  expect(pieces(text)).toEqual([]);
});

test.each(['No homework', 'Nothing but math', 'knowing people', 'C', '3D', 'nonprofit work'])(
  '“%s” says something',
  (text) => {
    expect(pieces(text)).toEqual([text]);
  },
);

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...nasty),
  fc.array(fc.constantFrom('tax', 'taxes', 'how', 'to', 'ñandú', 'ies', 'sing', 'bed', 'y', '…', 'none', ',', ';'), { maxLength: 8 }).map((words) => words.join(' ')), // prettier-ignore
);

test('whatever is written, each text is of one thing, nameless only when it says nothing, and in any order of words', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const thing = sameThing(text);
      expect(thing === '').toBe(comparable(text) === '');
      expect(sameThing(comparable(text))).toBe(thing);
      expect(sameThing(comparable(text).split(' ').reverse().join(' '))).toBe(thing);
      for (const piece of pieces(text)) expect(saysNothing(piece)).toBe(false);
      expect(pieces(text).join(' ').length).toBeLessThanOrEqual(text.length);
    }),
  );
});
