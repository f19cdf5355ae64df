// The card of one organization among thousands: the same as in a short list, whatever stands in the other rows.
import { changeLines } from '../../local/runtime/host/sheets/structure';
import type { NoCard, PartnerCard } from '../../src/features/card/calls';
import { coordinator, startSetUp, type Story } from '../support/school';

type Row = Record<string, string>;

let story: Story;

/** Puts rows far down in a tab of six thousand, as if they had long been there. */
function fill(title: string, filler: (number: number) => Row, rows: readonly Row[]): void {
  const { desk } = story;
  const sheet = desk.sheet(title);
  const count = 6000 + rows.length;
  changeLines(desk.book, sheet, 'rows', { kind: 'insert', at: sheet.rowCount, count }, sheet.rowCount - 1);
  const put = (row: number, cells: Row): void => {
    for (const [name, text] of Object.entries(cells)) sheet.grid.put(row, desk.column(sheet, name), text);
  };
  for (let number = 0; number < 6000; number++) put(3 + number, filler(number));
  rows.forEach((cells, index) => put(6003 + index, cells));
  desk.book.touch(sheet, sheet.all);
}

beforeEach(async () => {
  story = await startSetUp();
  fill('Organizations', (number) => ({ id: `ORG-F${number}`, name: `Mill ${number}`, stage: 'Prospect' }), [
    { id: 'ORG-CAFE', name: 'Café Río', category: 'Employer', stage: 'Partner', formerNames: 'The Blue Pot' },
    { id: 'ORG-TWIN', name: 'Twin Bakery' },
    { id: 'ORG-TWIN', name: 'Twin Bakery, copied' },
    { id: 'ORG-SAME', name: 'Oak & Sons', category: 'Employer' },
    { id: 'ORG-ALSO', name: 'oak and sons', category: 'Employer' },
    { name: 'Typed just now' },
  ]);
  fill('People', (number) => ({ id: `PER-F${number}`, name: `Person ${number}`, organization: `Mill ${number}` }), [
    { id: 'PER-A', name: 'Ana Ruiz', organization: 'cafe  rio', role: 'Primary contact', email: 'ana@example.com' },
    { id: 'PER-B', name: 'Bo Lind', organization: 'The Blue Pot' },
    { id: 'PER-C', name: 'Cy Moss', organization: 'Café Río Sur' },
  ]);
});

const card = (organizationId: string | null): Promise<PartnerCard | NoCard> =>
  story.desk.ask<PartnerCard | NoCard>('partners.card', { organizationId });

async function cardAt(title: string, row: number): Promise<PartnerCard> {
  const { id } = story.desk.sheet(title);
  story.school.select(coordinator, { sheetId: id, row, column: 1, rows: 1, columns: 1 });
  return (await card(null)) as PartnerCard;
}

test('people who name it in other letters, or by its former name, are there, and nobody else', async () => {
  const { organization, people, problems } = (await card('ORG-CAFE')) as PartnerCard;
  expect([organization.name, organization.stage]).toEqual(['Café Río', 'Partner']);
  expect(people.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Bo Lind']);
  expect(problems).toEqual(['Nobody at school looks after it yet. Pick someone under Owner.']);
});

test('the selected row is shown, and so is the organization that a selected person names', async () => {
  expect((await cardAt('Organizations', 6003)).organization.id).toBe('ORG-CAFE');
  expect((await cardAt('People', 6004)).organization.id).toBe('ORG-CAFE');
  expect((await cardAt('People', 5)).organization.name).toBe('Mill 2');
});

test('of a copied row neither counts, and a name of two is asked for', async () => {
  expect(await card('ORG-TWIN')).toEqual({
    hint: expect.stringContaining('Two rows of Organizations have the same id'),
  });
  const { problems } = (await card('ORG-ALSO')) as PartnerCard;
  expect(problems[0]).toMatch(/^Organization: “oak and sons” is also in row 6006/);
});

test('a row typed a moment ago gets its id and its card', async () => {
  const { organization } = await cardAt('Organizations', 6008);
  expect(organization).toMatchObject({ name: 'Typed just now', id: expect.stringMatching(/^ORG-\w{5}$/) });
});

test('what is noted on the card shows on it, and stands in the sheet', async () => {
  const said = { way: 'Call', with: '', outcome: 'Wants a tour', nextStep: '', nextDate: '' };
  const noted = await story.desk.ask<PartnerCard>('partners.logContact', { organizationId: 'ORG-CAFE', ...said });
  expect(noted.lastContacts.map(({ outcome }) => outcome)).toEqual(['Wants a tour']);
  const typed = { kind: 'person', id: 'PER-A', organizationId: 'ORG-CAFE', phone: '312 555 0143' };
  const mended = await story.desk.ask<PartnerCard>('partners.editPhone', typed);
  expect(mended.people.map(({ name, phone }) => [name, phone])).toEqual([
    ['Ana Ruiz', '(312) 555-0143'],
    ['Bo Lind', ''],
  ]);
  const place = { date: '2026-10-01', start: '9:00 AM', place: 'Their office' };
  const { card: made } = await story.desk.ask<{ card: PartnerCard }>('partners.appointment', {
    organizationId: 'ORG-CAFE',
    ...place,
  });
  expect(made.planned.map(({ date, kind }) => [date, kind])).toEqual([['2026-10-01', 'Partner meeting']]);
  const { phone } = story.desk.rows('People').find(({ id }) => id === 'PER-A')!;
  expect(phone).toBe('(312) 555-0143');
  expect(story.desk.rows('Activities').map(({ organization }) => organization)).toEqual(['Café Río']);
});
