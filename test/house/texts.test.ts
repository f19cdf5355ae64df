// Every text is read as an American teacher would read it, with each combination of what may be unknown.
import { readFileSync } from 'node:fs';
import type { Template } from '../../src/messages/declare';
import { namesIn } from '../../src/messages/fill';
import { samplesFor } from '../../src/messages/samples';
import { filled, forms, isOutside, mails, papers } from '../../tools/texts/filled';
import { textsPage } from '../../tools/texts/page';
import { stumbles } from '../../tools/texts/read-aloud';

/** Above this many words that may be unknown, not every combination is read, but each word and each pair alone. */
const mostCombined = 12;

/** As staff type it in a hurry, or as it is written on the door. */
const awkward = {
  organization: 'Lakeshore Metal Works Inc.',
  place: '410 Foundry St.',
  activity: 'plant tour',
  teacher: 'Desmond Achebe Jr.',
  reachTeacher: 'Desmond Achebe Jr.',
  coordinator: 'Maren Holloway Jr.',
  contact: 'Maren Holloway Jr.',
  reachContact: 'Maren Holloway Jr.',
  instead: 'Renata Oyelaran Jr.',
  meeting: 'visiting Lakeshore Metal Works Inc.',
};

/** Sets of words to leave blank. */
function blanks(words: readonly string[]): string[][] {
  if (words.length > mostCombined) {
    const pairs = words.flatMap((one, index) => words.slice(index + 1).map((other) => [one, other]));
    return [[], ...words.map((word) => [word]), ...pairs, [...words]];
  }
  return Array.from({ length: 2 ** words.length }, (_, set) => words.filter((_word, index) => set & (1 << index)));
}

const maybeUnknown = ({ wording: { subject, body }, placeholders }: Template): string[] => {
  const used = new Set([subject, body].flatMap((text) => [...namesIn(text), ...sectionsIn(text)]));
  return placeholders
    .filter(({ name, required, block }) => used.has(name) && !required && !block)
    .map(({ name }) => name);
};
const sectionsIn = (text: string): string[] => [...text.matchAll(/\{\{[#^](\w+)\}\}/g)].map((found) => found[1]!);

function faultsOf(template: Template, isLetter: boolean): string[] {
  const samples = samplesFor(template);
  const known = (values: Record<string, string>) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => name in samples));
  const faults = [samples, { ...samples, ...known(awkward) }].flatMap((values) =>
    blanks(maybeUnknown(template)).flatMap((without) => {
      const { subject, text } = filled(template, {
        ...values,
        ...Object.fromEntries(without.map((word) => [word, ''])),
      });
      const said = [
        ...stumbles(subject),
        ...(/^\p{Ll}/u.test(subject) ? [`a subject in lower case: ${subject}`] : []),
        ...stumbles(text, { letter: isLetter }),
      ];
      return said.map((fault) => `without ${without.join(', ') || 'nothing'}: ${fault}`);
    }),
  );
  return [...new Set(faults)].slice(0, 5);
}

test.each(mails.map((mail) => [mail.name, mail] as const))('%s reads well, whatever is unknown', (_, mail) => {
  expect(faultsOf(mail, true)).toEqual([]);
});

test.each(papers.map((paper) => [paper.name, paper] as const))('%s reads well, whatever is unknown', (_, paper) => {
  expect(faultsOf(paper, false)).toEqual([]);
});

test('mails to people outside say who writes, why, and how to stop them; mails to staff do not', () => {
  for (const mail of mails) {
    const { text } = filled(mail);
    expect(/To stop getting these messages, reply to this one and say so\.$/.test(text)).toBe(isOutside(mail));
  }
});

test('each word has a sample value', () => {
  const bare = [...mails, ...papers].flatMap((template) =>
    Object.entries(samplesFor(template))
      .filter(([, value]) => value.startsWith('(') && !/^\(\d/.test(value))
      .map(([word]) => `${template.kind}: ${word}`),
  );
  expect(bare).toEqual([]);
});

test.each(forms().map((form) => [form.title, form] as const))('the form %s reads well in each language', (_, form) => {
  const words = form.parts.flatMap(({ title, help, questions }) => [
    title,
    help,
    ...questions.flatMap((question) => [
      question.title,
      question.help,
      ...(question.options ?? []).map(({ text }) => text),
    ]),
  ]);
  const said = words.flatMap((each) => (each ? form.languages.map((language) => each[language]) : []));
  const all = [form.title, form.description, form.confirmation, ...said];
  expect(all.flatMap((text) => stumbles(text))).toEqual([]);
  expect(all.filter((text) => !/^[\p{Lu}\d¿¡(]/u.test(text))).toEqual([]);
});

test.each([
  ['Dear Ana,\n\nwe look forward to it.', 'a paragraph begins in lower case'],
  ['Dear ,\n\nWe look forward to it.', 'nobody is greeted'],
  ['Dear Ana,\nWe look forward to it.', 'no blank line after the greeting'],
  ['Good day\n\nWe look forward to it.', 'no greeting'],
  ['Dear General contact,\n\nYes.', 'a desk is addressed'],
  ['Dear Ana,\n\nWe meet at Main St..', 'doubled punctuation'],
  ['Dear Ana,\n\nWe meet at Main St, .', 'doubled punctuation'],
  ['Dear Ana,\n\nWe meet at Mill., then go.', 'doubled punctuation'],
  ['Dear Ana,\n\nWe meet at .', 'a space before punctuation'],
  ['Dear Ana,\n\nPlease write to.', 'a word hangs'],
  ['Dear Ana,\n\nWhere: Place', 'a title row is the place'],
  ['Dear Ana,\n\nWhere:', 'a colon or comma hangs'],
  ['Dear Ana,\n\nYes ({{time}}).', 'template syntax'],
  ['Dear Ana,\n\nYes ().', 'nothing between brackets'],
  ['Dear Ana,\n\nYes. no.', 'a sentence begins in lower case'],
  ['Dear Ana,\n\nYes.\n\nSincerely\nMe', 'a closing without a comma'],
  ['Dear Ana,\n\nYes.\n\nSincerely,\n\nMe', 'nobody signs'],
  ['Dear Ana,\n\n\nYes.', 'two blank lines in a row'],
])('a reader stumbles over %j: %s', (text, fault) => {
  expect(stumbles(text, { letter: true }).join('\n')).toContain(fault);
});

test('a reader does not stumble over a good letter', () => {
  const letter =
    'Dear neighbors at Acme Inc.,\n\nWe meet at Main St., Room 4. Write to a.b@example.org: why not?\nhttps://example.org/a.b\n\nSincerely,\nMe';
  expect(stumbles(letter, { letter: true })).toEqual([]);
});

test('docs/texts.md shows the texts as they are (npm run texts puts it right)', () => {
  expect(readFileSync('docs/texts.md', 'utf8')).toBe(textsPage());
});
