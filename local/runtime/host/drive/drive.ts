import { Blob, blobOf } from '../blob';
import { paragraphsIn } from '../documents/model';
import { member, ServiceError, signatureError, type Members } from '../offer';
import { partial } from '../partial';
import type { Run } from '../run';
import { DriveFiles, writableFields, type FileFields, type StoredFile } from './files';
import { orderOf, queryTest } from './query';

const scopes = { scopes: ['drive.file', 'drive'], limited: false } as const;
/** Assumed: what the advanced Calendar service costs for the like, the nearest that has been measured. */
const read = member('call', 'adv.cal.list', scopes);
const write = member('call', 'adv.cal.write', scopes);

const googleDoc = 'application/vnd.google-apps.document';
const folder = 'application/vnd.google-apps.folder';
/** What an upload may become. Source: https://developers.google.com/drive/api/guides/manage-uploads#import-docs */
const becomesDoc = ['text/html', 'text/plain'];
const usualPage = 100;

type Resource = Record<string, unknown>;

function apiError(method: string, code: number, message: string): ServiceError {
  return new ServiceError(
    `API call to drive.files.${method} failed with error: ${message}`,
    'GoogleJsonResponseException',
    { code, message },
  );
}

/**
 * What the granted scope lets this person's script reach. With `drive.file` that is what it made for this very person:
 * "File authorization is granted on a per-user basis", so a file that somebody else made with it stays out of reach even
 * when it is shared. Source: https://developers.google.com/drive/api/guides/api-specific-auth
 */
function fileFor(run: Run, method: string, id: unknown): StoredFile {
  const file = run.world.part(DriveFiles).find(String(id));
  if (!file || !reaches(run, file)) throw apiError(method, 404, `File not found: ${String(id)}.`);
  return file;
}
function reaches({ options: { user, scopes } }: Run, { owner, sharedWith }: StoredFile): boolean {
  return owner === user || (scopes.includes('drive') && sharedWith.includes(user));
}

/** Source: https://developers.google.com/drive/api/reference/rest/v3/files, https://developers.google.com/apps-script/advanced/drive */
class Files {
  static readonly type = 'Drive.Files';
  static readonly members: Members = {
    copy: write,
    create: write,
    export: read,
    get: read,
    list: read,
    remove: write,
    update: write,
  };
  constructor(private readonly run: Run) {}

  create(...args: unknown[]): Resource {
    const [resource, media, options] = args as [Resource, unknown, Resource | undefined];
    if (typeof resource !== 'object' || resource === null) throw signatureError('Drive.Files', 'create', args);
    const blob = this.media('create', media, args);
    const fields = checked(resource);
    const now = this.run.now();
    const file = this.files.add({
      owner: this.run.options.user,
      fields: {
        ...fields,
        name: fields.name ?? blob?.name ?? 'Untitled',
        mimeType: fields.mimeType ?? blob?.contentType ?? 'application/octet-stream',
        parents: fields.parents ?? ['root'],
      },
      content: contentOf(fields.mimeType, blob),
      created: now,
      modified: now,
    });
    return answer(file, options);
  }

  get(fileId: string, options?: Resource): Resource {
    return answer(this.file('get', fileId), options);
  }

  update(...args: unknown[]): Resource {
    const [resource, fileId, media, options] = args as [Resource, string, unknown, Resource | undefined];
    if (typeof resource !== 'object' || resource === null) throw signatureError('Drive.Files', 'update', args);
    const file = this.file('update', fileId);
    const blob = this.media('update', media, args);
    Object.assign(file.fields, checked(resource));
    if (blob) {
      file.content = contentOf(file.fields.mimeType, blob);
      delete file.doc;
    }
    file.modified = this.run.now();
    file.version++;
    return answer(file, options);
  }

