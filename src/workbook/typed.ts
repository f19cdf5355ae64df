/** Numbers and times as people type them. Pure. */
import { addMinutes, twelveHour, type ClockTime } from '../shared/dates';
import type { Complaint } from './problems';

/** `1,250`, `1 250`. */
const inThousands = /^-?\d{1,3}(?:[,\s]\d{3})+(?:\.\d+)?$/;

/** `unclear`: what to say of a comma that may be a decimal one. */
export function numberFrom(typed: string, unclear: Complaint['code']): number | Complaint {
  const text = typed.trim();
  // `12,5` is twelve and a half to one reader and 125 to another.
  if (/^-?\d+,\d+$/.test(text) && !inThousands.test(text)) return { code: unclear, detail: text.replace(',', '.') };
  const digits = typed.replace(/[\s,]/g, '');
  const isNumber = /^-?\d+(\.\d+)?$/.test(digits) && (!typed.includes(',') || inThousands.test(text));
  return isNumber ? Number(digits) : { code: 'not-a-number' };
}

/** `1:00`, from one to before six, without AM or PM: nothing at a school begins or ends at night. */
export function afternoonOf(typed: string, at: ClockTime): string | null {
  const asClock = /^\s*[1-5](:\d\d)?\s*$/.test(typed);
  return asClock ? twelveHour(addMinutes(at, 12 * 60)) : null;
}
