// Copies, restored versions, other owners: what is not known to be the workbook in use lets nothing leave by itself.
import { opening } from '../../local/desk';
import { Calendars } from '../../local/runtime/host/calendar/calendars';
import { Mailbox } from '../../local/runtime/host/mail/mailbox';
import { PropertyStores } from '../../local/runtime/host/properties';
import { Workbooks } from '../../local/runtime/host/sheets/workbooks';
import { Triggers } from '../../local/runtime/host/triggers';
import { instantOfText } from '../../local/runtime/common/zones';
import { Desk } from '../../local/desk';
import { Machine } from '../../local/runtime/machine';
import { timeZone } from '../../local/sample/school';
import { builtProject, coordinator, startStory, type Story } from '../support/school';
import { StaffHands } from '../support/staff-hands';
import { morningOf, partner, putInOutbox, startMailStory } from '../support/mail-story';

const colleague = 'desmond.achebe@maplegrove.example.edu';

interface Other {
  machine: Machine;
  desk: Desk;
  said: string[];
}

type Saved = { world: { parts: { workbooks: { id: string; owner: string }[] } } };

/** The same world with another file in it, or another version of the file. */
function otherOf(story: Story, change: (saved: Saved) => void, forget: boolean, button = 'OK'): Other {
  const said: string[] = [];
  const saved = JSON.parse(JSON.stringify(story.school.save())) as Saved;
  change(saved);
  const machine = Machine.load(saved, {
    project: builtProject(),
    events: { asked: (_user, { text }) => (said.push(text), { button }) },
  });
  if (forget) {
    machine.world.part(PropertyStores).replace('document', {});
    machine.world.part(Triggers).list = [];
  }
  machine.world.part(Mailbox).messages.length = 0;
  return { machine, desk: new Desk(machine, coordinator), said };
}

/** Another file of the same content. */
const copied = (saved: Saved): void => {
  const [book] = saved.world.parts.workbooks;
  book!.id = `${book!.id}-copy`;
};

const sent = (machine: Machine): string[] =>
  machine.world.part(Mailbox).messages.map(({ to, subject }) => `${to.join()} ${subject}`);
const calendars = (machine: Machine): number =>
  machine.world
    .part(Calendars)
    .all()
    .filter(({ ofScript }) => ofScript).length;
const noon = (machine: Machine, day: string): Promise<void> =>
  machine.advanceTo(instantOfText(`${day}T12:00`, timeZone));
const problems = async (desk: Desk): Promise<string> =>
  (await desk.ask<{ problems: { text: string }[] }>('check.run', null)).problems.map(({ text }) => text).join('\n');

const ask = {
  id: 'MSG-22221',
  key: 'ask/NEED-1/2026/x',
  state: 'approved',
  by: coordinator,
  kind: 'ask',
  outside: 'TRUE',
  category: 'outreach',
  body: 'Can you help?',
  to: partner,
  subject: 'An ask',
  sendOn: '2026-09-16',
  organization: 'ORG-2222A',
};

async function atWork(): Promise<Story> {
  const story = await startMailStory();
  await story.until('2026-09-14T10:00');
  await putInOutbox(story, [ask]);
  return story;
}

describe('a copy of the file', () => {
  test.each([
    ['forgets, as Google’s copies do', true],
    ['remembers what the original does', false],
  ])('that %s: it is told, nothing leaves from it, and the original goes on', async (_how, forget) => {
    const story = await atWork();
    const copy = otherOf(story, copied, forget);
    await copy.machine.open(coordinator);
    await copy.desk.choose('Set up this workbook');
    expect(copy.said.join()).toMatch(/copy of another Partnerbook workbook.*Go on with this workbook/s);
    if (forget) expect(copy.machine.world.part(Triggers).list).toEqual([]);
    await copy.desk.type('Settings', 3, 'value', 'Practice High School');
    await copy.desk.choose('Do the hourly work now');
    for (const machine of [story.school, copy.machine]) await noon(machine, '2026-09-17');
    expect(sent(copy.machine)).toEqual([]);
    expect(calendars(copy.machine)).toBe(1);
    expect(await problems(copy.desk)).toContain('This is a copy of another');
    expect(sent(story.school).filter((mail) => mail.includes('An ask'))).toHaveLength(1);
    expect(await problems(story.desk)).not.toContain('copy');
  });

  test('a person’s own click does not send from it either, nor does somebody take it over unasked', async () => {
    const story = await atWork();
    await putInOutbox(story, [
      { ...ask, id: 'MSG-33331', key: 'ask/NEED-2/2026/x', state: 'draft', sendOn: '2026-09-14' },
    ]);
    const copy = otherOf(story, copied, true);
    await copy.machine.open(coordinator);
    await copy.desk.choose('Set up this workbook');
    await expect(copy.desk.ask('review.approve', { ids: ['MSG-33331'] })).rejects.toThrow('copy of another');
    await expect(copy.desk.choose('Take over the hourly work')).rejects.toThrow('copy of another');
    expect(copy.machine.world.part(Triggers).list).toEqual([]);
    expect(sent(copy.machine)).toEqual([]);
  });

  test('set up from a version that had no mark yet, it is recognized by the work in it', async () => {
    const story = await atWork();
    const row = story.desk.rows('Settings').find(({ key }) => key === 'workbook')!;
    await new StaffHands(story.desk).deleteRows('Settings', Number(row.row));
    const copy = otherOf(story, copied, true);
    await copy.machine.open(coordinator);
    await copy.desk.choose('Set up this workbook');
    expect(copy.said.join()).toMatch(/looks like a copy/);
    await noon(copy.machine, '2026-09-17');
    expect([sent(copy.machine), calendars(copy.machine)]).toEqual([[], 1]);
  });

  test('once a person goes on with it, it works as that person: a calendar of its own, what waited is canceled', async () => {
    const story = await atWork();
    const copy = otherOf(story, copied, true);
    await copy.machine.open(coordinator);
    await copy.desk.choose('Set up this workbook');
    await copy.desk.choose('Go on with this workbook');
    expect(copy.said.pop()).toMatch(/in use; the hourly work runs as .*1 waiting mail canceled/s);
    expect(copy.desk.rows('Outbox')[0]).toMatchObject({
      state: 'canceled',
      reason: expect.stringContaining('copy') as string,
    });
    await noon(copy.machine, '2026-09-17');
    expect(sent(copy.machine)).not.toContain(`${partner} An ask`);
    expect(sent(copy.machine).length).toBeGreaterThan(0);
    expect(calendars(copy.machine)).toBe(2);
    expect(await problems(copy.desk)).not.toContain('copy');
    const again = await copy.desk.choose('Set up this workbook');
    expect(again.counts.writes).toBe(0);
  });

  test('who cancels the question has decided nothing', async () => {
    const story = await atWork();
    const copy = otherOf(story, copied, true, 'CANCEL');
    await copy.machine.open(coordinator);
    await copy.desk.choose('Set up this workbook');
    await copy.desk.choose('Go on with this workbook');
    expect(copy.machine.world.part(Triggers).list).toEqual([]);
    expect(await problems(copy.desk)).toContain('copy of another');
  });
});

