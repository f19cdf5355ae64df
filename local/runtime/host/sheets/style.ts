import { Interned } from './interned';

/** How a cell looks. What is not said is the default. */
export interface Style {
  numberFormat?: string;
  background?: string;
  color?: string;
  weight?: 'bold';
  slant?: 'italic';
  line?: 'underline' | 'line-through';
  size?: number;
  family?: string;
  wrap?: 'WRAP' | 'CLIP';
  /** Degrees counterclockwise, or letters one below the other. */
  turned?: number | 'vertical';
  direction?: string;
  /** Links show as plain text. */
  hideLink?: true;
  align?: string;
  verticalAlign?: string;
  /** Each side that has a line: `style color`. */
  top?: string;
  left?: string;
  bottom?: string;
  right?: string;
}

export class Styles extends Interned<Style> {
  constructor() {
    super({});
  }

  numberFormat(id: number): string {
    return this.at(id).numberFormat ?? 'General';
  }
}

const names: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
  lime: '#00ff00',
  cyan: '#00ffff',
  magenta: '#ff00ff',
  pink: '#ffc0cb',
  brown: '#a52a2a',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  lightblue: '#add8e6',
  lightgreen: '#90ee90',
  lightyellow: '#ffffe0',
  darkgray: '#a9a9a9',
  gold: '#ffd700',
};

/** `#rrggbb` for a CSS hex color or one of the usual names; undefined for anything else. */
export function colorOf(text: string): string | undefined {
  const lower = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(lower)) return lower;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(lower);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`;
  return names[lower];
}
