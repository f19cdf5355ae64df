/**
 * Google Docs made from HTML, through the advanced Drive service and the scope `drive.file`, which covers only files
 * that this script made and that belong to the person it runs as.
 * https://developers.google.com/workspace/drive/api/guides/manage-uploads#import-docs
 */
import { permitted } from './permitted';

export interface Docs {
  /** The id of the Doc made under this key and not in the trash; null when there is none. One call. */
  find(key: string): string | null;
  /** Returns its id. One call. `key`: at most 100 characters, without quotes. */
  make(key: string, name: string, html: string): string;
  /** Does nothing when the file is gone or belongs to somebody else. One call. */
  rename(docId: string, name: string): void;
  /** What it says; null when the file is gone or belongs to somebody else. One call. */
  text(docId: string): string | null;
  /** Into the trash, from which Google deletes it after 30 days. False when the file cannot be reached. One call. */
  trash(docId: string): boolean;
}

const googleDoc = 'application/vnd.google-apps.document';

export function googleDocs(): Docs {
  const files = () => Drive!.Files!;
  return {
    // https://developers.google.com/workspace/drive/api/guides/search-files (appProperties)
    find(key) {
      const q = `appProperties has { key='partnerbook' and value='${key}' } and trashed = false`;
      return permitted('files', () => files().list({ q, fields: 'files(id)' }).files?.[0]?.id ?? null);
    },
    make(key, name, html) {
      const resource = { name, mimeType: googleDoc, appProperties: { partnerbook: key } };
      const content = Utilities.newBlob(html, 'text/html', `${name}.html`);
      return permitted('files', () => files().create(resource, content, { fields: 'id' }).id!);
    },
    rename(docId, name) {
      try {
        files().update({ name }, docId);
      } catch (error) {
        if (!outOfReach(error)) throw error;
      }
    },
    // https://developers.google.com/workspace/drive/api/guides/ref-export-formats
    text(docId) {
      try {
        const blob = files().export(docId, 'text/plain') as unknown as GoogleAppsScript.Base.Blob;
        return blob.getDataAsString();
      } catch (error) {
        if (!outOfReach(error)) throw error;
        return null;
      }
    },
    trash(docId) {
      try {
        files().update({ trashed: true }, docId);
        return true;
      } catch (error) {
        if (!outOfReach(error)) throw error;
        return false;
      }
    },
  };
}

const outOfReach = (error: unknown): boolean => /not found|permission|404|403/i.test(String(error));

export function docUrl(docId: string): string {
  return `https://docs.google.com/document/d/${docId}/edit`;
}
