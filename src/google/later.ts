/** What of our own modules is evaluated only when it is needed: functions by module and name. */
export type LaterParts = Record<string, Record<string, (...args: unknown[]) => unknown>>;

/**
 * Google evaluates all of Code.js at every execution, at each edit of a cell too. So the modules named `*.later.ts`,
 * which serve menus and pages, wait in `later.html` as a JSON string in which HTML finds nothing to do; the first call
 * into one of them brings them all in. They are part of this project, made by the same build (`tools/build-code.mjs`).
 * `core` gives them the modules that are there already. One call.
 * https://developers.google.com/apps-script/reference/html/html-service#createhtmloutputfromfilefilename
 */
export function evaluateLater(core: (module: string) => unknown): LaterParts {
  const text = JSON.parse(HtmlService.createHtmlOutputFromFile('later').getContent()) as string;
  // Our own code, from our own project.
  return (new Function('core', text) as (core: (module: string) => unknown) => LaterParts)(core);
}
