/** The script as a web app. Source: https://developers.google.com/apps-script/guides/web */
import { HtmlOutput, TextOutput } from './host/html';
import { domainOf } from './host/session';

export interface WebRequest {
  method: 'GET' | 'POST';
  /** Without the question mark. */
  queryString?: string;
  /** What stands behind `/exec/`. */
  pathInfo?: string;
  body?: { type: string; contents: string };
}

/** How a script answers as a web app. Source: https://developers.google.com/apps-script/manifest/web-app-api-executable */
export interface WebApp {
  executeAs: 'USER_DEPLOYING' | 'USER_ACCESSING';
  access: 'MYSELF' | 'DOMAIN' | 'ANYONE' | 'ANYONE_ANONYMOUS';
  /** Where it is reached. */
  url: string;
}

/** Someone at the web app; `visitor` is blank for a person who is not signed in, or of whom nothing may be known. */
export interface Visit {
  visitor: string;
  /** Whose rights and quotas the script has. */
  runsAs: string;
}

/**
 * Who comes when `user` opens the address, and as whom the script then runs. A page for everybody is visited as by a
 * stranger, since that is who it is for. Undefined: the settings let this person not in.
 */
export function visitOf(webApp: WebApp | undefined, user: string, owner: string): Visit | undefined {
  const { executeAs = 'USER_DEPLOYING', access = 'ANYONE' } = webApp ?? {};
  if (access === 'MYSELF' && user !== owner) return undefined;
  if (access === 'DOMAIN' && domainOf(user) !== domainOf(owner)) return undefined;
  if (executeAs === 'USER_ACCESSING') return { visitor: user, runsAs: user };
  return { visitor: access === 'ANYONE_ANONYMOUS' ? '' : user, runsAs: owner };
}

export const refusedVisit = {
  kind: 'error',
  message: 'You need access. Ask for access, or switch to an account with access.',
} as const satisfies WebAnswer;

/** What the browser gets: a page of the script's, a text of its own type, or what Google says when it failed. */
export type WebAnswer =
  | { kind: 'page'; title: string; html: string; metas: { name: string; content: string }[] }
  | { kind: 'text'; mimeType: string; content: string; fileName: string | null }
  | { kind: 'error'; message: string };

/** The event of `doGet` and `doPost`. Source: https://developers.google.com/apps-script/guides/web#request_parameters */
export function webEvent({ method, queryString, pathInfo, body }: WebRequest): object {
  const parameters: Record<string, string[]> = {};
  const form = body?.type === 'application/x-www-form-urlencoded' ? body.contents : '';
  for (const [name, value] of [...new URLSearchParams(queryString ?? ''), ...new URLSearchParams(form)])
    (parameters[name] ??= []).push(value);
  const contentLength = method === 'POST' ? Buffer.byteLength(body?.contents ?? '') : -1;
  return {
    // A page without parameters has an empty text here; the guide says null.
    queryString: queryString ?? '',
    parameter: Object.fromEntries(Object.entries(parameters).map(([name, [first]]) => [name, first])),
    parameters,
    contextPath: '',
    contentLength,
    ...(pathInfo ? { pathInfo } : {}),
    ...(method === 'POST'
      ? {
          postData: {
            contents: body?.contents ?? '',
            length: contentLength,
            name: 'postData',
            type: body?.type ?? 'application/octet-stream',
          },
        }
      : {}),
  };
}

/** `value`: what the function returned, as the host's own object. */
export function webAnswer(value: unknown): WebAnswer {
  if (value instanceof HtmlOutput) {
    const metas = value.getMetaTags().map((tag) => ({ name: tag.getName(), content: tag.getContent() }));
    return { kind: 'page', title: value.title, html: value.getContent(), metas };
  }
  if (value instanceof TextOutput) {
    const mimeType = mimeTypes[value.getMimeType().member] ?? 'text/plain';
    return { kind: 'text', mimeType, content: value.getContent(), fileName: value.getFileName() };
  }
  return {
    kind: 'error',
    message:
      value === undefined || value === null
        ? 'The script completed but did not return anything.'
        : 'The script completed but the returned value is not a supported return type.',
  };
}

/** Source: https://developers.google.com/apps-script/reference/content/mime-type */
const mimeTypes: Record<string, string> = {
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'text/javascript',
  JSON: 'application/json',
  TEXT: 'text/plain',
  VCARD: 'text/vcard',
  XML: 'text/xml',
};
