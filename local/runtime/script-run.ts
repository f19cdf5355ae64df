/**
 * What `google.script.run` lets through, both ways.
 * Source: https://developers.google.com/apps-script/guides/html/reference-google-script-run#myFunction(...)
 */

/** Names the first thing in a result (coded as on the wire) that would not reach the page, or says undefined. */
export function refusedResult(value: unknown, path = 'The result'): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const coded = value as Record<string, unknown>;
  if ('$date' in coded) return `${path} is a Date, which google.script.run turns into null for the whole result.`;
  if ('$ref' in coded)
    return `${path} is a ${(coded['$ref'] as string[])[0]} object, which google.script.run cannot return.`;
  if ('$enum' in coded)
    return `${path} is the enum value ${(coded['$enum'] as string[]).join('.')}, which google.script.run cannot return.`;
  if ('$unpackable' in coded) return `${path} cannot be returned by google.script.run: ${String(coded['$unpackable'])}`;
  if ('$number' in coded || '$undefined' in coded) return undefined;
  for (const [key, item] of Object.entries(coded)) {
    const refused = refusedResult(item, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`);
    if (refused) return refused;
  }
  return undefined;
}

/** A coded result as the page receives it: plain JSON. Undefined and NaN become null. */
export function plainResult(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plainResult);
  if ('$number' in value || '$undefined' in value) return null;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.startsWith('$$') ? key.slice(1) : key, plainResult(item)]),
  );
}

/** Names the first thing in a page's arguments that the page's call would throw on, or says undefined. */
export function refusedArgument(value: unknown, path: string, above: object[] = []): string | undefined {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    return `Failed due to illegal value in property: ${path} (a ${typeof value})`;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (value instanceof Date) return `Failed due to illegal value in property: ${path} (a Date)`;
  if (above.includes(value)) return `Failed due to illegal value in property: ${path} (an object that contains itself)`;
  for (const [key, item] of Object.entries(value)) {
    const refused = refusedArgument(item, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, [
      ...above,
      value,
    ]);
    if (refused) return refused;
  }
  return undefined;
}

/** Arguments as the script receives them: what JSON keeps, with undefined in arrays as null. */
export function plainArguments(args: unknown[]): unknown[] {
  return JSON.parse(JSON.stringify(args)) as unknown[];
}
