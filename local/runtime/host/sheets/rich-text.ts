import type { TextRunView } from '../../view';
import { Interned } from './interned';

/** How a stretch of text looks, and where it leads. What is not said is as in the rest of the cell. */
export interface TextLook {
  link?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  size?: number;
  family?: string;
}

/** Text with looks of its own: `looks` are laid over stretches of it, later ones over earlier ones. */
export interface RichText {
  text: string;
  /** Offsets into the text; `to` is not included. */
  looks: { from: number; to: number; look: TextLook }[];
}

/** The rich texts of a spreadsheet. A cell's is in force as long as the cell holds just that text. */
export class RichTexts extends Interned<RichText> {
  constructor() {
    super({ text: '', looks: [] });
  }
}

/** The text cut where its look changes. */
export function runsOf({ text, looks }: RichText): { from: number; to: number; look: TextLook }[] {
  const cuts = new Set([0, text.length]);
  for (const { from, to } of looks) cuts.add(from).add(to);
  const at = [...cuts].sort((a, b) => a - b);
  const runs: { from: number; to: number; look: TextLook }[] = [];
  for (let index = 0; index + 1 < at.length; index++) {
    const [from, to] = [at[index]!, at[index + 1]!];
    const look = lookOf({ text, looks }, from, to);
    const last = runs.at(-1);
    if (last && JSON.stringify(last.look) === JSON.stringify(look)) last.to = to;
    else runs.push({ from, to, look });
  }
  return runs;
}

/** The look that a whole stretch has in common. */
export function lookOf({ looks }: RichText, from: number, to: number): TextLook {
  const merged: TextLook = {};
  for (const one of looks) if (one.from <= from && one.to >= to) Object.assign(merged, one.look);
  const entries = Object.entries(merged).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What the workbench shows: a link of the whole cell, or its runs. */
export function richView(rich: RichText): { link?: string; runs?: TextRunView[] } {
  const runs = runsOf(rich);
  if (runs.length === 1 && Object.keys(runs[0]!.look).join() === 'link') return { link: runs[0]!.look.link! };
  if (runs.every(({ look }) => Object.keys(look).length === 0)) return {};
  return {
    runs: runs.map(({ from, to, look: { size: _size, family: _family, ...look } }) => ({
      text: rich.text.slice(from, to),
      ...look,
    })),
  };
}
