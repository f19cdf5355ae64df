// Who hosts the board, in which order, and how often.
import { hostsOf, rotated } from '../../../src/features/board/year/host-rules';
import type { Board } from '../../../src/records/board-rules';
import type { Offer } from '../../../src/records/offers';
import type { Organization } from '../../../src/records/organizations';
import type { Person } from '../../../src/records/people';

const organization = (name: string, more: Partial<Organization> = {}) =>
  ({ id: name, name, category: 'Employer', address: '1 Elm Street', city: 'Alder Falls', ...more }) as Organization;
const offer = (more: Partial<Offer> = {}) =>
  ({ kind: 'Host a meeting', side: null, status: 'Open', timesAYear: null, ...more }) as Offer;
const seat = (of: Organization, name: string | null): Board['seats'][number] => ({
  organization: of,
  representative: name === null ? null : ({ name } as Person),
  substitutes: [],
});
const school = { name: 'Maple Grove High School', place: 'Library', chair: 'Kim Park' };

const hosts = (seats: Board['seats'], offers: Record<string, Offer[]>) =>
  hostsOf({ seats, school: [] }, ({ id }) => offers[id] ?? [], school, 'Breakfast');

test('the school, then members that offer to, then a college; others never', () => {
  const seats = [
    seat(organization('Lakeside College', { category: 'Postsecondary', address: null }), 'Lee Ford'),
    seat(organization('Alder Clinic'), 'Bess Okafor'),
    seat(organization('Bell Foundry'), 'Ana Ruiz'),
    seat(organization('Chamber'), null),
  ];
  const found = hosts(seats, {
    'Alder Clinic': [offer()],
    'Bell Foundry': [offer({ kind: 'Mentor' })],
    Chamber: [offer()],
  });
  expect(found.map(({ name }) => name)).toEqual([school.name, 'Alder Clinic', 'Chamber', 'Lakeside College']);
  expect(found[0]).toMatchObject({ id: '', place: 'Maple Grove High School, Library', chair: 'Kim Park', note: '' });
  expect(found[1]).toMatchObject({
    place: 'Alder Clinic, 1 Elm Street, Alder Falls',
    chair: 'Bess Okafor',
    catering: 'Breakfast, from Alder Clinic',
    note: '',
  });
  expect(found[2]).toMatchObject({ chair: 'Kim Park', note: 'Nobody represents it yet.' });
  expect(found[3]).toMatchObject({ chair: 'Lee Ford', note: 'No address in Organizations.' });
});

test.each([
  ['ended', { status: 'Ended' }, false],
  ['of the school', { side: 'School gives' }, false],
  ['promised', { status: 'Promised' }, true],
] as const)('an offer that is %s counts: %s', (_name, more, counts) => {
  const found = hosts([seat(organization('Alder Clinic'), 'Bess Okafor')], { 'Alder Clinic': [offer(more)] });
  expect(found).toHaveLength(counts ? 2 : 1);
});

test('they take turns, and nobody hosts more often than it wants to', () => {
  const seats = [seat(organization('Alder Clinic'), null), seat(organization('Bell Foundry'), null)];
  const turns = (offers: Record<string, Offer[]>, count: number) =>
    rotated(hosts(seats, offers), count).map(({ id }) => id || 'school');
  const both = { 'Alder Clinic': [offer()], 'Bell Foundry': [offer()] };
  expect(turns(both, 4)).toEqual(['school', 'Alder Clinic', 'Bell Foundry', 'school']);
  const once = { ...both, 'Alder Clinic': [offer({ timesAYear: 1 })] };
  expect(turns(once, 6)).toEqual(['school', 'Alder Clinic', 'Bell Foundry', 'school', 'Bell Foundry', 'school']);
  expect(turns({}, 2)).toEqual(['school', 'school']);
});
