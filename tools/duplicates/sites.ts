/**
 * Invented sites of a city's agencies, as five sources list them: the fields are few, and one source names what another
 * leaves out.
 */
import type { Described } from '../../src/likeness/described';
import { messy, oneOf, seeded, type Labelled } from './messy';

const agencies = [
  'Harbor Light Services',
  'Ashgrove Settlement House',
  'North Star Community Council',
  'Casa Esperanza',
  'Covenant Family Centers',
  'Brightwater Neighborhood Association',
  'Tri-Ward Development Corporation',
  'Good Shepherd Charities',
];
const sites =
  'Alder Birch Cedar Dogwood Elder Fir Gingko Hazel Ivy Jasmine Laurel Maple Nettle Olive Poplar Quince Rowan Spruce Thorn Willow'.split(
    ' ',
  );
const surnames =
  'Abbott Burke Carter Dawes Earhart Foster Grant Hale Irving Jenner Kelvyn Lowell Mason Nightingale Owens Peirce Revere Sumner Tilton Whitney'.split(
    ' ',
  );
const odd =
  'Busy Bees|Little Giants|Tiny Steps|Wonder Years|Rainbow Kids|Kiddie Corner|Bright Minds|Love n Learn|Precious Gems|Sunbeam|First Steps|Jelly Bean|Kids Hope|Teddy Bear|Angel Wings|Happy Feet'.split(
    '|',
  );
const kinds = [
  'Child Care',
  'Day Care Center',
  'Learning Academy',
  'Preschool',
  'Nursery School',
  'Child Development Center',
  'Early Learning Center',
  'Kids Academy',
  'Head Start',
];
const streets =
  'Adler Bryn Cullom Drake Emerald Fulton Gunnison Hoyne Indiana Justine Kolin Laramie Monroe Normal Ohio Pulaski Racine Sangamon Throop Wabash'.split(
    ' ',
  );

interface Site {
  name: string;
  /** The agency that runs it; blank where it is independent. */
  agency: string;
  address: string;
  zip: string;
  phone: string;
}

export function inventedSites(seed: number, count: number): Labelled {
  const random = seeded(seed);
  const phone = (): string => String(2220000 + Math.floor(random() * 7000000));
  const place = (): Pick<Site, 'address' | 'zip'> => ({
    address: `${100 + Math.floor(random() * 8900)} ${oneOf(random, ['N', 'S', 'E', 'W'])} ${oneOf(random, streets)} ${oneOf(random, ['St', 'Ave', 'Blvd', 'Rd'])}`,
    zip: String(60600 + Math.floor(random() * 55)),
  });
  const office = new Map(agencies.map((agency) => [agency, phone()]));
  const all: Site[] = [];
  const names = new Set<string>();
  while (all.length < count) {
    const kind = random();
    const agency = kind < 0.35 ? oneOf(random, agencies) : '';
    const name =
      agency !== ''
        ? oneOf(random, [oneOf(random, sites), `${oneOf(random, surnames)} ${oneOf(random, kinds)}`])
        : kind < 0.65
          ? `${oneOf(random, odd)} ${oneOf(random, kinds)}`
          : kind < 0.85
            ? `${oneOf(random, ['', 'John ', 'Mary ', 'Clara '])}${oneOf(random, surnames)} ${oneOf(random, sites)} Elementary School`
            : `St. ${oneOf(random, surnames)} ${oneOf(random, ['Church', 'Lutheran School', 'Catholic School'])}`;
    if (names.has(agency + name)) continue;
    names.add(agency + name);
    const site = { name, agency, ...place(), phone: agency !== '' && random() < 0.3 ? office.get(agency)! : phone() };
    all.push(site);
    // A chain's second location, and another organization under the same roof.
    if (kind > 0.35 && kind < 0.42)
      all.push({ ...site, name: `${name} II`, ...place(), phone: random() < 0.5 ? site.phone : phone() });
    if (kind > 0.85 && random() < 0.3)
      all.push({
        ...site,
        name: `${oneOf(random, odd)} ${oneOf(random, sites)} ${oneOf(random, kinds)}`,
        phone: random() < 0.4 ? site.phone : phone(),
      });
  }
  const rows = all.flatMap((site, index) => {
    const whole = site.agency === '' ? site.name : `${site.agency} - ${site.name}`;
    const short = site.name.replace(/ (Child Care|Day Care Center|Child Development Center|Elementary School)$/, '');
    const styles = [
      site.agency === '' ? whole : `${site.name} / ${site.agency}`,
      whole,
      whole.toUpperCase().slice(0, 30).trim(),
      site.agency === '' ? short : oneOf(random, [site.agency, whole]),
      oneOf(random, [
        `${whole}, Inc.`,
        `${whole} Program`,
        whole.replace('Elementary ', ''),
        whole.replace('Day Care', 'Daycare').replace('Child Care', 'Childcare'),
      ]),
    ];
    const listed = random() < 0.3 ? 1 : 2 + Math.floor(random() * 5);
    return Array.from({ length: listed }, () => {
      const clean: Described = {
        name: oneOf(random, styles),
        otherNames: [],
        website: '',
        address: site.address,
        city: '',
        zip: random() < 0.4 ? site.zip : '',
        phone: random() < 0.8 ? site.phone : '',
      };
      const row = random() < 0.5 ? clean : messy(clean, random, 0.12);
      if (random() < 0.06) row.phone = phone();
      return { row, label: String(index), order: random() };
    });
  });
  rows.sort((a, b) => a.order - b.order);
  return { rows: rows.map(({ row }) => row), labels: rows.map(({ label }) => label) };
}
