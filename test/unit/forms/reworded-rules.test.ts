import { understand, type BuiltForm } from '../../../src/forms/built';
import { clarify, isUnclear, withQuestion, withWording } from '../../../src/forms/reworded-rules';
import type { FormSpec } from '../../../src/forms/spec';
import type { CalendarDate } from '../../../src/shared/dates';

const both = (text: string) => ({ en: text, es: `${text} (es)` });

const spec: FormSpec = {
  key: 'test',
  title: 'T',
  description: '',
  confirmation: '',
  languages: ['en', 'es'],
  parts: [
    {
      key: 'first',
      title: both('First'),
      questions: [
        {
          key: 'seat',
          kind: 'choice',
          title: both('A seat?'),
          required: true,
          options: [
            { key: 'yes', text: both('Yes') },
            { key: 'other', text: both('No, but I help'), then: 'submit' },
          ],
        },
        {
          key: 'help',
          kind: 'choices',
          title: both('Help?'),
          other: true,
          options: [{ key: 'talk', text: both('A talk') }],
        },
      ],
    },
    {
      key: 'second',
      title: both('Second'),
      questions: [{ key: 'name', kind: 'text', title: both('Name'), required: true }],
    },
  ],
};

const form: BuiltForm = {
  formId: 'F',
  url: '',
  editUrl: '',
  by: 'me@example.edu',
  madeOn: '2026-09-14' as CalendarDate,
  polled: false,
  items: {
    '1': { key: 'seat', language: 'en', options: { yes: 'yes', 'no but i help': 'other' } },
    '2': { key: 'help', language: 'en', options: { 'a talk': 'talk' } },
    '3': { key: 'name', language: 'en' },
  },
};

const clear = (built: BuiltForm, ...items: [string, string, string[]][]) =>
  clarify(
    understand(
      { answerId: 'A', at: 0, items: items.map(([itemId, title, values]) => ({ itemId, title, values })) },
      built,
    ),
    built,
    spec,
  );
const keys = ({ given }: ReturnType<typeof clear>) =>
  Object.fromEntries(given.map((each) => [each.questionKey, each.keys]));

test('an option whose key is “other” is understood; a wording that no option has is not', () => {
  expect(keys(clear(form, ['1', 'A seat?', ['No, but I help']]))).toEqual({ seat: ['other'] });
  const unknown = clear(form, ['1', 'A seat?', ['Not now']]);
  expect([keys(unknown), isUnclear(unknown)]).toEqual([{ seat: ['unknown'] }, true]);
});

test('words of one’s own are none where the form invites them, and text is text', () => {
  const given = clear(form, ['1', 'A seat?', ['Yes']], ['2', 'Help?', ['Bread']], ['3', 'Name', ['unknown']]);
  expect([keys(given), isUnclear(given)]).toEqual([{ seat: ['yes'], help: ['other'], name: null }, false]);
});

test('what everybody is asked and nobody answers is missing; what one may be led around is not', () => {
  expect(keys(clear(form, ['2', 'Help?', ['A talk']]))).toEqual({ help: ['talk'], seat: ['unknown'] });
  expect(keys(clear(form, ['1', 'A seat?', ['Yes']]))).toEqual({ seat: ['yes'] });
});

test('a question that the form never had is not missed', () => {
  const older = { ...form, items: { '2': form.items['2']! } };
  expect(isUnclear(clear(older, ['2', 'Help?', ['A talk']]))).toBe(false);
});

test('typed anew in the same words it is the same question, in either language, but not twice', () => {
  expect(keys(clear(form, ['9', 'A seat? (es)', ['Yes (es)']]))).toEqual({ seat: ['yes'] });
  expect(keys(clear(form, ['1', 'A seat?', ['Yes']], ['9', 'A seat?', ['No']]))).toEqual({
    seat: ['yes'],
    'item 9': null,
  });
});

test('what staff say holds from then on', () => {
  const wording = withWording(form, 'seat', 'Not now', 'other');
  expect(keys(clear(wording, ['1', 'A seat?', ['not  NOW']]))).toEqual({ seat: ['other'] });
  const question = withQuestion(form, '9', 'seat');
  expect(keys(clear(question, ['9', 'Will you sit?', ['Yes']]))).toEqual({ seat: ['yes'] });
});
