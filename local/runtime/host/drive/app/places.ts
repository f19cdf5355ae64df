import { Forms } from '../../forms/model';
import { ServiceError } from '../../offer';
import type { Run } from '../../run';
import { Workbooks } from '../../sheets/workbooks';
import { DriveFiles, type StoredFile } from '../files';
import { folderType } from './entry';

export const googleSheet = 'application/vnd.google-apps.spreadsheet';
export const googleForm = 'application/vnd.google-apps.form';
export const googleDoc = 'application/vnd.google-apps.document';

export function missing(): ServiceError {
  return new ServiceError(
    'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
  );
}

export function rootOf(owner: string): StoredFile {
  const fields = { name: 'My Drive', mimeType: folderType, parents: [] };
  return {
    id: 'root',
    owner,
    sharedWith: [],
    fields,
    content: { mimeType: folderType, base64: '' },
    created: 0,
    modified: 0,
    version: 1,
  };
}

/** Spreadsheets and forms are files, too, from the moment somebody looks for one. */
export function everything(run: Run): void {
  for (const { id } of run.world.part(Workbooks).books) entryOf(run, id);
  for (const { id } of run.world.part(Forms).forms) entryOf(run, id);
}

export function entryOf(run: Run, id: string): StoredFile | undefined {
  const files = run.world.part(DriveFiles);
  const known = files.find(id);
  const book = run.world.part(Workbooks).book(id);
  const form = run.world.part(Forms).find(id);
  const name = book?.name ?? form?.title;
  if (known && name !== undefined) known.fields.name = name;
  if (known || name === undefined) return known;
  const mimeType = book ? googleSheet : googleForm;
  const now = run.now();
  const fields = { name, mimeType, parents: ['root'] };
  const owner = book?.owner ?? form!.owner;
  return Object.assign(files.add({ owner, fields, content: { mimeType, base64: '' }, created: now, modified: now }), {
    id,
    sharedWith: [run.options.user],
  });
}
