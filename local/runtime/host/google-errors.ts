/**
 * Errors that Google throws without a script being at fault, in Google's words: what a program must live with. A test
 * can have any of them thrown at any call (`faults: () => ({ google: 'serverError' })`).
 */
export interface GoogleError {
  name: 'Exception' | 'GoogleJsonResponseException';
  message: string;
  /** What advanced services tell beside. */
  details?: { code: number; message: string; errors?: { domain: string; reason: string; message: string }[] };
  /** The run is over: no script can catch it. */
  ends?: true;
  /** The page of Google's that names it, or where people report it. */
  source: string;
}

const troubleshooting = 'https://developers.google.com/apps-script/guides/support/troubleshooting';
const quotas = 'https://developers.google.com/apps-script/guides/services/quotas';
const calendarErrors = 'https://developers.google.com/calendar/api/guides/errors';
/**
 * No page of Google's gives these words. People who met them quote them in public code and notes: each was looked for by
 * its words in public repositories in November 2026 and found in several that do not copy one another. `Address
 * unavailable` is quoted of `UrlFetchApp` alone, with the address behind it; programs of our kind meet it nowhere.
 */
const reported = 'as people quote it';
/** Handled by name there. Google's own pages speak of it only as the exception that `waitLock` throws. */
const lockPage = 'https://developers.google.com/apps-script/reference/lock/lock#waitLock(Integer)';
const documentMissing = 'https://github.com/RomainVialard/ErrorHandler';
const driveErrors = 'https://developers.google.com/drive/api/guides/handle-errors';

const thrown = (message: string, source: string): GoogleError => ({ name: 'Exception', message, source });
/** Before the message stands which call failed: see `messageOf`. */
const ofApi = (code: number, message: string, reason: string, source: string): GoogleError => ({
  name: 'GoogleJsonResponseException',
  message,
  details: { code, message, errors: [{ domain: code === 403 ? 'usageLimits' : 'global', reason, message }] },
  source,
});

export const googleErrors = {
  emailQuota: thrown('Service invoked too many times for one day: email.', quotas),
  triggerQuota: thrown('Service using too much computer time for one day', quotas),
  propertiesQuota: thrown('Service invoked too many times for one day: properties read/write.', quotas),
  tooFast: thrown(
    'Service invoked too many times in a short time: calendar. Try Utilities.sleep(1000) between calls.',
    quotas,
  ),
  serverError: thrown("We're sorry, a server error occurred. Please wait a bit and try again.", troubleshooting),
  serverErrorStorage: thrown(
    "We're sorry, a server error occurred while reading from storage. Error code INTERNAL.",
    reported,
  ),
  spreadsheetsError: thrown('Service error: Spreadsheets', troubleshooting),
  spreadsheetsTimeout: thrown('Service timed out: Spreadsheets', troubleshooting),
  spreadsheetsFailed: thrown('Service Spreadsheets failed while accessing document with id 1local.', reported),
  documentMissing: thrown(
    "Document 1local is missing (perhaps it was deleted, or you don't have read access?)",
    documentMissing,
  ),
  serviceUnavailable: thrown('Service unavailable: Mail', troubleshooting),
  lockTimeout: thrown('Lock timeout: another process was holding the lock for too long.', lockPage),
  addressUnavailable: thrown('Address unavailable', reported),
  authorization: thrown('Authorization is required to perform that action.', troubleshooting),
  calendarRateLimit: ofApi(403, 'Rate Limit Exceeded', 'rateLimitExceeded', calendarErrors),
  calendarUsageLimits: ofApi(403, 'Calendar usage limits exceeded.', 'quotaExceeded', calendarErrors),
  calendarBackend: ofApi(500, 'Backend Error', 'backendError', calendarErrors),
  driveUserRateLimit: ofApi(403, 'User Rate Limit Exceeded', 'userRateLimitExceeded', driveErrors),
  driveBackend: ofApi(500, 'Internal Error', 'internalError', driveErrors),
  insufficientScopes: ofApi(
    403,
    'Request had insufficient authentication scopes.',
    'insufficientPermissions',
    reported,
  ),
  timeLimit: { ...thrown('Exceeded maximum execution time', quotas), ends: true },
} as const satisfies Record<string, GoogleError>;

export type GoogleErrorName = keyof typeof googleErrors;

/** An error as a script gets it from a call, for example of `Calendar.Events` and `insert`. */
export function messageOf({ name, message }: GoogleError, type: string, member: string): string {
  return name === 'Exception' ? message : `API call to ${type.toLowerCase()}.${member} failed with error: ${message}`;
}
