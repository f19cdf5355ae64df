import { whoHasIt } from '../../../src/features/activities/day-off-rules';
import type { Said, Told } from '../../../src/records/told-rules';
import type { CalendarDate } from '../../../src/shared/dates';

const told = (name: string, says: Partial<Said>): Told => ({
  ...{ to: `${name}@example.org`, name, at: '2026-09-17 07:00', by: '', sequence: 0 },
  says: {
    ...{ role: 'partner', off: false, start: null, end: null, endDate: null, place: '', partner: '' },
    date: '2026-09-24' as CalendarDate,
    ...says,
  },
});
const day = (text: string): CalendarDate => text as CalendarDate;

test.each([
  ['a partner', {}, { inside: [], outside: ['Ana'] }],
  ['a guest', { role: 'guest' }, { inside: [], outside: ['Ana'] }],
  ['the teacher', { role: 'teacher' }, { inside: ['Ana'], outside: [] }],
  ['one who was told that it is off', { off: true }, { inside: [], outside: [] }],
  ['one who was told of today', { date: day('2026-09-20') }, { inside: [], outside: ['Ana'] }],
  ['one who was told of yesterday', { date: day('2026-09-19') }, { inside: [], outside: [] }],
  ['one whose days go on', { date: day('2026-09-18'), endDate: day('2026-09-20') }, { inside: [], outside: ['Ana'] }],
] as [string, Partial<Said>, object][])('%s has it in writing: %j', (_who, says, expected) => {
  expect(whoHasIt([told('Ana', says)], day('2026-09-20'))).toEqual(expected);
});
