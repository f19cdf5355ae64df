/**
 * The question by which a person confirms who is staff and which mail may leave without asking, and what is said until
 * then.
 */
import type { Mail } from '../../messages/declare';
import { plural } from '../../shared/text';

export interface Unconfirmed {
  mail: Pick<Mail, 'kind' | 'name' | 'automatic'>;
  wording: { subject: string | null; body: string | null };
  /** Never confirmed, or reworded since. */
  why: 'new' | 'changed';
}

export interface Colleague {
  name: string;
  email: string;
  row: number;
}

const howTo = 'Choose Partnerbook › Set up.';

/** How many fit into one question; what was not shown is not confirmed. */
export const mostAskedAtOnce = 100;

export function question(colleagues: readonly Colleague[], wordings: readonly Unconfirmed[]): string {
  const people = colleagues.map(({ name, email }) => `• ${name === '' ? email : `${name}, ${email}`}`);
  const texts = wordings.map(
    ({ mail, wording }) => `• ${mail.name}: “${wording.subject ?? ''}”\n\n${wording.body ?? ''}`,
  );
  return [
    ...(people.length === 0 ? [] : ['Are these your colleagues, to be written to as staff?', people.join('\n')]),
    ...(texts.length === 0 ? [] : ['May this mail leave without asking, with just this wording?', ...texts]),
    'OK: yes, all of it. Cancel: no; such mail then waits under Mail.',
  ].join('\n\n');
}

/** One sentence for each group of mail that waits. `called`: what staff call the mail of a setting. */
export function sayUnconfirmed(
  wordings: readonly Unconfirmed[],
  called: Readonly<Record<NonNullable<Mail['automatic']>, string>>,
): { setting: string | null; text: string }[] {
  const said = new Map<string, { setting: string | null; text: string }>();
  for (const { mail, why } of wordings) {
    const { automatic = null, kind, name } = mail;
    const group = automatic ?? kind;
    if (said.has(group) && why === 'new') continue;
    const [who, its] = automatic === null ? [`“${name}” waits`, 'its'] : [`${upper(called[automatic])} wait`, 'their'];
    const what =
      why === 'changed'
        ? `${its} wording has changed since it was confirmed.`
        : 'nobody has confirmed yet that such mail leaves without asking.';
    said.set(group, { setting: automatic, text: `${who} for you: ${what} ${howTo}` });
  }
  return [...said.values()];
}

export function sayNewStaff(colleagues: readonly Colleague[]): string {
  const [first] = colleagues;
  const whom = colleagues.length === 1 ? (first?.email ?? '') : plural(colleagues.length, 'address', 'addresses');
  return `Mail to ${whom} of staff waits for you until that is confirmed. ${howTo}`;
}

const upper = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