describe('a version that was brought back', () => {
  async function restored(story: Story, before: Saved): Promise<Other> {
    const other = otherOf(story, (now) => void (now.world.parts.workbooks = before.world.parts.workbooks), false);
    await other.machine.open(coordinator);
    return other;
  }

  test('is recognized by the next full run: mail and calendar rest until a person goes on, the rest works', async () => {
    const story = await startMailStory();
    await morningOf(story, '2026-09-15');
    const before = JSON.parse(JSON.stringify(story.school.save())) as Saved;
    await morningOf(story, '2026-09-16');
    const { machine, desk, said } = await restored(story, before);
    await desk.addRows('Organizations', [{ name: 'Copperfield Foods', category: 'Employer' }]);
    await noon(machine, '2026-09-17');
    expect(sent(machine)).toEqual([]);
    expect(await problems(desk)).toMatch(/earlier version of this file.*Go on with this workbook/s);
    expect(
      desk
        .rows('Home')
        .map(({ what }) => what)
        .join(),
    ).toContain('earlier version of this file');
    expect(desk.rows('Organizations').every(({ id }) => id !== '')).toBe(true);
    await desk.choose('Go on with this workbook');
    expect(said.join()).toContain('Mails that have left are not sent again');
    await noon(machine, '2026-09-18');
    expect(sent(machine)).toHaveLength(2);
  });

  test('while it rests, no hour is busier than others, and no mail says that parts keep failing', async () => {
    const story = await startMailStory();
    await morningOf(story, '2026-09-15');
    const before = JSON.parse(JSON.stringify(story.school.save())) as Saved;
    await morningOf(story, '2026-09-16');
    const { machine } = await restored(story, before);
    await noon(machine, '2026-09-18');
    const record = await machine.run(machine.firing('hourly', coordinator));
    expect(record.counts.calls).toBe(3);
    expect(sent(machine)).toEqual([]);
  });

  test('the same version, and days without anybody, are no such thing', async () => {
    const story = await startMailStory();
    await morningOf(story, '2026-09-14');
    await morningOf(story, '2026-09-17');
    expect(story.mails()).toHaveLength(2);
    expect(await problems(story.desk)).toBe('');
  });
});

describe('the owner of the file', () => {
  test('is another one: told, nothing leaves by itself until somebody goes on', async () => {
    const story = await startMailStory();
    await morningOf(story, '2026-09-15');
    story.school.world.part(Workbooks).bound().owner = colleague;
    await morningOf(story, '2026-09-17');
    expect(story.mails()).toEqual([]);
    expect(await problems(story.desk)).toContain('given to another owner');
    await story.desk.choose('Go on with this workbook');
    await story.until('2026-09-17T11:00');
    expect(story.mails()).toHaveLength(2);
    await morningOf(story, '2026-09-18');
    expect(await problems(story.desk)).not.toContain('owner');
  });
});

describe('two who set up at once', () => {
  test.each(['getProjectTriggers', 'create', 'insert'])(
    'while the first is at %s: one calendar, one run',
    async (at) => {
      const story = await startStory();
      await story.school.open(colleague);
      let done = false;
      await story.school.run({
        ...opening('setUp', coordinator),
        between: async ({ member }) => {
          if (done || member !== at) return;
          done = true;
          await story.school.run({ ...opening('setUp', colleague) });
        },
      });
      expect(done).toBe(true);
      expect(calendars(story.school)).toBe(1);
      expect(story.school.world.part(Triggers).list.map(({ user }) => user)).toEqual([coordinator, coordinator]);
    },
  );
});

describe('a workbook that was set up before workbooks had a mark', () => {
  test('is the one in use, and gets its mark within the day', async () => {
    const story = await startMailStory();
    const row = story.desk.rows('Settings').find(({ key }) => key === 'workbook')!;
    await new StaffHands(story.desk).deleteRows('Settings', Number(row.row));
    const stores = story.school.world.part(PropertyStores);
    const { book: _book, ...rest } = stores.store('document');
    stores.replace('document', rest);
    await morningOf(story, '2026-09-17');
    expect(story.mails()).toHaveLength(2);
    expect(stores.store('document')['book']).toBeDefined();
    expect(story.desk.rows('Settings').some(({ key }) => key === 'workbook')).toBe(true);
  });
});
