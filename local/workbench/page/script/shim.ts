/**
 * `google.script` inside a page of the script: the same calls as at Google, carried by messages to the workbench around
 * the frame. Source: https://developers.google.com/apps-script/guides/html/reference/run and …/reference/host
 */
import type { FromPage, PageLocation, PageParams, ToPage } from './bridge';

type Handler = (value: unknown, userObject?: unknown) => void;
interface Handlers {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

const waiting = new Map<number, Handlers & { functionName: string }>();
let lastNumber = 0;

function send(message: FromPage): void {
  parent.postMessage(message, '*');
}

/** What may be an argument: plain data, and one form element, which becomes an object of its fields. */
function plain(value: unknown, place: string, path: object[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === undefined) return undefined;
  const refuse = (): never => {
    throw new TypeError(`Failed due to illegal value in property: ${place}`);
  };
  if (typeof value !== 'object' || value instanceof Date) return refuse();
  if (value instanceof HTMLFormElement) return path.length === 0 ? fieldsOf(value) : refuse();
  if (value instanceof Node || value === window || path.includes(value)) return refuse();
  const inside = [...path, value];
  if (Array.isArray(value)) return value.map((item, index) => plain(item, String(index), inside) ?? null);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, key, inside)]));
}

function fieldsOf(form: HTMLFormElement): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string')
      throw new TypeError(`The file in "${name}" cannot be sent: the workbench has no blobs from pages.`);
    const before = fields[name];
    fields[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return fields;
}

function runner(handlers: Handlers): object {
  const withOne = (key: keyof Handlers) => (value: unknown) => {
    if (key !== 'userObject' && typeof value !== 'function')
      throw new TypeError(`A ${key} handler must be a function.`);
    return runner({ ...handlers, [key]: value });
  };
  return new Proxy(
    {},
    {
      get(_target, name) {
        if (typeof name === 'symbol' || name === 'then' || name === 'toJSON') return undefined;
        if (name === 'withSuccessHandler') return withOne('success');
        if (name === 'withFailureHandler') return withOne('failure');
        if (name === 'withUserObject') return withOne('userObject');
        return (...args: unknown[]): void => {
          const sent = args.map((arg, index) => plain(arg, String(index), []) ?? null);
          const number = ++lastNumber;
          waiting.set(number, { ...handlers, functionName: name });
          send({ partnerbook: 'call', number, functionName: name, args: sent });
        };
      },
    },
  );
}

addEventListener('message', (event) => {
  const answer = event.data as ToPage;
  if (event.source !== parent) return;
  if (answer?.partnerbook === 'popped') return onPopped?.({ state: answer.state, location: answer.location });
  if (answer?.partnerbook !== 'answer') return;
  const call = waiting.get(answer.number);
  if (!call) return;
  waiting.delete(answer.number);
  if (!answer.error) return call.success?.(answer.value ?? null, call.userObject);
  const error = new Error(answer.error.message);
  error.name = answer.error.name;
  if (call.failure) call.failure(error, call.userObject);
  else console.error(`${call.functionName}: ${answer.error.message}`);
});

let onPopped: ((event: { state: unknown; location: PageLocation }) => void) | undefined;

/** Source: https://developers.google.com/apps-script/guides/html/reference/history */
function step(how: 'push' | 'replace') {
  return (state: unknown, params?: PageParams, hash?: string | null) =>
    send({ partnerbook: 'history', how, state: plain(state, 'state', []), params: params ?? null, hash: hash ?? null });
}

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => send({ partnerbook: 'close' }),
        setHeight: (height: number) => send({ partnerbook: 'size', height }),
        setWidth: (width: number) => send({ partnerbook: 'size', width }),
        editor: { focus: () => send({ partnerbook: 'focus' }) },
        origin: location.origin,
      },
      history: {
        push: step('push'),
        replace: step('replace'),
        setChangeHandler: (take: typeof onPopped) => void (onPopped = take),
      },
      url: {
        getLocation(take: (location: PageLocation) => void) {
          const number = ++lastNumber;
          waiting.set(number, { success: take as Handler, functionName: 'getLocation' });
          send({ partnerbook: 'location', number });
        },
      },
    },
  },
});
