/** Addresses as people paste them: from a mail, a list, or the columns of a sheet. Pure. */
import { isEmail, type Email } from '../../shared/contact';
import { cut, tidy } from '../../shared/text';

export interface Pasted {
  /** Each address once. `name`: what stood beside it; may be empty. */
  addresses: { email: Email; name: string }[];
  /** What is no address, as it was pasted. */
  others: string[];
}

const longestOther = 80;
const longestName = 100;

/** `Ana Ruiz <ana@example.com>; ben@example.com`, or one on each line. */
export function pastedAddresses(text: string): Pasted {
  const found = new Map<string, { email: Email; name: string }>();
  const others: string[] = [];
  for (const entry of entriesIn(text)) {
    const [, typed = ''] = /([^\s<>,;:"'()]+@[^\s<>,;:"'()]*)/.exec(entry) ?? [];
    const email = typed.replace(/\.+$/, '');
    if (!isEmail(email)) others.push(cut(entry, longestOther, '…'));
    else if (!found.has(email.toLowerCase()))
      found.set(email.toLowerCase(), { email, name: cut(nameBeside(entry, typed), longestName, '') });
  }
  return { addresses: [...found.values()], others };
}

/** A line with one address may have a name with a comma beside it; of a line with several, each stands between commas. */
function entriesIn(text: string): string[] {
  return text
    .split(/[\r\n;]+/)
    .flatMap((line) => (count(line) > 1 ? line.split(',') : [line]))
    .flatMap((part) => (count(part) > 1 ? part.split(/\s+/) : [part]))
    .map(tidy)
    .filter((entry) => /[\p{L}\p{N}@]/u.test(entry));
}

function count(text: string): number {
  return text.split('@').length - 1;
}

function nameBeside(entry: string, typed: string): string {
  return tidy(entry.replace(typed, ' ').replace(/mailto:|[<>()"]/g, ' ')).replace(/^[,:\s]+|[,:\s]+$/g, '');
}
