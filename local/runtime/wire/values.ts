/**
 * The form in which values cross between a script (guest) and the services behind it (host): plain JSON, in which a
 * date is `{"$date": ms}`, a service object is `{"$ref": [type, handle]}`, an enum member is `{"$enum": [enum, name]}`
 * and `undefined` is `{"$undefined": 1}`. Keys of plain objects that start with `$` are doubled.
 *
 * Both sides use these two functions with their own idea of what a reference or an enum member is.
 */
export interface Codec {
  /** The reference for a service object, or undefined when the value is none. */
  refOf(value: object): [type: string, handle: number] | undefined;
  enumOf(value: object): [enumName: string, member: string] | undefined;
  isDate(value: object): boolean;
  fromRef(type: string, handle: number): unknown;
  fromEnum(enumName: string, member: string): unknown;
  fromDate(ms: number): unknown;
}

/** Throws a TypeError for what cannot cross: functions, symbols, bigints, cycles. */
export function encode(value: unknown, codec: Codec, path: object[] = []): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : { $number: String(value) };
    case 'undefined':
      return { $undefined: 1 };
    case 'object':
      return value === null ? null : encodeObject(value, codec, path);
    default:
      throw new TypeError(`A ${typeof value} cannot be passed to a service.`);
  }
}

function encodeObject(value: object, codec: Codec, path: object[]): unknown {
  if (codec.isDate(value)) return { $date: (value as Date).getTime() };
  const ref = codec.refOf(value);
  if (ref) return { $ref: ref };
  const member = codec.enumOf(value);
  if (member) return { $enum: member };
  if (path.includes(value)) throw new TypeError('An object that contains itself cannot be passed to a service.');
  const inside = [...path, value];
  if (Array.isArray(value)) {
    const items: unknown[] = new Array(value.length);
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      items[index] = typeof item === 'string' || typeof item === 'boolean' ? item : encode(item, codec, inside);
    }
    return items;
  }
  const plain: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) plain[key.startsWith('$') ? `$${key}` : key] = encode(item, codec, inside);
  }
  return plain;
}

export function decode(value: unknown, codec: Codec): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (typeof item === 'object' && item !== null) value[index] = decode(item, codec);
    }
    return value;
  }
  const coded = value as Record<string, unknown>;
  if ('$date' in coded) return codec.fromDate(typeof coded['$date'] === 'number' ? coded['$date'] : NaN);
  if ('$ref' in coded) return codec.fromRef(...(coded['$ref'] as [string, number]));
  if ('$enum' in coded) return codec.fromEnum(...(coded['$enum'] as [string, string]));
  if ('$undefined' in coded) return undefined;
  if ('$number' in coded) return Number(coded['$number']);
  const plain: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(coded))
    plain[key.startsWith('$$') ? key.slice(1) : key] = decode(item, codec);
  return plain;
}
