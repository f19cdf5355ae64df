/** `console` as scripts have it: each call is one log line; objects are shown as JSON, errors with their stack. */
export function installConsole(
  scope: Record<string, unknown>,
  write: (level: string, text: string) => void,
  now: () => number,
): void {
  const console: Record<string, (...args: unknown[]) => void> = {};
  for (const level of ['log', 'info', 'warn', 'error', 'debug']) {
    console[level] = (...args) => write(level, format(args));
  }
  // https://developers.google.com/apps-script/guides/logging#cloud_logging (console.time, console.timeEnd)
  const started = new Map<string, number>();
  console['time'] = (label = 'default') => void started.set(String(label), now());
  console['timeEnd'] = (label = 'default') => {
    const since = started.get(String(label));
    if (since === undefined) return;
    started.delete(String(label));
    write('debug', `${String(label)}: ${now() - since}ms`);
  };
  scope['console'] = console;
}

/** `Logger.log` takes anything, too, and returns the logger. */
export function installLogger(prototype: Record<string, unknown>, write: (text: string) => void): void {
  prototype['log'] = function (this: unknown, ...args: unknown[]) {
    write(format(args));
    return this;
  };
}

function format(args: unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first !== 'string' || !/%[sdifoOj%]/.test(first)) return args.map(show).join(' ');
  const text = first.replace(/%([sdifoOj%])/g, (whole, kind) =>
    kind === '%' ? '%' : rest.length ? show(rest.shift()) : whole,
  );
  return [text, ...rest.map(show)].join(' ');
}

function show(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value === 'function') return '[Function]';
  if (typeof value !== 'object' || value === null) return String(value);
  // Lists and plain objects are shown whole; dates, enums and services have words of their own.
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype && !Object.keys(value).length)
    return String(value);
  try {
    const text = JSON.stringify(value);
    return text.startsWith('"') ? String(value) : text;
  } catch {
    return String(value);
  }
}
