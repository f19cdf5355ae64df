import { createHash } from 'node:crypto';
import { docOfHtml, htmlOf } from '../documents/html';
import { newDoc, type DocModel } from '../documents/model';
import { pdfOfDoc } from '../documents/pdf';
import type { World, WorldPart } from '../world';

/** Of a file what a client may write. Source: https://developers.google.com/drive/api/reference/rest/v3/files#File */
export interface FileFields {
  name?: string;
  description?: string;
  mimeType?: string;
  parents?: string[];
  starred?: boolean;
  trashed?: boolean;
  properties?: Record<string, string>;
  appProperties?: Record<string, string>;
}
export const writableFields = [
  'name',
  'description',
  'mimeType',
  'parents',
  'starred',
  'trashed',
  'properties',
  'appProperties',
];

export interface StoredFile {
  id: string;
  owner: string;
  sharedWith: string[];
  fields: FileFields & { name: string; mimeType: string };
  /** What was uploaded: of a Google Doc, the HTML it was made from. */
  content: { mimeType: string; base64: string };
  /** Instants in ms. */
  created: number;
  modified: number;
  version: number;
  /** Of a Google Doc that DocumentApp has opened: what it holds now. `content` is made of it again. */
  doc?: DocModel;
  /** Who else may do what; `sharedWith` has all of them. */
  roles?: Record<string, 'editor' | 'viewer' | 'commenter'>;
  /** Editors may not pass it on. */
  unshareable?: boolean;
  /** Who may open it without being named, as `DriveApp.Access` and `DriveApp.Permission` have it. */
  access?: { who: string; what: string };
}

const googleDoc = 'application/vnd.google-apps.document';

/** Files that the script made in Google Drive. */
export class DriveFiles implements WorldPart {
  static readonly partName = 'DriveFiles';
  files: StoredFile[] = [];
  private made = 0;
  /** Id of the document that a script made for a document belongs to. */
  private active: string | undefined;
  private readonly stale = new Set<StoredFile>();

  constructor(_world: World) {}

  find(id: string): StoredFile | undefined {
    return this.files.find((file) => file.id === id);
  }

  add(file: Omit<StoredFile, 'id' | 'version' | 'sharedWith'>): StoredFile {
    const id = `1${createHash('sha256').update(`file ${++this.made}`).digest('base64url').slice(0, 32)}`;
    const stored: StoredFile = { ...file, id, version: 1, sharedWith: [] };
    this.files.push(stored);
    return stored;
  }

  remove(id: string): void {
    this.files = this.files.filter((file) => file.id !== id);
  }

  // Google Docs as DocumentApp has them.

  newDoc(name: string, owner: string, now: number): StoredFile {
    const fields = { name, mimeType: googleDoc, parents: ['root'] };
    const content = { mimeType: 'text/html', base64: '' };
    const file = this.add({ owner, fields, content, created: now, modified: now });
    file.doc = newDoc();
    this.changed(file, now);
    return file;
  }
  /** The document that a script made for a document belongs to. */
  activeDoc(owner: string, now: number): StoredFile {
    const known = this.find(this.active ?? '');
    if (known) return known;
    const made = this.newDoc('Untitled document', owner, now);
    this.active = made.id;
    return made;
  }
  docOf(file: StoredFile): DocModel {
    return (file.doc ??= docOfHtml(Buffer.from(file.content.base64, 'base64').toString('utf8')));
  }
  /** To be called when `file.doc` has changed. */
  changed(file: StoredFile, now: number): void {
    file.modified = now;
    file.version++;
    this.stale.add(file);
  }
  /** Makes the content anew where the document has changed. */
  refresh(file: StoredFile): void {
    if (!this.stale.delete(file)) return;
    const html = htmlOf(this.docOf(file), file.fields.name);
    file.content = { mimeType: 'text/html', base64: Buffer.from(html).toString('base64') };
  }
  pdfOf(file: StoredFile): Buffer {
    return pdfOfDoc(this.docOf(file));
  }

  mayRead({ owner, sharedWith, access }: StoredFile, user: string): boolean {
    return owner === user || sharedWith.includes(user) || (access !== undefined && access.who !== 'PRIVATE');
  }
  editorsOf({ roles = {} }: StoredFile): string[] {
    return Object.keys(roles).filter((email) => roles[email] === 'editor');
  }
  viewersOf({ roles = {} }: StoredFile): string[] {
    return Object.keys(roles).filter((email) => roles[email] !== 'editor');
  }
  /** Without a role: no longer shared with that person. */
  share(file: StoredFile, email: string, role: 'editor' | 'viewer' | 'commenter' | undefined): void {
    const { [email]: _before, ...others } = file.roles ?? {};
    file.roles = role ? { ...others, [email]: role } : others;
    file.sharedWith = [...new Set([...file.sharedWith.filter((one) => one !== email), ...(role ? [email] : [])])];
  }

  /** The page a person sees when they open a Google Doc that was made from HTML. */
  htmlOf(id: string): string {
    const file = this.find(id);
    if (!file) throw new Error(`There is no file ${id}.`);
    this.refresh(file);
    return Buffer.from(file.content.base64, 'base64').toString('utf8');
  }

  save(): unknown {
    for (const file of this.files) this.refresh(file);
    return { made: this.made, files: this.files, active: this.active };
  }
  load(saved: unknown): void {
    Object.assign(this, structuredClone(saved));
  }
}
