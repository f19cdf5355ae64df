/**
 * Evaluated inside each fresh script context, before the script: puts the service globals there. Everything a service
 * object can do is one message over the wire; nothing else connects a script with the world.
 */
import { decode, encode, type Codec } from '../wire/values';
import type { Boot, Wire, WireReply } from '../wire/protocol';
import { installConsole, installLogger } from './console';
import { installDate } from './date';
import { templateMembers } from './html-template';

/** Members that the language itself asks of any object; answered as for a plain object. */
const ofTheLanguage = new Set([
  'toJSON',
  'then',
  'constructor',
  'valueOf',
  'inspect',
  'length',
  'nodeType',
  '$$typeof',
]);

/** Services that a script finds at Google and not here: whatever is asked of them is refused by name. */
const absentServices = [
  'CardService',
  'Charts',
  'ConferenceDataService',
  'ContactsApp',
  'DataStudioApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

/** Source: https://developers.google.com/apps-script/reference/base/mime-type */
const mimeTypes = {
  BMP: 'image/bmp',
  CSS: 'text/css',
  CSV: 'text/csv',
  FOLDER: 'application/vnd.google-apps.folder',
  GIF: 'image/gif',
  GOOGLE_DOCS: 'application/vnd.google-apps.document',
  GOOGLE_FORMS: 'application/vnd.google-apps.form',
  GOOGLE_SHEETS: 'application/vnd.google-apps.spreadsheet',
  HTML: 'text/html',
  JAVASCRIPT: 'application/javascript',
  JPEG: 'image/jpeg',
  MICROSOFT_EXCEL: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  MICROSOFT_WORD: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  PDF: 'application/pdf',
  PLAIN_TEXT: 'text/plain',
  PNG: 'image/png',
  RTF: 'application/rtf',
  SVG: 'image/svg+xml',
  ZIP: 'application/zip',
};

class NotImplementedLocally extends Error {
  override name = 'NotImplementedLocally';
}

/** The end of each service object's prototype chain: what is found nowhere before it is refused by name. */
function strict(type: string): object {
  return new Proxy(Object.create(Object.prototype) as object, {
    get(target, member, receiver): unknown {
      if (typeof member === 'symbol' || ofTheLanguage.has(member) || member in target) {
        return Reflect.get(target, member, receiver);
      }
      throw new NotImplementedLocally(`${type}.${member}`);
    },
  });
}

class EnumMember {
  constructor(
    readonly enumName: string,
    readonly member: string,
    private readonly order: number,
  ) {}
  name(): string {
    return this.member;
  }
  ordinal(): number {
    return this.order;
  }
  toString(): string {
    return this.member;
  }
  toJSON(): string {
    return this.member;
  }
}

/** Fills `scope` and returns what calls a function of the script: its arguments come in, and its result goes out, as text. */
export function install(scope: Record<string, unknown>, wire: Wire, bootText: string) {
  const boot = JSON.parse(bootText) as Boot;
  let now = boot.now;
  let stopped: string | undefined;
  const handles = new WeakMap<object, [string, number]>();
  const revived = new Map<number, object>();
  const prototypes = new Map<string, object>();
  const enums = new Map<string, EnumMember>();

  const codec: Codec = {
    refOf: (value) => handles.get(value),
    enumOf: (value) => (value instanceof EnumMember ? [value.enumName, value.member] : undefined),
    isDate: (value) => value instanceof Date,
    fromRef: (type, handle) => {
      const known = revived.get(handle);
      if (known) return known;
      const made = serviceObject(type, handle);
      revived.set(handle, made);
      return made;
    },
    fromEnum: (enumName, member) => {
      const known = enums.get(`${enumName}.${member}`);
      if (known) return known;
      for (const [type, ofType] of Object.entries(boot.enums)) if (enumName in ofType) prototypeOf(type);
      return enums.get(`${enumName}.${member}`) ?? member;
    },
    fromDate: (ms) => new Date(ms),
  };

  /** What the host throws is the host's, and would lead a script there; it gets the words only. */
  function ask(message: string): string {
    let words: string;
    try {
      return wire(message);
    } catch (error) {
      words = String((error as Error | undefined)?.message);
    }
    throw new Error(words);
  }

  function call(type: string, handle: number, member: string, args: unknown[]): unknown {
    if (stopped !== undefined) throw new Error(stopped);
    const encoded = args.map((arg) => encode(arg, codec));
    const reply = JSON.parse(ask(JSON.stringify({ type, handle, member, args: encoded }))) as WireReply;
    now = reply.now;
    if ('value' in reply) return decode(reply.value, codec);
    if ('stop' in reply) {
      stopped = reply.stop;
      throw new Error(reply.stop);
    }
    const failure = new Error(reply.error.message);
    failure.name = reply.error.name;
    if (reply.error.details !== undefined) Object.assign(failure, { details: reply.error.details });
    throw failure;
  }

  function prototypeOf(type: string): object {
    const known = prototypes.get(type);
    if (known) return known;
    const prototype = Object.create(strict(type)) as Record<string, unknown>;
    for (const member of boot.members[type] ?? []) {
      prototype[member] = function (this: object, ...args: unknown[]): unknown {
        const ref = handles.get(this);
        if (!ref) throw new TypeError(`${type}.${member} was called without its object.`);
        return call(type, ref[1], member, args);
      };
    }
    prototype['toString'] = () => type;
    prototypes.set(type, prototype);
    for (const [enumName, members] of Object.entries(boot.enums[type] ?? {})) {
      const holder = Object.create(strict(`${type}.${enumName}`)) as Record<string, EnumMember>;
      members.forEach((member, order) => {
        const value = new EnumMember(enumName, member, order);
        holder[member] = value;
        enums.set(`${enumName}.${member}`, value);
      });
      prototype[enumName] = holder;
    }
    for (const [name, partType] of Object.entries(boot.parts[type] ?? {})) prototype[name] = serviceObject(partType, 0);
    ofOurOwn[type]?.(prototype);
    return prototype;
  }

  /** What a script's own side does, without the host. */
  const ofOurOwn: Record<string, ((prototype: Record<string, unknown>) => void) | undefined> = {
    Logger: (prototype) => installLogger(prototype, (text) => call('Logger', 0, 'log', [text])),
    ...templateMembers((type, member, args) => call(type, 0, member, args)),
  };

  function serviceObject(type: string, handle: number): object {
    const made = Object.create(prototypeOf(type)) as object;
    handles.set(made, [type, handle]);
    return made;
  }

  /** A run uses few of the many services: what a type and its enums need is made when it is first met. */
  function there(name: string, make: () => unknown): void {
    const set = (value: unknown) =>
      void Object.defineProperty(scope, name, { value, writable: true, enumerable: true, configurable: true });
    const get = () => {
      const made = make();
      set(made);
      return made;
    };
    Object.defineProperty(scope, name, { get, set, enumerable: true, configurable: true });
  }

  for (const [name, type] of Object.entries(boot.globals)) there(name, () => serviceObject(type, 0));
  there('MimeType', () => Object.assign(Object.create(strict('MimeType')) as object, mimeTypes));
  for (const name of absentServices) if (!(name in boot.globals)) there(name, () => strict(name));
  installConsole(
    scope,
    (level, text) => call('Console', 0, level, [text]),
    () => now,
  );
  installDate(scope, () => now, boot.timeZone);

  // With it a script would see who called it, down to the host.
  Object.defineProperty(Error, 'prepareStackTrace', { get: () => undefined, set: () => {}, configurable: false });

  /** What cannot leave a script (a function, a cycle) is said in words, since most callers never look. */
  function pack(value: unknown): string {
    try {
      return JSON.stringify(encode(value, codec));
    } catch (error) {
      return JSON.stringify({ $unpackable: (error as Error).message });
    }
  }

  return {
    caller: (entry: (...args: unknown[]) => unknown, args: string) => (): string => {
      delete scope['__call'];
      return pack(entry(...(decode(JSON.parse(args), codec) as unknown[])));
    },
  };
}
