import { signatureError } from './offer';

type Fits = (value: unknown) => boolean;

const isObject: Fits = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

const shapes: Record<string, Fits> = {
  String: (value) => typeof value === 'string',
  // What Google turns into a text by itself, where people rely on it.
  Text: (value) => typeof value === 'string' || typeof value === 'number',
  // Enum members arrive as their names.
  Enum: (value) => typeof value === 'string',
  Integer: (value) => typeof value === 'number' && Number.isFinite(value),
  Number: (value) => typeof value === 'number',
  Boolean: (value) => typeof value === 'boolean',
  Date: (value) => value instanceof Date,
  'String[]': (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  'Byte[]': (value) => Array.isArray(value) && value.every((item) => typeof item === 'number'),
  'Object[]': (value) => Array.isArray(value),
  Object: isObject,
  Any: () => true,
};

/**
 * Finds which of a method's signatures (`'String, Integer'`) the arguments fit, as an index; throws what Google throws
 * when they fit none. A name with a question mark also takes null. An explicit `undefined` counts as an argument, as it does at Google.
 */
export function fit(type: string, method: string, args: unknown[], ...signatures: string[]): number {
  const found = signatures.findIndex((signature) => {
    const names = signature === '' ? [] : signature.split(', ');
    return names.length === args.length && names.every((name, index) => fits(name, args[index]));
  });
  if (found < 0) throw signatureError(type, method, args);
  return found;
}

function fits(name: string, value: unknown): boolean {
  if (!name.endsWith('?')) return (shapes[name] ?? isA(name))(value);
  return value === null || fits(name.slice(0, -1), value);
}

/** An object of an offered class: `Blob`, `HtmlOutput`. */
function isA(type: string): Fits {
  return (value) => isObject(value) && (value as object).constructor !== Object && typeOf(value as object) === type;
}

/** The offered type of a value, if it is an object of one. */
export function typeOf(value: unknown): string | undefined {
  return isObject(value) ? ((value as object).constructor as { type?: string }).type : undefined;
}
