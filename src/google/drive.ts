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
  /** As a PDF of that name; null when the file is gone, in the trash or belongs to somebody else. Two calls. */
  pdf(docId: string, name: string): PdfFile | null;
  /** A PDF of that name from its bytes in base64. No call. */
  pdfFrom(name: string, base64: string): PdfFile;
  /** Lets this address read it, and mails nobody. False when Google refuses, as for an address without an account. One call. */
  share(docId: string, email: string): boolean;
  /** Into the trash, from which Google deletes it after 30 days. False when the file cannot be reached. One call. */
  trash(docId: string): boolean;
}

/** A PDF on its way into a mail. */
export interface PdfFile {
  readonly name: string;
  readonly bytes: number;
  readonly content: GoogleAppsScript.Base.Blob;
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
    text: (docId) => reached(() => exported(docId, 'text/plain').getDataAsString()),
    pdf(docId, name) {
      if (reached(() => files().get(docId, { fields: 'trashed' }).trashed === false) !== true) return null;
      const content = reached(() => exported(docId, 'application/pdf').setName(name));
      return content && { name, bytes: content.getBytes().length, content };
    },
    pdfFrom(name, base64) {
      const bytes = Utilities.base64Decode(base64);
      return { name, bytes: bytes.length, content: Utilities.newBlob(bytes, 'application/pdf', name) };
    },
    // https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/create
    share(docId, email) {
      const reader = { type: 'user', role: 'reader', emailAddress: email };
      try {
        Drive!.Permissions!.create(reader, docId, { sendNotificationEmail: false });
        return true;
      } catch {
        return false;
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

/**
 * Google's pages name no options; its service asks for this one: https://issuetracker.google.com/issues/468534237
 * https://developers.google.com/workspace/drive/api/guides/ref-export-formats
 */
function exported(docId: string, mimeType: string): GoogleAppsScript.Base.Blob {
  return (Drive!.Files! as unknown as Exporting).export(docId, mimeType, { alt: 'media' });
}
interface Exporting {
  export(docId: string, mimeType: string, options: { alt: 'media' }): GoogleAppsScript.Base.Blob;
}

/** Null when the file is gone or belongs to somebody else. */
function reached<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (!outOfReach(error)) throw error;
    return null;
  }
}

const outOfReach = (error: unknown): boolean => /not found|permission|404|403/i.test(String(error));

export function docUrl(docId: string): string {
  return `https://docs.google.com/document/d/${docId}/edit`;
}
