/**
 * The key of a message: `reminder-teacher/ACT-7K2MD/2026-10-01-7d/lee@example.edu`. What has a key in the Outbox is
 * never made a second time (law 6). The recipient stands last, since an address may hold a slash.
 */
export interface KeyParts {
  kind: string;
  /** Id of the record it is about. */
  about: string;
  /** What sets it apart from other mails of this kind about this record. */
  occasion: string;
  /** Null while nobody is known to whom it could go. */
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
