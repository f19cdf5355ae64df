import { logError } from '../google/log';
import { Failure } from '../shared/failure';
import type { FormUse } from './use';

/** Why the answers to a form did not come in, for staff; errors without a sentence for them go to the log. */
export function stuck({ name }: FormUse, error: unknown): string {
  if (error instanceof Failure) return error.message;
  logError(name, error);
  return `Google did not let the answers to the ${name.toLowerCase()} come in. It is tried again next hour.`;
}
