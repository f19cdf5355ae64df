/** Invented businesses in one town and its neighbors, including what makes duplicates hard to find. */
import type { Described } from '../../src/likeness/described';
import type { Random } from '../../src/shared/ids';
import { messy, oneOf, seeded, type Labelled } from './messy';

const surnames = 'Alvarez Bauer Castillo Dvorak Eriksen Fontaine Garza Hoffman Ibarra Jablonski Keller Lindqvist Moreau Novak Okafor Petersen Quigley Rosales Schmidt Tanaka Underhill Vargas Whitfield Yamada Zielinski Smith Johnson Miller Brown Davis Nguyen Kowalski Brandt Carver Dunleavy'.split(' '); // prettier-ignore
const given = 'Anna Bob Carla Dan Elena Frank Gina Henry Irma Joe Kate Luis Maria Nick Olga Pete Rosa Sam Tina Vera'.split(' '); // prettier-ignore
const trades = ['Plumbing', 'Electric', 'Heating & Cooling', 'Auto Repair', 'Insurance Agency', 'Dental', 'Construction', 'Law Office', 'Landscaping', 'Bakery', 'Tool & Die', 'Machine Shop', 'Manufacturing', 'Veterinary Clinic', 'Roofing', 'Printing', 'Trucking', 'Realty', 'Funeral Home', 'Chiropractic Center']; // prettier-ignore
const odd = 'Larkspur Juniper Copperleaf Thornfield Bluestem Ravenwood Silverbrook Kestrel Halcyon Marigold Tamarack Cinder Foxglove Driftwood Ironwood Meadowlark Sundance Whippoorwill Pinnacle Keystone Summit Liberty Heritage Pioneer Prairie'.split(' '); // prettier-ignore
const places = ['Bistro', 'Grill', 'Cafe', 'Steak House', 'Trattoria', 'Pizzeria', 'Kitchen', 'Tavern', 'Diner', 'Sushi Bar', 'Taqueria', 'Restaurant', 'Brasserie', 'Oyster Bar', 'Chop House']; // prettier-ignore
const streets = 'Main State Oak Elm Walnut Kishwaukee Alpine Auburn Broadway Charles Madison Jefferson Mulford Harrison Spring Rural Newburg Riverside Prospect Chestnut Seventh Third La Salle Wilshire Sunset'.split(' '); // prettier-ignore
const kinds = ['St', 'Street', 'Ave', 'Avenue', 'Rd', 'Road', 'Blvd', 'Dr'];
const towns: [string, string[]][] = [
  ['Rockford', ['61101', '61103', '61107', '61108']],
  ['Loves Park', ['61111']],
  ['Machesney Park', ['61115']],
  ['Belvidere', ['61008']],
  ['Freeport', ['61032']],
  ['DeKalb', ['60115']],
];
const chains = ['Golden Crust Pizza', 'Burger Barn', 'Quick Lube Express', 'First Prairie Bank', 'Sunny Days Child Care', 'Corner Pharmacy', 'Blue Heron Coffee', 'Value Tire']; // prettier-ignore

interface Made {
  row: Described;
  /** There is also something similar on purpose that must not be taken for it. */
  trap: boolean;
}

