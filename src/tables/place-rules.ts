/** Where an organization is, according to a list. */
import { comparable } from '../shared/text';
import { placeIn } from './fit-rules';
import type { ImportField } from './mapping-rules';

/** Splits a city with its state and ZIP code, or an address with all three, if nothing else fills those. */
export function takePlacesApart(found: Partial<Record<ImportField, string[]>>): void {
  for (const field of ['city', 'address'] as const) {
    const place = placeIn(found[field]?.join(', ') ?? '');
    const fits = (part: 'city' | 'state' | 'zip'): boolean =>
      !found[part] || part === field || comparable(found[part].join(' ')) === comparable(place?.[part] ?? '');
    if (!place || !fits('city') || !fits('state') || !fits('zip')) continue;
    if (field === 'city' && place.address !== '' && found.address) continue;
    for (const part of ['address', 'city', 'state', 'zip'] as const)
      if (place[part] !== '') found[part] = [place[part]];
    if (field === 'address' && place.address === '') delete found.address;
  }
}
