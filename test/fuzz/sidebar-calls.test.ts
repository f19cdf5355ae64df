/** Whatever a page asks the server, it gets an answer or a plain sentence; and what is refused has changed nothing. */
import fc from 'fast-check';
import { worldText } from '../../chaos/facts';
import { features } from '../../src/features';
import { coordinator, startSetUp, useEverything, type Story } from '../support/school';

const names = features.flatMap(({ calls }) => Object.keys(calls ?? {}));
/** Keys that calls look for, so that arguments are wrong in more ways than by being something else altogether. */
const keys = ['id', 'ids', 'organizationId', 'kind', 'phone', 'text', 'fileName', 'mapping', 'category', 'fingerprint', 'batch', 'arrived', 'tabKey', 'row', 'columnNumber', 'way', 'with', 'outcome', 'nextStep', 'nextDate']; // prettier-ignore
const leaf = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    'ORG-7K2MD',
    '__proto__',
    'constructor',
    '=1+1',
    '2026-02-30',
    'Phone call',
    'name\nAcme',
    'a,b\n"',
  ),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const argument = fc.oneof(
  leaf,
  fc.array(leaf, { maxLength: 4 }),
  fc.dictionary(fc.constantFrom(...keys), fc.oneof(leaf, fc.array(leaf, { maxLength: 3 })), { maxKeys: 8 }),
);

let story: Story;
beforeAll(async () => {
  story = await startSetUp();
  await useEverything(story);
  await story.desk.addRows('Organizations', [{ name: 'Larkspur Machining', category: 'Employer' }]);
  await story.desk.run('runNow');
});

test('any argument to any call, and any name', async () => {
  const name = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, fc.constantFrom('toString', '__proto__', ''), fc.string()); // prettier-ignore
  await fc.assert(
    fc.asyncProperty(name, argument, async (asked, given) => {
      const before = worldText(story.school);
      const answer = await story.school.call(coordinator, 'serve', [asked, given]);
      if (!answer.ok) throw new Error(`The page saw ${answer.name}: ${answer.message}`);
      const served = answer.value as { ok: boolean; message?: string };
      if (served.ok) return;
      expect(served.message).toMatch(/^[^{]{10,}[.!…](\n|$)/);
      expect(served.message).not.toMatch(/TypeError|ReferenceError|undefined|\[object|\bat \w+ \(|Code\.js/);
      expect(worldText(story.school)).toBe(before);
    }),
    { numRuns: 80 },
  );
});
