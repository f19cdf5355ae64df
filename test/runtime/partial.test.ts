// The `fields` parameter. Source: https://developers.google.com/drive/api/guides/performance#partial
import { partial } from '../../local/runtime/host/partial';
import { evaluate } from './support';

const answer = { kind: 'k', items: [{ id: 1, name: 'a', by: { email: 'x', self: true } }], next: 'n' };

test.each([
  ['kind', { kind: 'k' }],
  ['items(id)', { items: [{ id: 1 }] }],
  ['items/by/email,next', { items: [{ by: { email: 'x' } }], next: 'n' }],
  ['items(name,by(self))', { items: [{ name: 'a', by: { self: true } }] }],
  ['items(id),items/name', { items: [{ id: 1, name: 'a' }] }],
  ['*', answer],
  ['*/id', { kind: 'k', items: [{ id: 1 }], next: 'n' }],
  ['missing', {}],
])('%s', (fields, expected) => {
  expect(partial(answer, fields)).toEqual(expected);
});

test.each(['', 'items(', 'items(id', 'a)b', 'a,,b'])('%j is no mask', (fields) => {
  expect(() => partial(answer, fields)).toThrow('Invalid field selection');
});

test('Drive tells little unless asked for more', async () => {
  const body = `
    const file = Drive.Files.create({ name: 'a', description: 'about' });
    const more = Drive.Files.get(file.id, { fields: 'description' });
    const list = Drive.Files.list({ fields: 'files(name)' });
    return [Object.keys(file).sort(), more, list, Object.keys(Drive.Files.list().files[0]).sort()];`;
  const usual = ['id', 'kind', 'mimeType', 'name'];
  expect(await evaluate(body)).toEqual([usual, { description: 'about' }, { files: [{ name: 'a' }] }, usual]);
  await expect(evaluate(`Drive.Files.list({ fields: 'files(' })`)).rejects.toThrow('Invalid field selection');
});

test('the calendar tells what it is asked for', async () => {
  const body = `
    const id = Calendar.Calendars.insert({ summary: 'C' }).id;
    const day = (date) => ({ date });
    const made = Calendar.Events.insert({ summary: 'Visit', start: day('2026-09-14'), end: day('2026-09-15') }, id, { fields: 'summary' });
    return [made, Calendar.Events.list(id, { fields: 'items(summary,start/date)' })];`;
  expect(await evaluate(body)).toEqual([
    { summary: 'Visit' },
    { items: [{ summary: 'Visit', start: { date: '2026-09-14' } }] },
  ]);
});