  list(
    options: {
      q?: string;
      pageSize?: number;
      pageToken?: string;
      orderBy?: string;
      fields?: string;
      spaces?: string;
    } = {},
  ): Resource {
    const { q, pageSize = usualPage, pageToken = '0', orderBy, fields = usualList, ...rest } = options;
    const unknown = Object.keys(rest).find((key) => key !== 'spaces');
    if (unknown) throw new ServiceError(`Drive.Files.list option ${unknown}`, 'NotImplementedLocally');
    const found = this.files.files.filter((file) => reaches(this.run, file)).filter(queryTest(q));
    if (orderBy !== undefined) found.sort(orderOf(orderBy));
    this.run.touched({ items: Math.min(found.length, pageSize) });
    const from = Number(pageToken);
    const next = from + pageSize < found.length ? { nextPageToken: String(from + pageSize) } : {};
    const files = found.slice(from, from + pageSize).map((file) => answer(file, { fields: '*' }));
    return parts('list', { kind: 'drive#fileList', incompleteSearch: false, files, ...next }, fields);
  }

  /** A file of the same content; what `resource` leaves out is as in the original, and its name says "Copy of". */
  copy(...args: unknown[]): Resource {
    const [resource, fileId, options] = args as [Resource, string, Resource | undefined];
    if (typeof resource !== 'object' || resource === null) throw signatureError('Drive.Files', 'copy', args);
    const { fields, content, doc } = this.file('copy', fileId);
    if (fields.mimeType === folder) throw apiError('copy', 403, 'This file cannot be copied by the user.');
    const now = this.run.now();
    const copy = this.files.add({
      owner: this.run.options.user,
      fields: { ...structuredClone(fields), name: `Copy of ${fields.name}`, ...checked(resource) },
      content: { ...content },
      ...(doc ? { doc: structuredClone(doc) } : {}),
      created: now,
      modified: now,
    });
    return answer(copy, options);
  }

  /** For good, past the trash. */
  remove(fileId: string): void {
    this.files.remove(this.file('delete', fileId).id);
  }

  /**
   * A Google Doc as HTML, plain text or a plain PDF. Google's pages know no options, and at Google it works with
   * `{ alt: 'media' }` only (https://issuetracker.google.com/issues/468534237): both are taken.
   * Source: https://developers.google.com/drive/api/guides/ref-export-formats
   */
  export(...args: unknown[]): Blob {
    const [fileId, mimeType, { alt = 'media', ...rest } = {}] = args as [string, string, Resource?];
    const unknown = alt === 'media' ? Object.keys(rest)[0] : 'alt';
    if (unknown) throw new ServiceError(`Drive.Files.export option ${unknown}`, 'NotImplementedLocally');
    const file = this.file('export', fileId);
    if (file.fields.mimeType !== googleDoc) throw apiError('export', 403, 'Export only supports Docs Editors files.');
    const { name } = file.fields;
    if (mimeType === 'application/pdf') return new Blob(this.files.pdfOf(file), mimeType, `${name}.pdf`);
    if (mimeType === 'text/html') return new Blob(Buffer.from(this.files.htmlOf(file.id)), mimeType, `${name}.html`);
    if (mimeType !== 'text/plain') throw new ServiceError(`Drive.Files.export to ${mimeType}`, 'NotImplementedLocally');
    const text = paragraphsIn(this.files.docOf(file).blocks)
      .map(({ rich }) => rich.text)
      .join('\r\n');
    return new Blob(Buffer.from(`\ufeff${text}`), mimeType, `${name}.txt`);
  }

  private get files(): DriveFiles {
    return this.run.world.part(DriveFiles);
  }
  private file(method: string, id: unknown): StoredFile {
    return fileFor(this.run, method, id);
  }
  private media(method: string, media: unknown, args: unknown[]): Blob | undefined {
    if (media === undefined || media === null) return undefined;
    const blob = blobOf(media);
    if (!blob) throw signatureError('Drive.Files', method, args);
    return blob;
  }
}

const roles: Record<string, 'editor' | 'viewer' | 'commenter'> = {
  writer: 'editor',
  commenter: 'commenter',
  reader: 'viewer',
};

