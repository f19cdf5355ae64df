// The shape that all tabs have: what stands where, how much of it is open, and what its colors say.
import { toneColors } from '../../../src/google/layout-colors';
import { tabs } from '../../../src/house';
import { comparable } from '../../../src/shared/text';
import { choice, text } from '../../../src/workbook/columns';
import { defineTab, openColumns, type AnyTab } from '../../../src/workbook/tab';

const each = tabs.map((tab): [string, AnyTab] => [tab.title, tab]);

describe.each(each)('%s', (_title, tab) => {
  const names = Object.keys(tab.columns);

  test('has at most nine open columns beside the name', () => {
    expect(openColumns(tab).length).toBeLessThanOrEqual(10);
  });

  test('has the name first, the hidden id right of it, then what is open, then More, then what is hidden', () => {
    expect(openColumns(tab)[0]).toBe(names[0]);
    if (tab.label !== undefined) expect(names[0]).toBe(tab.label);
    expect([names[1], tab.columns.id.hidden]).toEqual(['id', true]);
    const stands = (name: string): number => (tab.columns[name]!.hidden ? 2 : tab.more.includes(name) ? 1 : 0);
    const order = names.filter((name) => name !== 'id').map(stands);
    expect(order).toEqual([...order].sort());
    if ('names' in tab.columns) expect(names[names.length - 1]).toBe('names');
  });

  test('has something open before More, where its plus sign stands', () => {
    if (tab.more.length > 0) expect(openColumns(tab).length).toBeGreaterThan(1);
  });

  test('has no title twice', () => {
    const titles = names.map((name) => comparable(tab.columns[name]!.title));
    expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([]);
  });

  test('colors its states, by words that can stand there', () => {
    for (const [name, { title, tones, choices, app }] of Object.entries(tab.columns)) {
      // The state of an address is none.
      const isState = /^(stage|status|state)$/i.test(title) && (app || choices !== undefined);
      if (isState) expect([name, Object.keys(tones ?? {}).length > 1]).toEqual([name, true]);
      if (choices) for (const word of Object.keys(tones ?? {})) expect(choices).toContain(word);
    }
  });

  test('strikes out what is canceled or dropped', () => {
    for (const { tones = {} } of Object.values(tab.columns))
      for (const word of ['Canceled', 'canceled', 'Dropped', 'dropped'])
        if (word in tones) expect([word, tones[word]]).toEqual([word, 'off']);
  });
});

test('at most eight tabs are in sight', () => {
  const inSight = tabs.filter((tab) => tab.inSight).map(({ title }) => title);
  expect(inSight).toEqual(
    expect.arrayContaining(['Home', 'Organizations', 'People', 'Contact log', 'Activities', 'Needs', 'Topics']),
  );
  expect(inSight.length).toBeLessThanOrEqual(8);
});

test('planned, held and canceled are told apart at a glance', () => {
  const { tones = {} } = tabs.find(({ key }) => key === 'activity')!.columns['status']!;
  const looks = ['Planned', 'Held', 'Canceled'].map((word) => toneColors[tones[word]!].background);
  expect(new Set(looks).size).toBe(3);
});

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(Object.entries(toneColors))('text in the tone %s can be read', (_tone, { background, text: color }) => {
  expect((luminance(background) + 0.05) / (luminance(color) + 0.05)).toBeGreaterThanOrEqual(4.5);
});

test('a tab says what is open; the rest follows', () => {
  const rooms: AnyTab = defineTab({
    key: 'room',
    title: 'Rooms',
    group: 'Who',
    about: 'For tests.',
    prefix: 'RM',
    label: 'name',
    open: ['state', 'floor'],
    columns: {
      floor: text({ title: 'Floor', note: '.' }),
      secret: text({ title: 'Secret', note: '.', hidden: true }),
      wing: text({ title: 'Wing', note: '.' }),
      name: text({ title: 'Room', note: '.' }),
      state: choice(['Open', 'Closed'], { title: 'State', note: '.', tones: { Open: 'good' } }),
      formerNames: text({ title: 'Former names', note: '.', app: true }),
    },
  });
  expect(Object.keys(rooms.columns)).toEqual([
    'name',
    'id',
    'state',
    'floor',
    'wing',
    'formerNames',
    'secret',
    'names',
  ]);
  expect(rooms.more).toEqual(['wing', 'formerNames']);
});
