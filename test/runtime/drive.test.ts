// Source: https://developers.google.com/drive/api/reference/rest/v3/files
import { DriveFiles } from '../../local/runtime/host/drive/files';
import { evaluate, machineOf, runAs, teacher, valueOf } from './support';

const source = `
  function main() {
    const html = Utilities.newBlob('<h1>Thank you</h1>', 'text/html', 'thanks.html');
    const folder = Drive.Files.create({ name: 'Partnerbook', mimeType: 'application/vnd.google-apps.folder' });
    const file = Drive.Files.create({ name: 'Thanks', mimeType: 'application/vnd.google-apps.document', parents: [folder.id], appProperties: { record: 'ORG-1' } }, html, { fields: 'id,name' });
    return file.id;
  }
  function read(id) { return Drive.Files.get(id).name; }
  function find() { return Drive.Files.list({ q: "appProperties has { key='record' and value='ORG-1' } and trashed = false and name = 'Thanks'" }).files.map((f) => f.name); }
  function change(id) { return [Drive.Files.update({ name: 'Thanks 2' }, id, Utilities.newBlob('<p>new</p>', 'text/html')).name, Drive.Files.export(id, 'text/html').getDataAsString()]; }
  function drop(id) { Drive.Files.remove(id); return Drive.Files.get(id); }`;

test('HTML becomes a Google Doc that can be found, changed, exported and removed', async () => {
  const machine = machineOf(source);
  const id = valueOf(await runAs(machine)) as string;
  expect(machine.world.part(DriveFiles).htmlOf(id)).toBe('<h1>Thank you</h1>');
  expect(valueOf(await runAs(machine, 'find'))).toEqual(['Thanks']);
  expect(valueOf(await runAs(machine, 'change', { args: [id] }))).toEqual(['Thanks 2', '<p>new</p>']);
  expect((await runAs(machine, 'read', { args: [id], user: teacher })).error).toMatchObject({
    name: 'GoogleJsonResponseException',
    message: `API call to drive.files.get failed with error: File not found: ${id}.`,
  });
  expect((await runAs(machine, 'drop', { args: [id] })).error?.message).toContain('File not found');
});

test('what is not built is said by name', async () => {
  await expect(evaluate(`Drive.Files.list({ q: "fullText contains 'a'" })`)).rejects.toThrow(
    'Drive search "fullText contains \'a\'"',
  );
  await expect(evaluate(`Drive.Files.emptyTrash()`)).rejects.toThrow('Drive.Files.emptyTrash');
  await expect(evaluate(`Drive.Files.list({ orderBy: 'starred' })`)).rejects.toThrow('orderBy starred');
});

test('a copy has the content and a name of its own', async () => {
  const body = `
    const doc = Drive.Files.create({ name: 'Thanks', mimeType: 'application/vnd.google-apps.document' }, Utilities.newBlob('<p>a</p>', 'text/html'));
    const copies = [Drive.Files.copy({}, doc.id), Drive.Files.copy({ name: 'For Acme' }, doc.id)];
    Drive.Files.update({}, doc.id, Utilities.newBlob('<p>b</p>', 'text/html'));
    return copies.map((one) => [one.name, one.id !== doc.id, Drive.Files.export(one.id, 'text/html').getDataAsString()]);`;
  expect(await evaluate(body)).toEqual([
    ['Copy of Thanks', true, '<p>a</p>'],
    ['For Acme', true, '<p>a</p>'],
  ]);
});

test.each([
  ['name', ['a10', 'a2', 'B', 'z']],
  ['name_natural desc', ['z', 'B', 'a10', 'a2']],
  ['folder,name', ['z', 'a10', 'a2', 'B']],
  ['createdTime desc', ['z', 'B', 'a10', 'a2']],
])('a list ordered by %s', async (orderBy, names) => {
  const body = `
    for (const name of ['a2', 'a10', 'B']) Drive.Files.create({ name });
    Drive.Files.create({ name: 'z', mimeType: 'application/vnd.google-apps.folder' });
    return Drive.Files.list({ orderBy: '${orderBy}' }).files.map((file) => file.name);`;
  expect(await evaluate(body)).toEqual(names);
});

test('calls of the service take time, as far as that can be assumed', async () => {
  const record = await runAs(machineOf(`function main() { Drive.Files.create({ name: 'a' }); Drive.Files.list(); }`));
  expect(record.modelled.typical).toBeGreaterThan(500);
});
