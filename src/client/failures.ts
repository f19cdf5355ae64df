/**
 * What went wrong on the way to the script and back, in words for staff. Google's own messages are written for
 * programmers, and connection errors come in the account's language; so known errors are worded here, and nothing else
 * is shown. Source: https://developers.google.com/apps-script/guides/support/troubleshooting
 */

/**
 * `refused`: the script answered with a sentence and changed nothing. `lost`: no answer came, so the work may have been
 * done after all.
 */
export type Outcome = 'refused' | 'lost';

/** The only error that pages see. Its message is for staff. */
export class CallFailure extends Error {
  constructor(
    message: string,
    readonly outcome: Outcome,
  ) {
    super(message);
  }
}

const known: { sign: RegExp; text: string }[] = [
  {
    sign: /HTTP 0|NetworkError|Failed to fetch|Load failed/i,
    text: 'No answer came from Google. Check the internet connection, then try again.',
  },
  {
    sign: /too many times|computer time|quota|rate limit|too many (scripts|simultaneous)/i,
    text: 'Google has a limit on how much can be done at once or in a day, and it is reached. Try again in a few minutes; if it stays so, try tomorrow.',
  },
  {
    sign: /maximum execution time|timed? ?out|deadline/i,
    text: 'This took longer than the six minutes Google allows. Try again; with a long list, take it in two parts.',
  },
  {
    sign: /authoriz|permission|access denied|PERMISSION_DENIED/i,
    text: 'Google did not allow this for the account you are signed in with. Reload the sheet, open Partnerbook from its menu and allow what it asks for. If you have several Google accounts open, use a window with only the school’s.',
  },
  {
    sign: /server error|not available|unavailable|transport or processing|try again later|backend/i,
    text: 'Google has a problem at the moment. Wait a minute, then try again.',
  },
];

/** How the script reports an error of its own: already worded for staff, with a code (src/serve.ts). */
const sentOn = /That did not work\. .+ code PB-[0-9A-Z]+\.?.*$/;

const offline = 'You are offline. Connect to the internet, then try again.';
const other = 'Something went wrong on the way. Try again; if it happens again, close this page and open it again.';

/** `online`: what the browser reports about the connection. */
export function inPlainWords(error: unknown, online: boolean): string {
  if (!online) return offline;
  const message = error instanceof Error ? error.name + ': ' + error.message : String(error);
  const ours = sentOn.exec(message);
  if (ours) return ours[0];
  for (const { sign, text } of known) if (sign.test(message)) return text;
  return other;
}
