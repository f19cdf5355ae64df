/**
 * What Google's error messages for a failed send mean. Only what certainly did not leave may be tried again; anything
 * unclear may have left. Quotas: https://developers.google.com/apps-script/guides/services/quotas
 */
export type MailError = 'address' | 'content' | 'quota' | 'permission' | 'unclear';

const meanings: [RegExp, MailError][] = [
  [/invalid email|no recipient/i, 'address'],
  [/too many times|quota|limit exceeded: email recipients/i, 'quota'],
  [/permission|authoriz/i, 'permission'],
  [/argument too large|invalid argument|limit exceeded: email/i, 'content'],
];

export function meaningOf(error: unknown): MailError {
  const text = error instanceof Error ? error.message : String(error);
  return meanings.filter(([pattern]) => pattern.test(text))[0]?.[1] ?? 'unclear';
}
