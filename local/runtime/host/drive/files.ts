import { createHash } from 'node:crypto';
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
}

/** Files that the script made in Google Drive. */
export class DriveFiles implements WorldPart {
  static readonly partName = 'DriveFiles';
  files: StoredFile[] = [];
  private made = 0;

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

  /** The page a person sees when they open a Google Doc that was made from HTML. */
  htmlOf(id: string): string {
    const file = this.find(id);
    if (!file) throw new Error(`There is no file ${id}.`);
    return Buffer.from(file.content.base64, 'base64').toString('utf8');
  }

  save(): unknown {
    return { made: this.made, files: this.files };
  }
  load(saved: unknown): void {
    Object.assign(this, structuredClone(saved));
  }
}
