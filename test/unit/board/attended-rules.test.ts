import { attendedOf, noteTaker, wasThere } from '../../../src/features/board/attended-rules';
import type { TakingPart } from '../../../src/records/attendance';
import type { Board } from '../../../src/records/board-rules';

const person = (id: string, name: string) => ({ id, name, email: null, office: null });
const seat = (id: string, name: string, representative: object | null, substitutes: object[] = []) => ({
  organization: { id, name },
  representative,
  substitutes,
});

const board = {
  seats: [
    seat('ORG-1', 'Lakeshore Metal Works', person('PER-1', 'Sonia Park')),
    seat('ORG-2', 'Alder Clinic', person('PER-2', 'Bess Okafor'), [person('PER-3', 'Omar Diaz')]),
    seat('ORG-3', 'Prairie Credit Union', null),
  ],
  school: [person('STF-1', 'Kim Park')],
} as unknown as Board;

const row = (name: string, organization: string | null, more: Partial<TakingPart> = {}): TakingPart =>
  ({
    id: `ATT-${name}`,
    person: name,
    student: null,
    organization: organization === null ? null : { label: organization, meant: [organization] },
    came: null,
    duty: null,
    ...more,
  }) as unknown as TakingPart;

const attended = (...rows: TakingPart[]) =>
  attendedOf(board, rows, ({ organization }) => organization?.meant?.[0] ?? null);
const said = (...rows: TakingPart[]) =>
  attended(...rows).map(({ member, row, isGuest }) => [member.name, row?.came ?? '', isGuest ? 'guest' : '']);

test('the board is there before anything is noted; an empty seat has nobody', () => {
  expect(said()).toEqual([
    ['Sonia Park', '', ''],
    ['Bess Okafor', '', ''],
    ['Kim Park', '', ''],
  ]);
});

test('a row is of the member whose name and organization it has, however the name is written', () => {
  expect(said(row('sonia  park', 'ORG-1', { came: 'Yes' }))[0]).toEqual(['Sonia Park', 'Yes', '']);
  expect(said(row('Sonia Park', 'ORG-2', { came: 'Yes' }))).toContainEqual(['Sonia Park', 'Yes', 'guest']);
  expect(said(row('Kim Park', null, { came: 'Yes' }))[2]).toEqual(['Kim Park', 'Yes', '']);
});

test('a row without an organization is of the one member with that name', () => {
  expect(said(row('Sonia Park', null, { came: 'No' }))[0]).toEqual(['Sonia Park', 'No', '']);
  expect(said(row('Omar Diaz', null, { came: 'Yes' }))[3]).toEqual(['Omar Diaz', 'Yes', '']);
});

test('a row without an organization is of the colleague, where somebody of a partner has the same name', () => {
  const twins = { ...board, seats: [seat('ORG-1', 'Lakeshore Metal Works', person('PER-9', 'Kim Park'))] } as unknown as Board; // prettier-ignore
  const found = attendedOf(twins, [row('Kim Park', null, { came: 'Yes' })], () => null);
  expect(found.map(({ member, row }) => [member.id, row?.came])).toEqual([
    ['PER-9', undefined],
    ['STF-1', 'Yes'],
  ]);
});

test('of two rows of one person, that which says whether they came counts, and neither is a guest', () => {
  const rows = said(row('Sonia Park', 'ORG-1'), row('Sonia Park', 'ORG-1', { came: 'Yes' }));
  expect(rows).toHaveLength(3);
  expect(rows[0]).toEqual(['Sonia Park', 'Yes', '']);
});

test('a substitute is there once a row says so; a student never is', () => {
  expect(said(row('Omar Diaz', 'ORG-2')).map(([name]) => name)).toContain('Omar Diaz');
  const student = row('S-104', null, { student: { label: 'S-104' } as TakingPart['student'] });
  expect(said(student)).toHaveLength(3);
});

test('an organization was there when its member, substitute or guest came, and not because somebody was asked', () => {
  expect(wasThere(attended(row('Bess Okafor', 'ORG-2', { came: 'Yes' })), 'ORG-2')).toBe(true);
  expect(wasThere(attended(row('Omar Diaz', 'ORG-2', { came: 'Yes' })), 'ORG-2')).toBe(true);
  expect(wasThere(attended(row('A colleague', 'ORG-2', { came: 'Yes' })), 'ORG-2')).toBe(true);
  expect(wasThere(attended(row('Omar Diaz', 'ORG-2')), 'ORG-2')).toBe(false);
  expect(wasThere(attended(row('Omar Diaz', 'ORG-2', { came: 'Excused' })), 'ORG-2')).toBe(false);
  expect(wasThere(attended(row('Sonia Park', 'ORG-1', { came: 'Yes' })), 'ORG-2')).toBe(false);
});

test('B46 whoever takes notes was there, and may be a guest', () => {
  expect(noteTaker(attended(row('Kim Park', null, { duty: 'Notes', came: 'No' })))).toBeNull();
  expect(noteTaker(attended(row('Kim Park', null, { duty: 'Chair', came: 'Yes' })))).toBeNull();
  expect(noteTaker(attended(row('A clerk', null, { duty: 'Notes', came: 'Yes' })))?.name).toBe('A clerk');
});
