import { ServiceError } from './offer';
import type { Run } from './run';
import type { World, WorldPart } from './world';

const windowMs = 24 * 3_600_000;

/** What an account may do in a day. Source: https://developers.google.com/apps-script/guides/services/quotas */
const perDay = {
  email: { consumer: 100, workspace: 1500 },
  'properties read/write': { consumer: 50_000, workspace: 500_000 },
  'calendar create': { consumer: 5_000, workspace: 10_000 },
  /** In ms. */
  'trigger runtime': { consumer: 90 * 60_000, workspace: 6 * 3_600_000 },
} as const;
export type QuotaName = keyof typeof perDay;

/**
 * Daily quotas of each account. Google's page says: "Daily quotas are refreshed at the end of a 24-hour window; the exact
 * time of this refresh varies between users." Here the window begins with the first use after the last one ended.
 */
export class Quotas implements WorldPart {
  static readonly partName = 'Quotas';
  private windows: Record<string, { since: number; used: number }> = {};

  constructor(private readonly world: World) {}

  left(user: string, name: QuotaName, now: number): number {
    return this.limit(user, name) - this.window(user, name, now).used;
  }

  /** Notes what has been used, also beyond the limit. */
  spend(user: string, name: QuotaName, amount: number, now: number): void {
    this.window(user, name, now).used += amount;
  }

  /** Throws what Google throws when the day's quota does not suffice; then nothing is used up. */
  use(run: Run, name: QuotaName, amount: number): void {
    const window = this.window(run.options.user, name, run.now());
    const limit = this.limit(run.options.user, name);
    if (name === 'trigger runtime' && window.used >= limit) {
      throw new ServiceError('Service using too much computer time for one day');
    }
    if (window.used + amount > limit) throw new ServiceError(`Service invoked too many times for one day: ${name}.`);
    window.used += amount;
  }

  private limit(user: string, name: QuotaName): number {
    const kind = this.world.accounts.find(({ email }) => email === user)?.kind ?? 'consumer';
    return perDay[name][kind];
  }

  private window(user: string, name: QuotaName, now: number): { since: number; used: number } {
    const key = `${user} ${name}`;
    const window = this.windows[key];
    if (window && now - window.since < windowMs) return window;
    return (this.windows[key] = { since: now, used: 0 });
  }

  save(): unknown {
    return this.windows;
  }

  load(saved: unknown): void {
    this.windows = structuredClone(saved) as typeof this.windows;
  }
}
