/** What in the ledger cannot be used. Pure. */
import { sideOf, yearOfOffer } from '../../records/ledger-rules';
import { sayNumber } from '../../records/ledger-word-rules';
import type { Offer } from '../../records/offers';
import { toSchoolYear } from '../../shared/dates';

/** Given may pass what was promised, but hardly three times. */
const mostTimes = 3;

/** What cannot be used in a row, at the column where it is put right. */
export function faultsOf(offer: Offer): { column: keyof Offer & string; text: string }[] {
  const { organization, promised, given, unit, value, schoolYear: typed } = offer;
  const faults: { column: keyof Offer & string; text: string }[] = [];
  const say = (column: keyof Offer & string, text: string): number => faults.push({ column, text });
  const amount = promised ?? given;
  if (organization === null && sideOf(offer) === 'Partner gives')
    say('organization', 'Nobody gives this. Pick the organization, or set “Who gives” to “School gives”.');
  if (amount !== null && unit === null)
    say('unit', `${sayNumber(amount)} of what? Pick the unit: hours, people, times, dollars or pieces.`);
  if (typed !== null && toSchoolYear(typed) === null)
    say('schoolYear', `“${typed}” is not a school year. Type it like 2026–27.`);
  else if (amount !== null && yearOfOffer(offer) === null)
    say('schoolYear', 'Type the school year of this promise, like 2026–27. Until then it counts in none.');
  if (promised !== null && promised < 0) say('promised', 'Less than nothing cannot be promised. Correct the number.');
  if (given !== null && given < 0) say('given', 'Less than nothing cannot be given. Correct the number.');
  if (value !== null && value < 0) say('value', 'It cannot be worth less than nothing. Correct the number.');
  if (promised !== null && promised > 0 && given !== null && given > promised * mostTimes)
    say(
      'given',
      `${sayNumber(given)} given is more than three times the ${sayNumber(promised)} promised. Correct one of the two.`,
    );
  return faults;
}
