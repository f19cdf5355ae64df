import { Blob, blobOf } from '../../blob';
import { pdfOfTables } from '../../documents/pdf';
import { member, ServiceError, signatureError, type Members } from '../../offer';
import type { Run } from '../../run';
import { fit } from '../../signature';
import { sheetTables } from '../../sheets/view';
import { Workbooks } from '../../sheets/workbooks';
import { DriveFiles, type StoredFile } from '../files';
import { queryTest } from '../query';
import { entryOf, everything, googleDoc, googleForm, googleSheet, missing, rootOf } from './places';
import { accesses, Entry, find, folderType, permissions, read, table, write } from './entry';

const made = 'createFile createFolder';
const listed = 'getFiles getFilesByName getFilesByType getFolders getFoldersByName searchFiles searchFolders';

/** https://developers.google.com/apps-script/reference/drive/file */
export class File extends Entry {
  static readonly type = 'File';
  static override readonly members: Members = {
    ...Entry.members,
    ...table('getAs getBlob getDownloadUrl getMimeType', read),
    ...table('addCommenter addCommenters makeCopy removeCommenter setContent', write),
  };

  constructor(run: Run, file: StoredFile) {
    super(run, file, (ids) => folders(run, ids));
  }

  getMimeType(): string {
    return this.file.fields.mimeType;
  }
  getDownloadUrl(): string {
    return `https://drive.google.com/uc?id=${this.file.id}&export=download`;
  }
  /** Of Google's own files a PDF. */
  getBlob(): Blob {
    const { mimeType, name } = this.file.fields;
    if (mimeType === googleDoc || mimeType === googleSheet) return this.pdf();
    return new Blob(Buffer.from(this.file.content.base64, 'base64'), this.file.content.mimeType, name);
  }
  getAs(...args: unknown[]): Blob {
    fit('File', 'getAs', args, 'String');
    const { mimeType } = this.file.fields;
    if (args[0] === 'application/pdf' && (mimeType === googleDoc || mimeType === googleSheet)) return this.pdf();
    return this.getBlob().getAs(args[0]);
  }
  setContent(...args: unknown[]): this {
    fit('File', 'setContent', args, 'String');
    this.file.content = { ...this.file.content, base64: Buffer.from(args[0] as string).toString('base64') };
    return this.touched();
  }
  addCommenter(...args: unknown[]): this {
    return this.share('addCommenter', 'commenter', args);
  }
  addCommenters(...args: unknown[]): this {
    return this.share('addCommenters', 'commenter', args);
  }
  removeCommenter(...args: unknown[]): this {
    return this.share('removeCommenter', undefined, args);
  }
  /** In the same folder, unless one is named. */
  makeCopy(...args: unknown[]): File {
    fit('File', 'makeCopy', args, '', 'String', 'Folder', 'String, Folder');
    const name = typeof args[0] === 'string' ? args[0] : `Copy of ${this.getName()}`;
    const folder = args.find((arg) => arg instanceof Folder);
    const { fields, content, doc } = this.file;
    const parents = folder ? [folder.getId()] : (fields.parents ?? ['root']);
    const books = this.run.world.part(Workbooks);
    const book = books.book(this.file.id);
    const { user } = this.run.options;
    if (fields.mimeType === googleForm) throw new ServiceError('File.makeCopy of a form', 'NotImplementedLocally');
    this.run.sync();
    const copy = book
      ? entryOf(this.run, books.duplicate(book, name, user).id)!
      : this.files.add({
          owner: user,
          fields: { ...structuredClone(fields), name },
          content: { ...content },
          created: this.run.now(),
          modified: this.run.now(),
          ...(doc ? { doc: structuredClone(doc) } : {}),
        });
    copy.fields.parents = parents;
    return new File(this.run, copy);
  }

  private pdf(): Blob {
    const { id, fields } = this.file;
    this.run.sync();
    const book = this.run.world.part(Workbooks).book(id);
    const bytes = book ? pdfOfTables(sheetTables(book)) : this.files.pdfOf(this.file);
    return new Blob(bytes, 'application/pdf', `${fields.name}.pdf`);
  }
}

/** https://developers.google.com/apps-script/reference/drive/folder */
export class Folder extends Entry {
  static readonly type: string = 'Folder';
  static override readonly members: Members = {
    ...Entry.members,
    ...table(listed, find),
    ...table(`${made} addFile addFolder removeFile removeFolder`, write),
  };

  constructor(run: Run, file: StoredFile) {
    super(run, file, (ids) => folders(run, ids));
  }

  createFile(...args: unknown[]): File {
    fit('Folder', 'createFile', args, 'Any', 'String, String', 'String, String, String');
    const blob = args.length === 1 ? blobOf(args[0]) : undefined;
    if (args.length === 1 && !blob) throw signatureError('Folder', 'createFile', args);
    const [name, text, type] = args as [string, string, string?];
    const mimeType = blob ? (blob.contentType ?? 'application/octet-stream') : (type ?? 'text/plain');
    const bytes = blob ? blob.bytes : Buffer.from(text);
    return new File(this.run, this.add(blob ? (blob.name ?? 'Untitled') : name, mimeType, bytes));
  }
  createFolder(...args: unknown[]): Folder {
    fit('Folder', 'createFolder', args, 'String');
    return new Folder(this.run, this.add(args[0] as string, folderType, Buffer.alloc(0)));
  }

