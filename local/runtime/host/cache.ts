import { member, ServiceError, type Members } from './offer';
import type { Run } from './run';
import { fit } from './signature';
import type { World, WorldPart } from './world';

/** Source: https://developers.google.com/apps-script/reference/cache/cache#put(String,String,Integer) */
const keyCharacters = 250;
const valueBytes = 100 * 1024;
const shortestSeconds = 1;
const longestSeconds = 21_600;
const usualSeconds = 600;
/** Beyond 1,000 items those that expire soonest go, down to 900. */
const mostItems = 1_000;
const itemsAfterCut = 900;

type Items = Record<string, { value: string; until: number }>;

class Caches implements WorldPart {
  static readonly partName = 'Caches';
  private caches: Record<string, Items> = {};
  constructor(_world: World) {}

  /** `script`, `document`, or `user` followed by an email. */
  items(name: string): Items {
    return (this.caches[name] ??= {});
  }
  /** As Google may do at any time. */
  clear(): void {
    this.caches = {};
  }
  save(): unknown {
    return this.caches;
  }
  load(saved: unknown): void {
    this.caches = structuredClone(saved) as Record<string, Items>;
  }
}

const open = member('handle', null, { none: false });

/** Source: https://developers.google.com/apps-script/reference/cache/cache-service */
export class CacheService {
  static readonly type = 'CacheService';
  static readonly members: Members = { getDocumentCache: open, getScriptCache: open, getUserCache: open };
  constructor(private readonly run: Run) {}

  /** Null outside of a containing document, as the document lock is. */
  getDocumentCache(): Cache | null {
    if (this.run.options.webApp) return null;
    return new Cache(this.run, 'document');
  }
  getScriptCache(): Cache {
    return new Cache(this.run, 'script');
  }
  getUserCache(): Cache {
    return new Cache(this.run, `user ${this.run.options.user}`);
  }
}

export class Cache {
  static readonly type = 'Cache';
  static readonly members: Members = {
    get: member('call', 'cache.get'),
    getAll: member('call', 'cache.get'),
    put: member('call', 'cache.put'),
    putAll: member('call', 'cache.put'),
    remove: member('call', 'cache.remove'),
    removeAll: member('call', 'cache.remove'),
  };
  constructor(
    private readonly run: Run,
    private readonly name: string,
  ) {}

  get(...args: unknown[]): string | null {
    fit('Cache', 'get', args, 'String');
    return this.alive(String(args[0])) ?? null;
  }
  getAll(...args: unknown[]): Record<string, string> {
    fit('Cache', 'getAll', args, 'String[]');
    const found = (args[0] as string[]).flatMap((key) => {
      const value = this.alive(key);
      return value === undefined ? [] : [[key, value] as const];
    });
    return Object.fromEntries(found);
  }
  put(...args: unknown[]): void {
    fit('Cache', 'put', args, 'String, String', 'String, String, Integer');
    this.store(String(args[0]), String(args[1]), args[2] as number | undefined);
  }
  putAll(...args: unknown[]): void {
    fit('Cache', 'putAll', args, 'Object', 'Object, Integer');
    for (const [key, value] of Object.entries(args[0] as object))
      this.store(key, String(value), args[1] as number | undefined);
  }
  remove(...args: unknown[]): void {
    fit('Cache', 'remove', args, 'String');
    delete this.items()[String(args[0])];
  }
  removeAll(...args: unknown[]): void {
    fit('Cache', 'removeAll', args, 'String[]');
    for (const key of args[0] as string[]) delete this.items()[key];
  }

  private items(): Items {
    return this.run.world.part(Caches).items(this.name);
  }

  private alive(key: string): string | undefined {
    const item = Object.hasOwn(this.items(), key) ? this.items()[key] : undefined;
    return item && item.until > this.run.now() ? item.value : undefined;
  }

  private store(key: string, value: string, seconds = usualSeconds): void {
    if (key.length > keyCharacters) throw new ServiceError('Argument too large: key');
    if (Buffer.byteLength(value) > valueBytes) throw new ServiceError('Argument too large: value');
    // The bounds are on Google's page; the words of the refusal are those that people quote.
    if (!(seconds >= shortestSeconds && seconds <= longestSeconds))
      throw new ServiceError('Argument too large: expirationInSeconds');
    const items = this.items();
    items[key] = { value, until: this.run.now() + seconds * 1000 };
    const keys = Object.keys(items);
    if (keys.length <= mostItems) return;
    keys.sort((a, b) => items[b]!.until - items[a]!.until);
    for (const late of keys.slice(itemsAfterCut)) delete items[late];
  }
}
