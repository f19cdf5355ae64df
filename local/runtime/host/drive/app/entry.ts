import { EnumValue, member, ServiceError, type Members } from '../../offer';
import type { Run } from '../../run';
import { User } from '../../session';
import { fit } from '../../signature';
import { Workbooks } from '../../sheets/workbooks';
import type { StoredFile } from '../files';
import { emailOf, Shared } from '../shared';

const scopes = ['drive'];
export const read: Members[string] = member('local', null, { scopes: ['drive', 'drive.readonly'], limited: false });
/** Assumed: what the advanced Calendar service costs for the like, as for the advanced Drive service. */
export const find: Members[string] = member('call', 'adv.cal.list', {
  scopes: ['drive', 'drive.readonly'],
  limited: false,
});
export const write: Members[string] = member('call', 'adv.cal.write', { scopes, limited: false });
export const table = (names: string, one: Members[string]): Members =>
  Object.fromEntries(names.split(' ').map((name) => [name, one]));

export const folderType = 'application/vnd.google-apps.folder';
export const accesses = ['ANYONE', 'ANYONE_WITH_LINK', 'DOMAIN', 'DOMAIN_WITH_LINK', 'PRIVATE'];
export const permissions = ['VIEW', 'EDIT', 'COMMENT', 'OWNER', 'ORGANIZER', 'FILE_ORGANIZER', 'NONE'];

/** What files and folders have in common. */
export class Entry extends Shared {
  static readonly members: Members = {
    ...table(
      'getAccess getDateCreated getDescription getEditors getId getLastUpdated getName getOwner getParents getSharingAccess ' +
        'getSharingPermission getSize getUrl getViewers isShareableByEditors isStarred isTrashed',
      read,
    ),
    ...table(
      'addEditor addEditors addViewer addViewers moveTo removeEditor removeViewer revokePermissions setDescription setName ' +
        'setShareableByEditors setSharing setStarred setTrashed',
      write,
    ),
  };

  constructor(
    run: Run,
    file: StoredFile,
    /** Makes the iterator over the folders that hold this one. */
    private readonly foldersOf: (ids: string[]) => object,
  ) {
    super(run, file);
  }

  getId(): string {
    return this.file.id;
  }
  getName(): string {
    return this.file.fields.name;
  }
  setName(...args: unknown[]): this {
    fit(this.name, 'setName', args, 'String');
    this.file.fields.name = args[0] as string;
    const book = this.run.world.part(Workbooks).book(this.file.id);
    if (book) book.name = args[0] as string;
    return this.touched();
  }
  getDescription(): string | null {
    return this.file.fields.description ?? null;
  }
  setDescription(...args: unknown[]): this {
    fit(this.name, 'setDescription', args, 'String');
    this.file.fields.description = args[0] as string;
    return this.touched();
  }
  getUrl(): string {
    const { id, fields } = this.file;
    const kind = /google-apps\.(document|spreadsheet|form)$/.exec(fields.mimeType)?.[1];
    const part = kind === 'spreadsheet' ? 'spreadsheets' : kind === 'form' ? 'forms' : kind;
    if (part) return `https://docs.google.com/${part}/d/${id}/edit?usp=drivesdk`;
    return fields.mimeType === folderType
      ? `https://drive.google.com/drive/folders/${id}`
      : `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
  }
  /** Files of Google's own take no space. */
  getSize(): number {
    const { content, fields } = this.file;
    return fields.mimeType.startsWith('application/vnd.google-apps.') ? 0 : Buffer.byteLength(content.base64, 'base64');
  }
  getDateCreated(): Date {
    return new Date(this.file.created);
  }
  getLastUpdated(): Date {
    return new Date(this.file.modified);
  }
  getOwner(): User {
    return new User(this.file.owner);
  }
  getParents(): object {
    return this.foldersOf(this.file.fields.parents ?? []);
  }
  moveTo(...args: unknown[]): this {
    fit(this.name, 'moveTo', args, 'Folder');
    this.file.fields.parents = [(args[0] as Entry).getId()];
    return this.touched();
  }
  isStarred(): boolean {
    return this.file.fields.starred ?? false;
  }
  setStarred(...args: unknown[]): this {
    fit(this.name, 'setStarred', args, 'Boolean');
    this.file.fields.starred = args[0] as boolean;
    return this;
  }
  isTrashed(): boolean {
    return this.file.fields.trashed ?? false;
  }
  setTrashed(...args: unknown[]): this {
    fit(this.name, 'setTrashed', args, 'Boolean');
    this.file.fields.trashed = args[0] as boolean;
    return this;
  }

  getAccess(...args: unknown[]): EnumValue {
    fit(this.name, 'getAccess', args, 'String', 'User');
    const email = emailOf(args[0]);
    const role = this.file.roles?.[email];
    const what =
      email === this.file.owner
        ? 'OWNER'
        : role === 'editor'
          ? 'EDIT'
          : role === 'commenter'
            ? 'COMMENT'
            : role
              ? 'VIEW'
              : 'NONE';
    return new EnumValue('Permission', what);
  }
  revokePermissions(...args: unknown[]): this {
    return this.share('revokePermission', undefined, args);
  }
  getSharingAccess(): EnumValue {
    return new EnumValue('Access', this.file.access?.who ?? 'PRIVATE');
  }
  getSharingPermission(): EnumValue {
    return new EnumValue('Permission', this.file.access?.what ?? 'EDIT');
  }
  setSharing(...args: unknown[]): this {
    fit(this.name, 'setSharing', args, 'Enum, Enum');
    const [who, what] = args as [string, string];
    if (!accesses.includes(who) || !permissions.includes(what)) throw new ServiceError('Invalid argument: accessType');
    this.file.access = { who, what };
    return this;
  }
  isShareableByEditors(): boolean {
    return this.file.unshareable !== true;
  }
  setShareableByEditors(...args: unknown[]): this {
    fit(this.name, 'setShareableByEditors', args, 'Boolean');
    this.file.unshareable = !(args[0] as boolean);
    return this;
  }

  protected touched(): this {
    this.file.modified = this.run.now();
    return this;
  }
}
