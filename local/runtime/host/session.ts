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
  };
  constructor(private readonly run: Run) {}

  /** In a simple trigger blank, unless the person belongs to the owner's own domain. */
  getActiveUser(): User {
    const { user, authMode, owner } = this.run.options;
    const same = domainOf(user) === domainOf(owner) && domainOf(user) !== 'gmail.com';
    return new User(authMode === 'FULL' || user === owner || same ? user : '');
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
  /** The same for 30 days, then another. */
  getTemporaryActiveUserKey(): string {
    const month = Math.floor(this.run.now() / (30 * 24 * 3_600_000));
    return createHash('sha256').update(`${this.run.options.user} ${month}`).digest('base64url').slice(0, 32);
  }
}

function domainOf(email: string): string {
  return email.split('@')[1] ?? '';
}
