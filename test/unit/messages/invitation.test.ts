import ICAL from 'ical.js';
import fc from 'fast-check';
import { asSent, coreOf, invitationFile, type Invitation } from '../../../src/messages/invitation';

const visit: Invitation = {
  uid: 'pbact7k2md@google.com',
  title: 'Plant tour; press, lathe',
  place: '410 Foundry Rd, Alder Falls',
  organizer: { name: 'Maple Grove "High"', email: 'office@example.edu' },
  when: { start: Date.UTC(2026, 8, 24, 14, 30), end: Date.UTC(2026, 8, 24, 16, 30) },
};
const made = Date.UTC(2026, 8, 17, 13, 0);
const read = (file: string): ICAL.Event =>
  new ICAL.Event(new ICAL.Component(ICAL.parse(asSent(file)) as never).getFirstSubcomponent('vevent')!);

test('another program reads what the activity says', () => {
  const event = read(invitationFile(visit, [], made));
  expect([event.summary, event.location]).toEqual([visit.title, visit.place]);
  expect(event.startDate.toJSDate().toISOString()).toBe('2026-09-24T14:30:00.000Z');
  expect(event.endDate.toJSDate().toISOString()).toBe('2026-09-24T16:30:00.000Z');
  expect(event.organizer).toBe('mailto:office@example.edu');
});

test('days stay days, the last one included', () => {
  const when = { date: '2026-11-01' as never, endDate: '2026-11-02' as never };
  const event = read(invitationFile({ ...visit, when }, [], made));
  expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([
    true,
    '2026-11-01',
    '2026-11-03',
  ]);
});

test('its identity stays, and its number grows with each change and only then', () => {
  const first = invitationFile(visit, [], made);
  const same = invitationFile(visit, [first], made + 1000);
  const moved = invitationFile({ ...visit, place: 'Room 12' }, [first, same], made);
  const again = invitationFile(visit, [first, same, moved], made);
  const number = Math.floor(made / 60_000);
  expect([first, same, moved, again].map((file) => read(file).sequence - number)).toEqual([0, 0, 1, 2]);
  const later = invitationFile(visit, [first, same, moved, again], made + 3_600_000);
  expect(read(later).sequence - number).toBe(2);
  const removed = invitationFile({ ...visit, canceled: true }, [again], made + 3_600_000);
  expect(read(removed).sequence - number).toBe(60);
  // Known from the activity alone, after rows of the Outbox were deleted.
  expect(read(invitationFile(visit, [], made, number + 90)).sequence - number).toBe(91);
  expect(new Set([first, same, moved, again].map((file) => read(file).uid)).size).toBe(1);
  expect([coreOf(first) === coreOf(same), coreOf(first) === coreOf(moved)]).toEqual([true, false]);
});

test('whatever stands in the names, it is read back and no line is too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const file = asSent(invitationFile({ ...visit, title }, [], made));
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const wanted = title.replace(/\r\n?/g, '\n').replace(/\p{Cc}/gu, (control) => (control === '\n' ? control : ' '));
      expect(read(file).summary).toBe(wanted);
    }),
    { numRuns: 200 },
  );
});
