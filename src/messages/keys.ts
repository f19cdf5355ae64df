/**
 * The key of a message: `reminder-teacher/ACT-7K2MD/2026-10-01-7d/lee@example.edu`. A mail whose key is in the Outbox
 * is never made again (law 6). The recipient comes last, since an address may contain a slash.
 */
export interface KeyParts {
  kind: string;
  /** Id of the record it is about. */
  about: string;
  /** What distinguishes it from other mails of this kind about this record. */
  occasion: string;
  /** Null while there is nobody to send it to. */
  to: string | null;
}

const nobody = '-';

export function keyOf({ kind, about, occasion, to }: KeyParts): string {
  return [kind, about, occasion, (to ?? nobody).toLowerCase()].join('/');
}

/** The key without its recipient. */
export function occasionKey(key: string): string {
  return key.split('/').slice(0, 3).join('/');
}

export function occasionOf(key: string): string {
  return key.split('/')[2] ?? '';
}

export function isForNobody(key: string): boolean {
  return key.split('/').slice(3).join('/') === nobody;
}
