import { createHash } from 'node:crypto';
import { member, type Members } from './offer';
import type { Run } from './run';

const user = member('call', null, { scopes: ['userinfo.email'], none: true });
const known = member('local', null);

/** Source: https://developers.google.com/apps-script/reference/base/user */
export class User {
  static readonly type = 'User';
  static readonly members: Members = { getEmail: known, getUserLoginId: known };
  constructor(private readonly email: string) {}
  getEmail(): string {
    return this.email;
  }
  getUserLoginId(): string {
    return this.email;
  }
}

/** Source: https://developers.google.com/apps-script/reference/base/session */
export class Session {
  static readonly type = 'Session';
  static readonly members: Members = {
    getActiveUser: user,
    getActiveUserLocale: known,
    getEffectiveUser: user,
    getScriptTimeZone: known,
    getTemporaryActiveUserKey: known,
    // Deprecated, and still met in old scripts.
    getTimeZone: known,
    getUser: user,
  };
  constructor(private readonly run: Run) {}

  /**
   * In a simple trigger, and in a web app that runs as its owner, blank, unless the person belongs to the owner's own
   * domain. Source: https://developers.google.com/apps-script/reference/base/session#getActiveUser()
   */
  getActiveUser(): User {
    const { user, authMode, owner, visitor = user } = this.run.options;
    const same = domainOf(visitor) === domainOf(owner) && domainOf(visitor) !== 'gmail.com';
    const consented = authMode === 'FULL' && visitor === user;
    return new User(consented || visitor === owner || same ? visitor : '');
  }
  getActiveUserLocale(): string {
    return 'en';
  }
  getEffectiveUser(): User {
    return new User(this.run.options.user);
  }
  getScriptTimeZone(): string {
    return this.run.options.scriptTimeZone;
  }
  getTimeZone(): string {
    return this.getScriptTimeZone();
  }
  getUser(): User {
    return this.getActiveUser();
  }
  /** The same for 30 days, then another. */
  getTemporaryActiveUserKey(): string {
    const month = Math.floor(this.run.now() / (30 * 24 * 3_600_000));
    const { user, visitor = user } = this.run.options;
    return createHash('sha256').update(`${visitor} ${month}`).digest('base64url').slice(0, 32);
  }
}

export function domainOf(email: string): string {
  return email.split('@')[1] ?? '';
}
