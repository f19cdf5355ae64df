/** The script as a web app. Source: https://developers.google.com/apps-script/guides/web */
import { HtmlOutput, TextOutput } from './host/html';

export interface WebRequest {
  method: 'GET' | 'POST';
  /** Without the question mark. */
  queryString?: string;
  /** What stands behind `/exec/`. */
  pathInfo?: string;
  body?: { type: string; contents: string };
}

/** What the browser gets: a page of the script's, a text of its own type, or what Google says when it failed. */
export type WebAnswer =
  | { kind: 'page'; title: string; html: string }
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
  if (value instanceof HtmlOutput) return { kind: 'page', title: value.title, html: value.getContent() };
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
