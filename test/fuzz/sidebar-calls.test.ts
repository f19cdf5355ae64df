/** Whatever a page asks the server, it gets an answer or a plain sentence; and what is refused has changed nothing. */
import fc from 'fast-check';
import { worldText } from '../../chaos/facts';
import { features } from '../../src/house';
import { coordinator, startSetUp, useEverything, type Story } from '../support/school';
import { declaredArgument } from './declared-arguments';
import { cases } from './nasty';

const offered = features.flatMap(({ calls }) => Object.entries(calls));
/** Of rows that there are, so that calls come further than to the first look. */
const ids: string[] = [];
const odd = fc.constantFrom(
  '',
  'ORG-7K2MD',
  '__proto__',
  'constructor',
  '=1+1',
  '2026-02-30',
  '2026-10-20',
  'Phone call',
  'name\nAcme',
  'a,b\n"',
  'Larkspur Machining',
  'renata@example.com',
);
const id = fc.nat().map((at) => ids[at % ids.length] ?? '');
const words = fc.oneof({ weight: 3, arbitrary: id }, { weight: 2, arbitrary: odd }, fc.string());
const leaf = fc.oneof(
  words,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const anything = fc.oneof(
  leaf,
  fc.array(leaf, { maxLength: 4 }),
  fc.dictionary(fc.constantFrom('id', 'kind', 'text', 'length'), leaf, { maxKeys: 4 }),
);

let story: Story;
beforeAll(async () => {
  story = await startSetUp();
  await useEverything(story);
  const { desk } = story;
  await desk.set('School', 'Maple Grove High School');
  await desk.set('Postal address', '2300 Grove Ave, Alder Falls');
  await desk.addStaff([{ name: 'Desmond Achebe', email: 'desmond@example.edu', role: 'Teacher' }]);
  await desk.addRows('Organizations', [
    { name: 'Larkspur Machining', category: 'Employer', stage: 'Prospect', phone: '217-555-0161' },
    { name: 'Larkspur Machining Inc', category: 'Employer' },
  ]);
  await desk.addRows('People', [
    {
      name: 'Renata Oyelaran',
      organization: 'Larkspur Machining',
      email: 'renata@example.com',
      role: 'Primary contact',
    },
  ]);
  await desk.addRows('Activities', [
    {
      title: 'Plant tour',
      kind: 'Field trip',
      status: 'Planned',
      date: '2026-10-20',
      organization: 'Larkspur Machining',
    },
  ]);
  await desk.choose('Do the hourly work now');
  for (const { name } of desk.book.sheets) {
    const shown = desk.rows(name).flatMap((row) => (row['id'] ? [row['id']] : []));
    ids.push(...shown.slice(0, 3));
  }
});

async function tried(asked: string, given: unknown): Promise<void> {
  const { school } = story;
  const before = worldText(school);
  const answer = await school.call(coordinator, 'serve', [asked, given]);
  if (!answer.ok) throw new Error(`The page saw ${answer.name}: ${answer.message}`);
  const served = answer.value as { ok: boolean; message?: string };
  if (served.ok) return;
  expect(served.message).toMatch(/^([^{]|\{\{\w+\}\}){10,}[.!…](\n|$)/);
  expect(served.message).not.toMatch(
    /TypeError|ReferenceError|undefined|\[object|\bat \w+ \(|Code\.js|That did not work/,
  );
  expect(worldText(school)).toBe(before);
}

test(
  'every call, with arguments of its own kind and others',
  async () => {
    expect(offered.length).toBeGreaterThan(40);
    for (const [name, call] of offered)
      await fc.assert(
        fc.asyncProperty(declaredArgument(call, words, anything), (given) => tried(name, given)),
        { ...cases(2), examples: [[null]] },
      );
  },
  60_000 + cases(2).numRuns * 10_000,
);

test('any name', async () => {
  const name = fc.oneof(fc.constantFrom('toString', '__proto__', ''), fc.string());
  await fc.assert(fc.asyncProperty(name, anything, tried), cases(8));
});
