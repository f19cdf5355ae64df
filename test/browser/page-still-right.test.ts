// The sidebar Still right: what is ahead, settled one by one or all at once.
import type { ReviewItem } from '../../src/features/monthly-review/calls';
import { phone, Refusal, sidebar, Theater, type Script } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const item = (id: string, title: string, more: Partial<ReviewItem>): ReviewItem =>
  ({ id, title, about: 'Tue, Oct 20, 9:30 AM · Larkspur Machining', looked: '2026-09-14', wants: true, stale: false, ...more }) as ReviewItem; // prettier-ignore

/** Acts as the real script would. */
function script(): Script {
  let items = [
    item('ACT-1', 'Plant tour', { stale: true }),
    item('ACT-2', 'Talk', {}),
    item('ACT-3', 'Board', { wants: false, looked: '2026-10-02' } as Partial<ReviewItem>),
  ];
  return {
    'stillRight.show': ({ all }: { all: boolean }) => ({
      until: '2026-12-01',
      others: 1,
      items: all ? items : items.slice(0, 2),
    }),
    'stillRight.confirm': ({ ids }: { ids: string[] }) => {
      items = items.map((each) => (ids.includes(each.id) ? { ...each, wants: false, stale: false } : each));
      return { text: `Noted: ${ids.length}.` };
    },
    'row.jump': () => {
      throw new Refusal('That row is no longer in the Activities tab.');
    },
  };
}

test('one is settled, then all others; those of everybody are a click away', async () => {
  const stage = await theater.show('still-right', sidebar, script());
  const { page } = stage;
  await page.getByText('Until Tuesday, December 1, 2026.').waitFor();
  await stage.looksRight('still-right');
  await stage.button('Still right: Talk').press('Enter');
  await page.getByRole('status').getByText('Noted: 1.').waitFor();
  await stage.focusIsOn('Still right?');
  await stage.button('It is still right').waitFor();
  await page.getByLabel('Those of everybody').check();
  await page.getByRole('heading', { name: 'Board' }).waitFor();
  expect(await stage.button('Still right: Board').count()).toBe(0);
  await page.setViewportSize(phone);
  await stage.looksRight('still-right-phone');
  await stage.button('It is still right').click();
  await stage.button('It is still right').waitFor({ state: 'detached' });
  expect(stage.argumentsOf('stillRight.confirm')).toEqual([{ ids: ['ACT-2'] }, { ids: ['ACT-1'] }]);
  await stage.button('Open the row of Board').click();
  await page.getByRole('alert').getByText('no longer in the Activities tab').waitFor();
});

test('all at once, and with nothing ahead it says so', async () => {
  const stage = await theater.show('still-right', sidebar, script());
  await stage.button('All 2 are still right').click();
  await stage.button('All 2 are still right').waitFor({ state: 'detached' });
  expect(stage.argumentsOf('stillRight.confirm')).toEqual([{ ids: ['ACT-1', 'ACT-2'] }]);
  const bare = await theater.show('still-right', sidebar, {
    'stillRight.show': () => ({ until: '2026-12-01', others: 0, items: [] }),
  });
  await bare.page.getByText('Nothing is ahead of you').waitFor();
  expect(await bare.page.getByRole('checkbox').count()).toBe(0);
});