/** Makes about `count` organizations. */
function organizations(random: Random, count: number): Made[] {
  const made: Made[] = [];
  const taken = new Set<string>();
  const phone = (): string => `815-${200 + Math.floor(random() * 700)}-${1000 + Math.floor(random() * 9000)}`;
  const place = (home = random() < 0.6): Pick<Described, 'address' | 'city' | 'zip'> => {
    const [city, zips] = home ? towns[0]! : oneOf(random, towns);
    const direction = random() < 0.4 ? `${oneOf(random, ['N', 'S', 'E', 'W'])} ` : '';
    const address = `${100 + Math.floor(random() * 6000)} ${direction}${oneOf(random, streets)} ${oneOf(random, kinds)}`;
    return { address, city, zip: oneOf(random, zips) };
  };
  const site = (name: string): string => `www.${name.toLowerCase().replace(/[^a-z]/g, '')}.example.com`;
  const add = (name: string, more: Partial<Described> = {}, trap = false): Described => {
    const row = {
      name,
      otherNames: [],
      phone: phone(),
      website: random() < 0.6 ? site(name) : '',
      ...place(),
      ...more,
    };
    made.push({ row, trap });
    return row;
  };
  const once = (name: string): boolean => !taken.has(name) && taken.add(name) !== undefined;

  while (made.length < count) {
    const kind = random();
    if (kind < 0.34) {
      const surname = oneOf(random, surnames);
      const name = oneOf(random, [`${surname} ${oneOf(random, trades)}`, `${surname} & Sons ${oneOf(random, trades)}`, `${oneOf(random, given)}’s ${oneOf(random, trades)}`, `${oneOf(random, odd)} ${oneOf(random, trades)}`]); // prettier-ignore
      if (!once(name)) continue;
      const row = add(name);
      // A relative at the same address, in another trade.
      if (random() < 0.15) {
        const other = `${surname} ${oneOf(random, trades)}`;
        if (once(other)) add(other, { address: row.address, city: row.city, zip: row.zip, phone: random() < 0.5 ? row.phone : phone() }, true); // prettier-ignore
      }
    } else if (kind < 0.6) {
      const name = oneOf(random, [`${oneOf(random, given)}’s ${oneOf(random, places)}`, `${oneOf(random, odd)} ${oneOf(random, places)}`, `The ${oneOf(random, odd)}`, `${oneOf(random, places)} ${oneOf(random, odd)}`, `La ${oneOf(random, odd)}`, `${oneOf(random, odd)} on ${oneOf(random, streets)}`]); // prettier-ignore
      if (once(name.replace(/^The |^La /, ''))) add(name);
    } else if (kind < 0.7) {
      const name = oneOf(random, chains);
      const website = site(name);
      for (let branch = 0, branches = 2 + Math.floor(random() * 3); branch < branches; branch++) {
        const where = place(false);
        const number = 10 + Math.floor(random() * 900);
        const shown = oneOf(random, [
          name,
          `${name} #${number}`,
          `${name} – ${where.city}`,
          `${name} (${where.address})`,
        ]);
        if (!made.some(({ row }) => row.name === shown && row.city === where.city))
          add(shown, { ...where, website }, true);
      }
    } else if (kind < 0.78) {
      const house = `${oneOf(random, ['St. ', 'Mercy ', 'Saint '])}${oneOf(random, given)} Hospital`;
      if (!once(house)) continue;
      const row = add(house);
      for (const part of ['Cardiology Department', 'Foundation', 'Outpatient Pharmacy'])
        if (random() < 0.5)
          add(
            `${house} ${part}`,
            { ...row, name: `${house} ${part}`, phone: random() < 0.3 ? row.phone : phone() },
            true,
          );
    } else if (kind < 0.84) {
      const [town] = oneOf(random, towns);
      for (const what of [
        'Public Library',
        'Public Schools',
        'Chamber of Commerce',
        'Park District',
        'Police Department',
      ])
        if (once(`${town} ${what}`)) add(`${town} ${what}`, {}, true);
    } else if (kind < 0.9) {
      for (const first of ['First', 'Second', 'Northern', 'Midwest', 'Community'])
        for (const last of ['National Bank', 'Baptist Church', 'Credit Union'])
          if (random() < 0.3 && once(`${first} ${last}`)) add(`${first} ${last}`, {}, true);
    } else if (kind < 0.95) {
      const landlord = made.length === 0 ? null : oneOf(random, made).row;
      const name = `${oneOf(random, odd)} ${oneOf(random, ['Chamber of Commerce', 'Consulting', 'Accounting', 'Staffing'])}`;
      if (landlord && once(name)) add(name, { ...landlord, name, otherNames: [], website: '' }, true);
    } else {
      const number = 1 + Math.floor(random() * 40);
      const name = oneOf(random, [
        `Local Union ${number}`,
        `Elementary School ${number}`,
        `School District ${number}`,
        `VFW Post ${number}`,
      ]);
      if (once(name)) add(name, {}, true);
    }
  }
  return made;
}

/** A town's organizations as several lists have them: the school's own, the chamber's, an old export. */
export function inventedTown(seed: number, count: number, noise: number): Labelled {
  const random = seeded(seed);
  const all = organizations(random, count).flatMap(({ row, trap }, index) => {
    const copies = random() < (trap ? 0.25 : 0.45) ? (random() < 0.2 ? 2 : 1) : 0;
    return [row, ...Array.from({ length: copies }, () => messy(row, random, noise))].map((each) => ({
      row: each,
      label: String(index),
      order: random(),
    }));
  });
  all.sort((a, b) => a.order - b.order);
  return { rows: all.map(({ row }) => row), labels: all.map(({ label }) => label) };
}