/** Who else may open a file: people only. Source: https://developers.google.com/drive/api/reference/rest/v3/permissions/create */
class Permissions {
  static readonly type = 'Drive.Permissions';
  static readonly members: Members = { create: write };
  constructor(private readonly run: Run) {}

  /** Mails nobody: with `sendNotificationEmail` Google would, and that is not here. */
  create(...args: unknown[]): Resource {
    const [resource, fileId, options = {}] = args as [Resource, string, Resource?];
    if (typeof resource !== 'object' || resource === null) throw signatureError('Drive.Permissions', 'create', args);
    const { type, role, emailAddress, ...rest } = resource;
    const option = Object.keys(options).find((key) => key !== 'sendNotificationEmail' && key !== 'fields');
    const unknown = Object.keys(rest)[0] ?? option ?? (options['sendNotificationEmail'] === false ? undefined : 'mail');
    if (unknown || type !== 'user' || !(String(role) in roles))
      throw new ServiceError(`Drive.Permissions.create of ${unknown ?? `${type} ${role}`}`, 'NotImplementedLocally');
    const file = fileFor(this.run, 'create', fileId);
    this.run.world.part(DriveFiles).share(file, String(emailAddress), roles[String(role)]);
    return { kind: 'drive#permission', id: String(emailAddress), type, role };
  }
}

function checked(resource: Resource): FileFields {
  const unknown = Object.keys(resource).find((key) => !writableFields.includes(key));
  if (unknown) throw new ServiceError(`Drive file field ${unknown}`, 'NotImplementedLocally');
  return Object.fromEntries(Object.entries(resource).filter(([, value]) => value !== undefined && value !== null));
}

function contentOf(mimeType: string | undefined, blob: Blob | undefined): StoredFile['content'] {
  const type = blob?.contentType ?? 'application/octet-stream';
  const converts = mimeType === googleDoc && blob !== undefined;
  if (converts && !becomesDoc.includes(type))
    throw apiError('create', 400, `The requested conversion is not supported.`);
  if (mimeType === folder && blob) throw apiError('create', 400, 'A folder cannot have media content.');
  return { mimeType: type, base64: blob?.bytes.toString('base64') ?? '' };
}

/**
 * What comes back when a call names no `fields`.
 * Source: https://developers.google.com/drive/api/guides/fields-parameter
 */
const usualFields = 'kind,id,name,mimeType';
const usualList = `kind,incompleteSearch,nextPageToken,files(${usualFields})`;

function parts(method: string, resource: Resource, fields: string): Resource {
  try {
    return partial(resource, fields) as Resource;
  } catch (error) {
    throw apiError(method, 400, (error as Error).message);
  }
}

function answer(file: StoredFile, options: Resource = {}): Resource {
  const unknown = Object.keys(options).find((key) => key !== 'fields' && key !== 'supportsAllDrives');
  if (unknown) throw new ServiceError(`Drive.Files option ${unknown}`, 'NotImplementedLocally');
  const { id, fields, created, modified, version, owner, content } = file;
  const doc = fields.mimeType === googleDoc;
  const whole = {
    kind: 'drive#file',
    id,
    starred: false,
    trashed: false,
    ...structuredClone(fields),
    createdTime: new Date(created).toISOString(),
    modifiedTime: new Date(modified).toISOString(),
    version: String(version),
    owners: [{ emailAddress: owner }],
    webViewLink: doc ? `https://docs.google.com/document/d/${id}/edit` : `https://drive.google.com/file/d/${id}/view`,
    ...(doc || fields.mimeType === folder ? {} : { size: String(Buffer.from(content.base64, 'base64').length) }),
  };
  return parts('get', whole, String(options['fields'] ?? usualFields));
}

/** The advanced service, when the manifest switches it on. */
export class Drive {
  static readonly type = 'Drive';
  static readonly members: Members = { getVersion: member('local', null) };
  static readonly parts = { Files, Permissions };
  constructor(_run: Run) {}
  getVersion(): string {
    return 'v3';
  }
}
