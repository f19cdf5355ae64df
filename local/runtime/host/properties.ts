import { member, ServiceError, signatureError, type Members } from './offer';
import { Quotas } from './quotas';
import type { Run } from './run';
import { fit } from './signature';
import { formatJavaDate } from './text/java-dates';
import type { World, WorldPart } from './world';

/** Source: https://developers.google.com/apps-script/guides/services/quotas#current_limitations */
const valueBytes = 9 * 1024;
const storeBytes = 500 * 1024;

type Store = Record<string, string>;

/** All property stores: of the script, of the document, of each user. */
export class PropertyStores implements WorldPart {
  static readonly partName = 'PropertyStores';
  private stores: Record<string, Store> = {};
  constructor(_world: World) {}

  /** `script`, `document`, or `user` followed by an email. */
  store(name: string): Store {
    return (this.stores[name] ??= {});
  }
  replace(name: string, store: Store): void {
    this.stores[name] = store;
  }
  save(): unknown {
    return this.stores;
  }
  load(saved: unknown): void {
    this.stores = structuredClone(saved) as Record<string, Store>;
  }
}

// The store of an add-on can be used in LIMITED, not in NONE.
// Source: https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
const open = member('handle', null, { none: false });
const get = member('call', 'props.get', { none: false });
const set = member('call', 'props.set', { none: false });

/** Source: https://developers.google.com/apps-script/reference/properties/properties-service */
export class PropertiesService {
  static readonly type = 'PropertiesService';
  static readonly members: Members = {
    getDocumentProperties: open,
    getScriptProperties: open,
    getUserProperties: open,
  };
  constructor(private readonly run: Run) {}

  getDocumentProperties(): Properties {
    return new Properties(this.run, 'document');
  }
  getScriptProperties(): Properties {
    return new Properties(this.run, 'script');
  }
  getUserProperties(): Properties {
    return new Properties(this.run, `user ${this.run.options.user}`);
  }
}

/** Source: https://developers.google.com/apps-script/reference/properties/properties */
export class Properties {
  static readonly type: string = 'Properties';
  static readonly members: Members = {
    deleteAllProperties: set,
    deleteProperty: set,
    getKeys: get,
    getProperties: get,
    getProperty: get,
    setProperties: set,
    setProperty: set,
  };
  constructor(
    private readonly run: Run,
    private readonly name: string,
  ) {}

  getProperty(...args: unknown[]): string | null {
    fit('Properties', 'getProperty', args, 'String');
    const store = this.used();
    return Object.hasOwn(store, String(args[0])) ? store[String(args[0])]! : null;
  }
  getProperties(): Store {
    return { ...this.used() };
  }
  getKeys(): string[] {
    return Object.keys(this.used());
  }
  setProperty(...args: unknown[]): this {
    if (args.length !== 2 || typeof args[0] !== 'string') throw signatureError('Properties', 'setProperty', args);
    this.replace({ ...this.used(), [args[0]]: this.text(args[1], 'setProperty', args) });
    return this;
  }
  setProperties(...args: unknown[]): this {
    fit('Properties', 'setProperties', args, 'Object', 'Object, Boolean');
    const added = Object.entries(args[0] as object).map(([key, value]) => [
      key,
      this.text(value, 'setProperties', args),
    ]);
    this.replace({ ...(args[1] === true ? {} : this.used()), ...Object.fromEntries(added) });
    return this;
  }
  deleteProperty(...args: unknown[]): this {
    fit('Properties', 'deleteProperty', args, 'String');
    delete this.used()[String(args[0])];
    return this;
  }
  deleteAllProperties(): this {
    this.used();
    this.run.world.part(PropertyStores).replace(this.name, {});
    return this;
  }

  private used(): Store {
    this.run.world.part(Quotas).use(this.run, 'properties read/write', 1);
    return this.run.world.part(PropertyStores).store(this.name);
  }

  private replace(store: Store): void {
    let total = 0;
    for (const [key, value] of Object.entries(store)) {
      const bytes = Buffer.byteLength(value);
      if (bytes > valueBytes) throw new ServiceError('Argument too large: value');
      total += bytes + Buffer.byteLength(key);
    }
    if (total > storeBytes)
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    this.run.world.part(PropertyStores).replace(this.name, store);
  }

  /** Numbers, booleans and dates are taken as their text; anything else that is no text is surely a mistake. */
  private text(value: unknown, method: string, args: unknown[]): string {
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (!(value instanceof Date)) throw signatureError('Properties', method, args);
    const { scriptTimeZone } = this.run.options;
    return formatJavaDate(value.getTime(), scriptTimeZone, "EEE MMM dd yyyy HH:mm:ss 'GMT'Z '('zzzz')'");
  }
}

/** As older programs name the script's store. https://developers.google.com/apps-script/reference/properties/script-properties */
export class ScriptProperties extends Properties {
  static override readonly type = 'ScriptProperties';
  constructor(run: Run) {
    super(run, 'script');
  }
}

/** https://developers.google.com/apps-script/reference/properties/user-properties */
export class UserProperties extends Properties {
  static override readonly type = 'UserProperties';
  constructor(run: Run) {
    super(run, `user ${run.options.user}`);
  }
}