/** Two guides to restaurants: name, address, city and phone, each in its own style; few restaurants are in both. */
export function inventedGuides(seed: number, count: number): Labelled {
  const random = seeded(seed);
  const cities: [string, string[], string[]][] = [
    ['Los Angeles', ['213', '310'], ['la', 'los angeles', 'west la']],
    ['New York', ['212'], ['new york', 'new york city']],
    ['Atlanta', ['404'], ['atlanta']],
  ];
  const rows: { row: Described; label: string; order: number }[] = [];
  const names = new Set<string>();
  for (let index = 0; names.size < count; index++) {
    const [city, areas, spelled] = oneOf(random, cities);
    const host = oneOf(random, odd);
    const name = oneOf(random, [`${oneOf(random, given)} ${oneOf(random, surnames)}'s ${oneOf(random, places)}`, `${oneOf(random, given)}'s`, `${host} ${oneOf(random, places)}`, `${oneOf(random, ['Le', 'La', 'Il', 'Cafe', 'Chez'])} ${oneOf(random, surnames)}`, `${oneOf(random, surnames)} & ${oneOf(random, surnames)}`]); // prettier-ignore
    if (names.has(name + city)) continue;
    names.add(name + city);
    const number = 10 + Math.floor(random() * 9900);
    const street = oneOf(random, streets);
    const side = oneOf(random, ['', '', 'N', 'S', 'W']);
    const [kind, kindLong] = oneOf(random, [['st.', 'street'], ['ave.', 'avenue'], ['blvd.', 'boulevard'], ['dr.', 'drive']] as const); // prettier-ignore
    const line = `${200 + Math.floor(random() * 700)}-${1000 + Math.floor(random() * 9000)}`;
    const longSide = { N: 'north', S: 'south', W: 'west' }[side] ?? '';
    const first: Described = { name: name.toLowerCase(), otherNames: [], address: `${number} ${side === '' ? '' : `${side.toLowerCase()}. `}${street.toLowerCase()} ${kind}`, city: city.toLowerCase(), phone: `${areas[0]}/${line}`, website: '', zip: '' }; // prettier-ignore
    rows.push({ row: first, label: String(index), order: random() });
    if (random() < 0.3) {
      const other = oneOf(random, [name, name, name, `${name} of ${city}`, `${name} (${city})`, name.replace(/ (Bistro|Grill|Cafe|Restaurant|Steak House)$/, ''), `${name} Restaurant`, name.replace('&', 'and'), name.replace(/'s/, ''), `The ${name}`]); // prettier-ignore
      const cross = random() < 0.2 ? ` between ${oneOf(random, streets)} and ${oneOf(random, streets)}` : '';
      rows.push({
        row: { ...first, name: other.toLowerCase(), address: `${number} ${random() < 0.4 ? side : longSide} ${street} ${random() < 0.5 ? kind : kindLong}${cross}`, city: oneOf(random, spelled), phone: random() < 0.15 ? `${areas[0]}-${200 + Math.floor(random() * 700)}-${1000 + Math.floor(random() * 9000)}` : `${oneOf(random, areas)}-${line}` }, // prettier-ignore
        label: String(index),
        order: random(),
      });
    } else if (random() < 0.12) {
      // Two rooms of one hotel.
      const rooms = ['Dining Room', 'Cafe', 'Bar', 'Grill'];
      const hotel = `${host}-${oneOf(random, surnames)}`;
      const [one, other] = [oneOf(random, rooms), oneOf(random, rooms)];
      if (one === other || names.has(hotel)) continue;
      names.add(hotel);
      for (const room of [one, other])
        rows.push({ row: { ...first, name: `${hotel} ${room}`.toLowerCase(), phone: `${areas[0]}/555-${1000 + index}`, address: `${index + 1} ${street} ${kind}` }, label: `${index} ${room}`, order: random() }); // prettier-ignore
    }
  }
  rows.sort((a, b) => a.order - b.order);
  return { rows: rows.map(({ row }) => row), labels: rows.map(({ label }) => label) };
}
