/** The contacts of one line: who has which job, address and number. */
import { comparable, tidy } from '../shared/text';
import type { Stop } from './stop-rules';
import { nobody, peopleIn, type Contact } from './names-rules';

/** What a line holds in the columns of one contact; a cell may still name several people. */
export interface Slot {
  heading: string;
  names: Contact[];
  parts: { first?: string; middle?: string; last?: string };
  titles: string[];
  emails: string[];
  phones: string[];
  role: string;
  since: string;
  stops: Stop[];
}

/** What belongs to nobody goes to `note`. Slots may be missing. */
export function contactsOf(
  slots: readonly (Slot | undefined)[],
  isJob: (text: string) => boolean,
  note: (heading: string, value: string) => void,
): Contact[] {
  const people: Contact[] = [];
  for (const slot of slots) if (slot) people.push(...contactsIn(slot, isJob, note));
  return people;
}

function contactsIn(
  slot: Slot,
  isJob: (text: string) => boolean,
  note: (heading: string, value: string) => void,
): Contact[] {
  const { titles, emails, phones, role, since, stops } = slot;
  const all = [...namesOfParts(slot, isJob), ...slot.names];
  if (all.length === 0 && titles.length + emails.length + phones.length > 0) all.push({ ...nobody });
  const [sole] = all;
  const words = titles
    .flatMap((title) => (all.length > 1 ? title.split(/[;|\n]/) : [title]))
    .map(tidy)
    .filter(Boolean);
  const give = (person: Contact | undefined, title: string): void => {
    if (person && !comparable(person.jobTitle).includes(comparable(title)))
      person.jobTitle = [person.jobTitle, title].filter(Boolean).join(', ');
  };
  // “Owners” means both; a single title goes to the first person.
  if (words.length === all.length) words.forEach((title, index) => give(all[index], title));
  else for (const title of words) (/s$/i.test(title) ? all : all.slice(0, 1)).forEach((person) => give(person, title));
  emails.forEach((email, index) => {
    const local = comparable(email.split('@')[0]!).replace(/ /g, '');
    const free = all.filter((person) => person.email === '');
    const named = free.find(({ name }) =>
      comparable(name)
        .split(' ')
        .some((word) => word.length > 2 && local.includes(word)),
    );
    const person = named ?? (emails.length === all.length && all[index]?.email === '' ? all[index] : free[0]);
    if (person) person.email = email;
    else note('Email', email);
  });
  phones.forEach((phone, index) => {
    const person = phones.length === all.length ? all[index] : all[0];
    if (person && person.phone === '') person.phone = phone;
    else note(person && person.name !== '' ? `Phone of ${person.name}` : 'Phone', phone);
  });
  if (sole && role !== '') sole.role = role;
  for (const person of all) {
    person.since = since;
    // If a line names several people, the mark counts for each.
    if (stops.includes('deceased')) person.contact = 'Deceased';
    else if (stops.includes('mail')) person.contact = 'Do not contact';
    if (stops.includes('phone')) person.notes = 'Do not phone.';
  }
  return all.filter((person) => {
    if (person.name !== '' || person.email !== '') return true;
    const rest = [person.jobTitle, person.phone].filter(Boolean).join(', ');
    if (rest !== '') note('Contact', rest);
    return false;
  });
}

/** `First` and `Last` of the line; each may hold several names, one below the other, or a couple. */
function namesOfParts(
  { parts: { first = '', middle = '', last = '' } }: Slot,
  isJob: (text: string) => boolean,
): Contact[] {
  const split = (text: string): string[] =>
    text
      .split(/[;|\n]/)
      .map(tidy)
      .filter(Boolean);
  const [firsts, lasts] = [split(first), split(last)];
  if (firsts.length > 1 && firsts.length === lasts.length)
    return firsts.map((name, index) => ({ ...nobody, name: `${name} ${lasts[index]!}` }));
  const name = tidy([first, middle, last].join(' '));
  if (name === '') return [];
  return /&|\band\b/i.test(first) ? peopleIn(name, isJob) : [{ ...nobody, name }];
}

/** Reports who has died; a mark in a line that names nobody goes to `keep`. */
export function tellStopped(
  people: readonly Contact[],
  slots: readonly (Slot | undefined)[],
  tell: (text: string) => void,
  keep: (heading: string, stops: string) => void,
): void {
  for (const { name, email, contact } of people)
    if (contact === 'Deceased') tell(`${name || email} is marked as deceased and becomes nobody’s contact.`);
  if (people.length > 0) return;
  for (const slot of slots) if (slot && slot.stops.length > 0) keep(slot.heading, slot.stops.join(', '));
}
