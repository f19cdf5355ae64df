// What no page of Google's decides: the product asks for none of it.
import { tabs } from '../../../src/house';
import { documentMemory } from '../../../src/google/memory';
import { callsOfProduct } from '../../../tools/google-calls.mjs';

test('every tab has a name, shorter than 100 characters', () => {
  const lengths = tabs.map(({ title }) => title.trim().length);
  expect(Math.min(...lengths)).toBeGreaterThan(0);
  expect(Math.max(...lengths)).toBeLessThan(100);
});

test('what is forgotten is deleted, never set to null', () => {
  const told: unknown[][] = [];
  const store = {
    getProperties: () => ({ kept: '1', gone: '2' }),
    setProperties: (values: unknown) => void told.push(['set', values]),
    deleteProperty: (key: string) => void told.push(['delete', key]),
  };
  Object.assign(globalThis, { PropertiesService: { getDocumentProperties: () => store } });
  const memory = documentMemory();
  memory.set('gone', null);
  memory.set('kept', '3');
  memory.save();
  expect(told).toEqual([
    ['set', { kept: '3' }],
    ['delete', 'gone'],
  ]);
  expect([memory.get('gone'), memory.get('kept')]).toEqual([null, '3']);
});

test('no trigger is made for a moment', () => {
  const builders = [...callsOfProduct().keys()].filter((call) => call.startsWith('ClockTriggerBuilder.'));
  expect(builders).toContain('ClockTriggerBuilder.everyHours');
  expect(builders.filter((call) => /\.(at|atDate|after)$/.test(call))).toEqual([]);
});

test('the lock is the document’s, never the script’s', () => {
  const locks = [...callsOfProduct().keys()].filter((call) => call.startsWith('LockService.'));
  expect(locks).toEqual(['LockService.getDocumentLock']);
});
