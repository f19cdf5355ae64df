import { Clock } from './clock';

/**
 * Everything that stands at Google behind a script and outlives a run: workbooks, mailbox, calendars, forms, files,
 * properties, triggers, and the clock. Each part owns its state and can be saved as JSON and loaded again.
 */
export interface WorldPart {
  save(): unknown;
  load(saved: unknown): void;
}

export interface Account {
  email: string;
  name: string;
  kind: 'consumer' | 'workspace';
  /** Can only view the spreadsheet. */
  viewer?: boolean;
  /** Scopes, by their last part, that this person has not granted the script. */
  refused?: string[];
}

export class World {
  readonly clock: Clock;
  private readonly parts = new Map<string, WorldPart>();

  constructor(
    start: number,
    readonly accounts: Account[],
  ) {
    this.clock = new Clock(start);
  }

  /** The one part of a class in this world, made at first use: `world.part(Mailbox)`. */
  part<T extends WorldPart>(Part: { readonly partName: string; new (world: World): T }): T {
    let part = this.parts.get(Part.partName);
    if (!part) {
      part = new Part(this);
      this.parts.set(Part.partName, part);
      const saved = this.unopened.get(Part.partName);
      if (saved !== undefined) part.load(saved);
      this.unopened.delete(Part.partName);
    }
    return part as T;
  }
  private readonly unopened = new Map<string, unknown>();

  save(): unknown {
    const parts = Object.fromEntries([...this.parts].map(([name, part]) => [name, part.save()]));
    return {
      now: this.clock.now(),
      accounts: this.accounts,
      parts: { ...Object.fromEntries(this.unopened), ...parts },
    };
  }

  static load(saved: unknown): World {
    const { now, accounts, parts } = saved as { now: number; accounts: Account[]; parts: Record<string, unknown> };
    const world = new World(now, accounts);
    for (const [name, part] of Object.entries(parts)) world.unopened.set(name, part);
    return world;
  }
}
