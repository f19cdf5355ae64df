import { endColumn, endRow, overlap, type Rect } from './rect';
import type { SheetData } from './sheet-data';

/** Colors that take turns over the rows or columns of a range, `#rrggbb`. */
export interface Stripes {
  header?: string;
  first?: string;
  second?: string;
  footer?: string;
}

export interface BandingData {
  id: number;
  rect: Rect;
  row: Stripes;
  column: Stripes;
}

/** Header, first, second and footer color of each theme, as the Sheets dialog "Alternating colors" offers them. */
const themes: Record<string, string> = {
  LIGHT_GREY: '#bdbdbd #ffffff #f3f3f3 #dedede',
  CYAN: '#4dd0e1 #ffffff #e0f7fa #a2e8f1',
  GREEN: '#63d297 #ffffff #e7f9ef #afe9ca',
  YELLOW: '#f7cb4d #ffffff #fef8e3 #fce8b2',
  ORANGE: '#f46524 #ffffff #ffe6dd #ffccbc',
  BLUE: '#5b95f9 #ffffff #e8f0fe #acc9fe',
  TEAL: '#26a69a #ffffff #ddf2f0 #8cd3cd',
  GREY: '#78909c #ffffff #ebeff1 #bbc8ce',
  BROWN: '#cca677 #ffffff #f8f2eb #e6d3ba',
  LIGHT_GREEN: '#8bc34a #ffffff #eef7e3 #c4e2a0',
  INDIGO: '#8989eb #ffffff #e8e7fc #c4c3f7',
  PINK: '#e91d63 #ffffff #fddce8 #f68ab0',
};
export const bandingThemes = Object.keys(themes);

export function stripesOf(theme: string, header: boolean, footer: boolean): Stripes {
  const [top, first, second, bottom] = themes[theme]!.split(' ') as [string, string, string, string];
  return { first, second, ...(header ? { header: top } : {}), ...(footer ? { footer: bottom } : {}) };
}

/** The color that a banding gives a cell, which shows where the cell has none of its own. Rows go before columns. */
export function bandingColor(sheet: SheetData, row: number, column: number): string | undefined {
  const banding = sheet.bandings.find(({ rect }) => overlap(rect, { row, column, rows: 1, columns: 1 }));
  if (!banding) return undefined;
  const { rect } = banding;
  return (
    stripeAt(banding.row, row - rect.row, endRow(rect) - row) ??
    stripeAt(banding.column, column - rect.column, endColumn(rect) - column)
  );
}

function stripeAt({ header, first, second, footer }: Stripes, before: number, after: number): string | undefined {
  if (header && before === 0) return header;
  if (footer && after === 0) return footer;
  return (before - (header ? 1 : 0)) % 2 === 0 ? first : second;
}
