/** The directory of people and what they can do (B77 g). */
import type { List } from '../../listing/list';
import { rowsOf } from '../../listing/rows';
import { isOpenOffer } from '../../records/ask-rules';
import { offers } from '../../records/offers';
import { people, type Person } from '../../records/people';
import { isCurrent } from '../../records/people-rules';
import type { CalendarDate } from '../../shared/dates';

/** Current people whose talents are known, and who may be asked. */
export function doers(rows: readonly Person[], today: CalendarDate): Person[] {
  return rows.filter(
    (person) => isCurrent(person, today) && person.contact !== 'Do not contact' && (person.talents ?? []).length > 0,
  );
}

export const whoCanDoWhat: List = {
  key: 'doers',
  label: 'Who can do what',
  of: ['person or offer', 'people and offers'],
  find(app) {
    const found = doers(rowsOf(app, people), app.clock.today()).map((person) => ({
      id: null,
      rowId: person.id,
      name: person.name ?? '',
      why: (person.talents ?? []).join(', '),
      about: person.organization?.label ?? '',
      contact: person.phone ?? person.email ?? '',
      empty: false,
    }));
    const offered = rowsOf(app, offers)
      .filter((offer) => isOpenOffer(offer) && offer.organization !== null)
      .map((offer) => ({
        id: null,
        rowId: offer.id,
        name: offer.organization!.label,
        why: [offer.kind, offer.details].filter(Boolean).join(': '),
        about: offer.person ?? '',
        contact: '',
        empty: false,
      }));
    return { rows: [...found, ...offered] };
  },
};
