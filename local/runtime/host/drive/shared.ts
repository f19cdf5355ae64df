import { ServiceError } from '../offer';
import type { Run } from '../run';
import { User } from '../session';
import { fit, typeOf } from '../signature';
import { DriveFiles, type StoredFile } from './files';

/** Who may see and change it, asked of a document as of any file or folder. */
export abstract class Shared {
  constructor(
    protected readonly run: Run,
    readonly file: StoredFile,
  ) {}

  getEditors(): User[] {
    return this.files.editorsOf(this.file).map((email) => new User(email));
  }
  getViewers(): User[] {
    return this.files.viewersOf(this.file).map((email) => new User(email));
  }
  addEditor(...args: unknown[]): this {
    return this.share('addEditor', 'editor', args);
  }
  addEditors(...args: unknown[]): this {
    return this.share('addEditors', 'editor', args);
  }
  addViewer(...args: unknown[]): this {
    return this.share('addViewer', 'viewer', args);
  }
  addViewers(...args: unknown[]): this {
    return this.share('addViewers', 'viewer', args);
  }
  removeEditor(...args: unknown[]): this {
    return this.share('removeEditor', undefined, args);
  }
  removeViewer(...args: unknown[]): this {
    return this.share('removeViewer', undefined, args);
  }

  protected share(method: string, role: 'editor' | 'viewer' | 'commenter' | undefined, args: unknown[]): this {
    fit(this.name, method, args, ...(method.endsWith('s') ? ['String[]'] : ['String', 'User']));
    for (const one of [args[0]].flat()) this.files.share(this.file, emailOf(one), role);
    return this;
  }
  /** Of its class, for messages. */
  protected get name(): string {
    return (this.constructor as unknown as { type: string }).type;
  }
  protected get files(): DriveFiles {
    return this.run.world.part(DriveFiles);
  }
}

export function emailOf(one: unknown): string {
  const email = typeOf(one) === 'User' ? (one as User).getEmail() : String(one);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new ServiceError(`Invalid email: ${email}`);
  return email;
}
