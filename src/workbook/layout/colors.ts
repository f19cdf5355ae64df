/** Which cells are colored by what stands in them, as the columns declare it; and what of that is gone. */
import type { ColorFact, ColorPlan } from '../../google/layout';
import { openColumns, type AnyTab } from '../tab';

/** `places`: the column of each name. In the order in which they count: the first rule that holds gives the color. */
export function colorsOf(tab: AnyTab, places: ReadonlyMap<string, number>): ColorPlan[] {
  const states = Object.entries(tab.columns).flatMap(([name, { tones = {} }]) => {
    const at = places.get(name);
    return at === undefined ? [] : Object.entries(tones).map(([text, tone]) => ({ text, tone, at }));
  });
  const open = openColumns(tab).flatMap((name) => places.get(name) ?? []);
  const due = Object.keys(tab.columns)
    .filter((name) => tab.columns[name]?.due)
    .flatMap((name) => places.get(name) ?? []);
  return [
    ...states.map(({ text, tone, at }): ColorPlan => ({ when: 'is', text, at: 0, columns: [at], tone })),
    ...states
      .filter(({ tone }) => tone === 'off')
      .map(({ text, tone, at }): ColorPlan => ({ when: 'row', text, at, columns: open, tone })),
    ...(due.length > 0 ? [{ when: 'due', text: '', at: 0, columns: due, tone: 'bad' } as const] : []),
  ];
}

/** Whether staff have given it other colors does not matter. */
export function lostColors(wanted: readonly ColorPlan[], present: readonly ColorFact[]): ColorPlan[] {
  return wanted.flatMap((plan) => {
    const same = present.filter(({ when, text, at }) => when === plan.when && text === plan.text && at === plan.at);
    const covered = new Set(same.flatMap(({ columns }) => columns));
    const left = plan.columns.filter((column) => !covered.has(column));
    // Of a row, staff may have taken cells out.
    if (left.length === 0 || (plan.when === 'row' && covered.size > 0)) return [];
    return [{ ...plan, columns: left }];
  });
}

export function isColored(tab: AnyTab): boolean {
  return Object.values(tab.columns).some(({ due, tones }) => due === true || tones !== undefined);
}
