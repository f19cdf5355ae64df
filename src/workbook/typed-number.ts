/** A number as people type it. Pure. */
import type { Complaint } from './problems';

/** `1,250`, `1 250`. */
const inThousands = /^-?\d{1,3}(?:[,\s]\d{3})+(?:\.\d+)?$/;

export function numberFrom(typed: string): number | Complaint {
  const text = typed.trim();
  // `12,5` is twelve and a half to one reader and 125 to another.
  if (/^-?\d+,\d+$/.test(text) && !inThousands.test(text))
    return { code: 'unclear-number', detail: text.replace(',', '.') };
  const digits = typed.replace(/[\s,]/g, '');
  const isNumber = /^-?\d+(\.\d+)?$/.test(digits) && (!typed.includes(',') || inThousands.test(text));
  return isNumber ? Number(digits) : { code: 'not-a-number' };
}