  getFiles(): FileIterator {
    return this.filesWhere(() => true);
  }
  getFilesByName(...args: unknown[]): FileIterator {
    fit('Folder', 'getFilesByName', args, 'String');
    return this.filesWhere(({ fields }) => fields.name === args[0]);
  }
  getFilesByType(...args: unknown[]): FileIterator {
    fit('Folder', 'getFilesByType', args, 'String');
    return this.filesWhere(({ fields }) => fields.mimeType === args[0]);
  }
  searchFiles(...args: unknown[]): FileIterator {
    fit('Folder', 'searchFiles', args, 'String');
    return this.filesWhere(queryTest((args[0] as string).replace(/\btitle\b/g, 'name')));
  }
  getFolders(): FolderIterator {
    return this.foldersWhere(() => true);
  }
  getFoldersByName(...args: unknown[]): FolderIterator {
    fit('Folder', 'getFoldersByName', args, 'String');
    return this.foldersWhere(({ fields }) => fields.name === args[0]);
  }
  searchFolders(...args: unknown[]): FolderIterator {
    fit('Folder', 'searchFolders', args, 'String');
    return this.foldersWhere(queryTest((args[0] as string).replace(/\btitle\b/g, 'name')));
  }

  // A file may lie in several folders, as it could at Google when these were made.
  addFile(...args: unknown[]): this {
    return this.hold('addFile', args, true);
  }
  addFolder(...args: unknown[]): this {
    return this.hold('addFolder', args, true);
  }
  removeFile(...args: unknown[]): this {
    return this.hold('removeFile', args, false);
  }
  removeFolder(...args: unknown[]): this {
    return this.hold('removeFolder', args, false);
  }

  /** Below this folder; of all that there are for the whole Drive. */
  protected within(_file: StoredFile): boolean {
    return (_file.fields.parents ?? []).includes(this.file.id);
  }
  private where(test: (file: StoredFile) => boolean): StoredFile[] {
    const { user } = this.run.options;
    everything(this.run);
    const live = this.files.files.filter((file) => !file.fields.trashed && this.files.mayRead(file, user));
    return live.filter((file) => this.within(file)).filter(test);
  }
  private filesWhere(test: (file: StoredFile) => boolean): FileIterator {
    return new FileIterator(
      this.where((file) => file.fields.mimeType !== folderType && test(file)).map((file) => new File(this.run, file)),
    );
  }
  private foldersWhere(test: (file: StoredFile) => boolean): FolderIterator {
    return new FolderIterator(
      this.where((file) => file.fields.mimeType === folderType && test(file)).map((file) => new Folder(this.run, file)),
    );
  }
  private add(name: string, mimeType: string, bytes: Buffer): StoredFile {
    const now = this.run.now();
    const fields = { name, mimeType, parents: [this.file.id] };
    const content = { mimeType, base64: bytes.toString('base64') };
    return this.files.add({ owner: this.run.options.user, fields, content, created: now, modified: now });
  }
  private hold(method: string, args: unknown[], here: boolean): this {
    fit('Folder', method, args, method.endsWith('File') ? 'File' : 'Folder');
    const { fields } = (args[0] as Entry).file;
    const others = (fields.parents ?? []).filter((id) => id !== this.file.id);
    fields.parents = here ? [...others, this.file.id] : others;
    return this;
  }
}

class Iterator<T> {
  static readonly members: Members = table('hasNext next', read);
  private at = 0;
  constructor(private readonly all: T[]) {}
  hasNext(): boolean {
    return this.at < this.all.length;
  }
  next(): T {
    if (!this.hasNext()) throw new ServiceError('Cannot retrieve the next object: iterator has reached the end.');
    return this.all[this.at++]!;
  }
}
/** https://developers.google.com/apps-script/reference/drive/file-iterator */
export class FileIterator extends Iterator<File> {
  static readonly type = 'FileIterator';
}
/** https://developers.google.com/apps-script/reference/drive/folder-iterator */
export class FolderIterator extends Iterator<Folder> {
  static readonly type = 'FolderIterator';
}

/**
 * All of a person's Drive, as far as it exists here: what programs made, the spreadsheets and the forms.
 * https://developers.google.com/apps-script/reference/drive/drive-app
 */
export class DriveApp extends Folder {
  static override readonly type: string = 'DriveApp';
  static override readonly members: Members = {
    ...table(listed, find),
    ...table(`${made} addFile addFolder removeFile removeFolder`, write),
    getFileById: find,
    getFolderById: find,
    getRootFolder: member('handle', null, { scopes: ['drive', 'drive.readonly'], limited: false }),
    getStorageUsed: find,
  };
  static readonly enums = { Access: accesses, Permission: permissions };

  constructor(run: Run) {
    super(run, rootOf(run.options.user));
  }

  getFileById(...args: unknown[]): File {
    fit('DriveApp', 'getFileById', args, 'String');
    return new File(this.run, this.entry(args[0] as string));
  }
  getFolderById(...args: unknown[]): Folder {
    fit('DriveApp', 'getFolderById', args, 'String');
    if (args[0] === 'root') return this.getRootFolder();
    const file = this.entry(args[0] as string);
    if (file.fields.mimeType !== folderType) throw missing();
    return new Folder(this.run, file);
  }
  getRootFolder(): Folder {
    return new Folder(this.run, rootOf(this.run.options.user));
  }
  getStorageUsed(): number {
    return this.files.files.reduce((sum, { content }) => sum + Buffer.byteLength(content.base64, 'base64'), 0);
  }

  protected override within(): boolean {
    return true;
  }
  private entry(id: string): StoredFile {
    const file = entryOf(this.run, id);
    if (!file || !this.files.mayRead(file, this.run.options.user)) throw missing();
    return file;
  }
}

function folders(run: Run, ids: string[]): FolderIterator {
  const found = ids.flatMap((id) =>
    id === 'root' ? rootOf(run.options.user) : (run.world.part(DriveFiles).find(id) ?? []),
  );
  return new FolderIterator(found.map((file) => new Folder(run, file)));
}
