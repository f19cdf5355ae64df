// The sidebar Sheet and calendar: both versions in words, and a button for each side.
import type { Conflict } from '../../src/features/activities/calls';
import { Lost, phone, Refusal, sidebar, Theater, type Script } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const moved: Conflict = {
  id: 'ACT-22222',
  title: 'Plant tour <b>2</b>',
  kind: 'changed',
  lines: [
    'Changed here and in Google Calendar.',
    'In the sheet: “Plant tour <b>2</b>”, Wednesday, October 21, 2026, 9:30 AM to 11:30 AM, 410 Foundry Rd',
    'In Google Calendar: “Plant tour <b>2</b>”, Tuesday, October 27, 2026, 9:30 AM to 11:30 AM, 410 Foundry Rd',
  ],
  seen: 'moved',
};
const deleted: Conflict = {
  id: 'ACT-33333',
  title: 'Career talk',
  kind: 'deleted',
  lines: [
    'Its event was deleted in Google Calendar.',
    'In the sheet: “Career talk”, Wednesday, October 21, 2026, all day',
    'In Google Calendar: deleted',
  ],
  seen: 'deleted',
};

/** Decides as the real script would. */
function script(): Script {
  let left = [moved, deleted];
  return {
    'conflicts.list': () => left,
    'conflicts.decide': ({ id }: { id: string }) => {
      left = left.filter((each) => each.id !== id);
      return { waiting: left, text: 'Done.' };
    },
  };
}

const show = (answers: Script, size = sidebar) => theater.show('conflicts', size, answers);

test('choose a side for each, until both agree', async () => {
  const stage = await show(script());
  await stage.page.getByRole('heading', { name: '2 activities to decide' }).waitFor();
  expect(await stage.text()).toContain('In Google Calendar: “Plant tour <b>2</b>”, Tuesday, October 27');
  await stage.looksRight('conflicts');
  await stage.page.setViewportSize(phone);
  await stage.looksRight('conflicts-phone');
  await stage.button('Keep the calendar: Plant tour <b>2</b>').press('Enter');
  await stage.focusIsOn('1 activity to decide');
  await stage.page.getByRole('status').getByText('Done.').waitFor();
  await stage.button('Cancel the activity: Career talk').click();
  await stage.focusIsOn('Sheet and calendar agree');
  expect(stage.argumentsOf('conflicts.decide')).toEqual([
    { id: 'ACT-22222', keep: 'calendar', seen: 'moved' },
    { id: 'ACT-33333', keep: 'calendar', seen: 'deleted' },
  ]);
  await stage.looksRight('conflicts-none');
});

test('the sheet’s side, and put back', async () => {
  const stage = await show(script());
  await stage.button('Keep the sheet: Plant tour <b>2</b>').click();
  await stage.focusIsOn('1 activity to decide');
  await stage.button('Put it back: Career talk').click();
  await stage.focusIsOn('Sheet and calendar agree');
  expect(stage.argumentsOf('conflicts.decide')).toMatchObject([{ keep: 'sheet' }, { keep: 'sheet' }]);
});

test('a refusal and a failure are said, and the list stays', async () => {
  const reasons = [new Refusal('This has changed since you saw it, so nothing was done.'), new Lost('TypeError: x')];
  const stage = await show({
    ...script(),
    'conflicts.decide': () => {
      throw reasons.shift()!;
    },
  });
  await stage.button('Put it back: Career talk').click();
  await stage.page.getByRole('alert').getByText('nothing was done').waitFor();
  await stage.looksRight('conflicts-refused');
  await stage.button('Try again').click();
  await stage.page.getByRole('alert').getByText('Something went wrong on the way.').waitFor();
  expect(await stage.text()).not.toContain('TypeError');
  expect(await stage.button('Put it back: Career talk').count()).toBe(1);
});
