/** What letters, call scripts and prep sheets say about a partner and the school: pure. */
import { shortDate, type CalendarDate } from '../shared/dates';
import type { Settings } from '../workbook/settings';
import { reach } from './addressee-rules';
import { isCurrent, isPerson } from '../records/people-rules';
import type { Contact } from '../records/contact-log';
import type { Organization } from '../records/organizations';
import type { Person } from '../records/people';

/** The current primary contact, otherwise anyone current; never anyone who does not want to be contacted. */
export function whomToAsk(people: readonly Person[], today: CalendarDate): Person | null {
  const willing = people.filter((person) => isCurrent(person, today) && person.contact !== 'Do not contact');
  return willing.filter(({ role }) => role === 'Primary contact')[0] ?? willing[0] ?? null;
}

/** `people`: those of the organization. */
export function partnerFacts(organization: Organization, people: readonly Person[], today: CalendarDate) {
  const person = whomToAsk(people, today);
  const { name, address, city, state, zip, industry, phone, knownBy, interests, stage } = organization;
  const place = [city, [state, zip].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return {
    name: isPerson(person?.name ?? null, name) ? (person?.name ?? '') : '',
    title: person?.jobTitle ?? '',
    phone: person?.phone ?? phone ?? '',
    email: person?.email ?? '',
    organization: name ?? '',
    address: [address, place].filter(Boolean).join('\n'),
    city: city ?? '',
    industry: industry ?? '',
    knownBy: knownBy ?? '',
    interests: (interests ?? []).join(', '),
    stage: stage ?? '',
  };
}

export function schoolFacts(settings: Settings) {
  const { schoolName, schoolAddress, schoolPhone, coordinatorName, coordinatorEmail } = settings;
  const { publicContact, publicPhone, publicEmail, publicHours } = settings;
  const contact = publicContact || coordinatorName;
  const contactPhone = publicPhone || schoolPhone;
  const contactEmail = publicEmail || coordinatorEmail;
  return {
    school: schoolName,
    schoolAddress,
    schoolPhone,
    coordinator: coordinatorName,
    contact,
    contactPhone,
    contactEmail,
    reachContact: reach(contact, contactPhone, contactEmail),
    contactHours: publicHours,
  };
}

/** The most recent talks, newest first, one per line. */
export function lastTalks(contacts: readonly Contact[], most: number): string {
  return [...contacts]
    .sort((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : (a.date ?? '') < (b.date ?? '') ? 1 : b.row - a.row))
    .slice(0, most)
    .map(({ date, way, person, outcome }) =>
      [date === null ? null : shortDate(date), way, person, outcome?.replace(/\s*\n\s*/g, ' ')]
        .filter(Boolean)
        .join(' · '),
    )
    .map((line) => `- ${line}`)
    .join('\n');
}
