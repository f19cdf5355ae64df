// One door to an organization: its card leads to what other parts of Partnerbook know about it.
import type { PartnerCard } from '../../src/features/card/calls';
import { coordinator, startSetUp } from '../support/school';

test('the card leads to what else there is for a partner, where that part is in use', async () => {
  const { desk, school, pages } = await startSetUp();
  await desk.addRows('Organizations', [{ name: 'Aster Clinic', category: 'Employer' }]);
  school.select(coordinator, { sheetId: desk.sheet('Organizations').id, row: 3, column: 1, rows: 1, columns: 1 });
  const card = (): Promise<PartnerCard> => desk.ask<PartnerCard>('partners.card', { organizationId: null });
  expect((await card()).more).toEqual([]);
  await expect(desk.ask('items.open', { door: 'openPartnership' })).rejects.toThrow('not in use');
  await desk.switchOn('Partnerships');
  const { more } = await card();
  expect(more.map(({ label, about }) => [label, about === ''])).toEqual([['Partnership', false]]);
  await desk.ask('items.open', { door: more[0]!.door });
  expect(pages[pages.length - 1]).toMatchObject({ kind: 'sidebar', title: 'Partnership' });
});
