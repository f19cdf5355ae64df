/** What colleges require and offer, and whether it still holds: offers of programs and of dual credit courses. Pure. */
import type { Offer } from '../../records/offers';
import { addDays, addMonths, boundsOfSchoolYear, schoolYear, shortDateWithYear, type CalendarDate } from '../../shared/dates'; // prettier-ignore
import { plural } from '../../shared/text';

/** What was asked longer ago is asked again. */
const monthsConfirmed = 12;

export function isProgram({ kind, status }: Pick<Offer, 'kind' | 'status'>): boolean {
  return (kind === 'College program' || kind === 'Dual credit course') && status !== 'Ended';
}

type Checked = Pick<Offer, 'checkedOn' | 'since'>;

/** The day from which on it does not count as confirmed. What was offered lately needs no check. Null: since ever. */
export function openFrom({ checkedOn, since }: Checked): CalendarDate | null {
  const last = checkedOn ?? since;
  return last === null ? null : addDays(addMonths(last, monthsConfirmed), 1);
}

export function isConfirmed(offer: Checked, today: CalendarDate): boolean {
  const from = openFrom(offer);
  return from !== null && today < from;
}

/** The day from which a college is asked in this school year; null when nothing of it is open. */
export function askFrom(offers: readonly Checked[], today: CalendarDate): CalendarDate | null {
  const { first } = boundsOfSchoolYear(schoolYear(today));
  const open = offers.filter((offer) => !isConfirmed(offer, today)).map((offer) => openFrom(offer) ?? first);
  const earliest = open.sort()[0];
  return earliest === undefined ? null : earliest < first ? first : earliest;
}

/** `26 students, and 24 places`; null while there is room, or nobody knows. */
export function overCap({
  howMany,
  promised,
  given,
  unit,
}: Pick<Offer, 'howMany' | 'promised' | 'given' | 'unit'>): string | null {
  const places = howMany ?? (unit === 'people' ? promised : null);
  const taking = unit === 'people' ? given : null;
  return places === null || taking === null || taking <= places
    ? null
    : `${taking} students, and ${plural(places, 'place')}`;
}

export function nameOfProgram({ kind, details }: Pick<Offer, 'kind' | 'details'>): string {
  return (details ?? '').split('\n')[0]!.trim() || (kind ?? 'Program');
}

/** For the college, in the mail that asks. */
export function sayProgram(offer: Offer): string {
  return [nameOfProgram(offer), ...factsOf(offer)].join('; ');
}

function factsOf({ howMany, requires, term, months, link }: Offer): string[] {
  return [
    howMany === null ? '' : plural(howMany, 'place'),
    requires === null ? '' : `requires ${requires.join(', ')}`,
    term ?? months ?? '',
    link === null ? '' : `https://${link}`,
  ].filter(Boolean);
}

/** For students and families: with the rest of its details, whether it is confirmed, and whether it is full. */
export function programLines(offer: Offer, today: CalendarDate): string {
  const { kind, details, checkedOn, since } = offer;
  const more = (details ?? '').split('\n').slice(1).map((line) => line.trim()).filter(Boolean); // prettier-ignore
  const full = overCap(offer);
  const last = checkedOn ?? since;
  return [
    `- ${nameOfProgram(offer)}${kind === 'Dual credit course' ? ' (dual credit: counts for high school and college)' : ''}: ${[
      ...more,
      ...factsOf(offer),
      full === null ? '' : `full: ${full}`,
      isConfirmed(offer, today) ? `confirmed ${shortDateWithYear(last!)}` : 'not confirmed: ask the college first',
    ]
      .filter(Boolean)
      .join('; ')}`,
  ].join('\n');
}
