/**
 * The key of a message: `reminder-teacher/ACT-7K2MD/2026-10-01-7d/lee@example.edu`. A mail whose key is in the Outbox
 * is never made again (law 6). The recipient comes last, since an address may contain a slash.
 */
import { digest } from '../shared/digest';

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

const hidden = '#';

/**
 * The key of a mail whose recipient was erased, or is no longer kept: the address cannot be read any more, and is still
 * known again (law 6). Of a key that is hidden already, or is for nobody, it is the same.
 */
export function hiddenKey(key: string): string {
  const to = key.split('/').slice(3).join('/');
  return to === '' || isForNobody(key) || isHidden(key) ? key : `${occasionKey(key)}/${hidden}${digest(to)}`;
}

export function isHidden(key: string): boolean {
  const to = key.split('/').slice(3).join('/');
  return to.charAt(0) === hidden && to.indexOf('@') < 0;
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
