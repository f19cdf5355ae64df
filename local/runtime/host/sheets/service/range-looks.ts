import { EnumValue, ServiceError } from '../../offer';
import { fit } from '../../signature';
import { bandingThemes, stripesOf } from '../banding';
import type { TextLook } from '../rich-text';
import type { Style } from '../style';
import { addBanding, bandingsOf, type Banding } from './banding';
import { Color, hexOf } from './color';
import { RangeShift } from './range-shift';
import { TextStyle } from './rich-text';
import { offers } from './table';

/** https://developers.google.com/apps-script/reference/spreadsheet/text-rotation */
export class TextRotation {
  static readonly type = 'TextRotation';
  static readonly members = offers({ local: 'getDegrees isVertical' });

  constructor(private readonly turned: number | 'vertical') {}

  getDegrees(): number {
    return this.turned === 'vertical' ? 0 : this.turned;
  }
  isVertical(): boolean {
    return this.turned === 'vertical';
  }
}

const colors = { Background: ['background', '#ffffff'], FontColor: ['color', '#000000'] } as const;
const objects = ['Background', 'FontColor'].flatMap((name) => [`${name}Object`, `${name}Objects`]);
const pairs = ['TextStyle', 'TextStyles', 'TextRotation', 'TextRotations', 'TextDirection', 'TextDirections'];

/** Colors as objects, text styles, direction and rotation, stripes, and the size of a range. */
export class RangeLooks extends RangeShift {
  static override readonly members = {
    ...RangeShift.members,
    ...offers({
      read: [...objects, ...pairs].map((name) => `get${name}`).join(' '),
      set: `${[...objects, ...pairs].map((name) => `set${name}`).join(' ')} setShowHyperlink setVerticalText`,
      change: 'applyColumnBanding applyRowBanding',
      ask: 'getBandings getHeight getWidth',
    }),
  };

  /** Counts rows and columns, not pixels: https://developers.google.com/apps-script/reference/spreadsheet/range#getheight */
  getHeight(): number {
    return this.place.rows;
  }
  getWidth(): number {
    return this.place.columns;
  }

  /** By default with a header and no footer, in light gray. */
  applyRowBanding(...args: unknown[]): Banding {
    return addBanding(this, this.stripes('applyRowBanding', args), {});
  }
  applyColumnBanding(...args: unknown[]): Banding {
    return addBanding(this, {}, this.stripes('applyColumnBanding', args));
  }
  getBandings(): Banding[] {
    return bandingsOf(this.desk, this.book, this.sheet, this.place);
  }

  getTextStyle(): TextStyle {
    return this.each((row, column) => this.textStyleAt(row, column), true)[0]![0]!;
  }
  getTextStyles(): TextStyle[][] {
    return this.each((row, column) => this.textStyleAt(row, column));
  }
  setTextStyle(...args: unknown[]): this {
    fit('Range', 'setTextStyle', args, 'TextStyle');
    return this.restyle(styleOf((args[0] as TextStyle).look));
  }
  setTextStyles(...args: unknown[]): this {
    const styles = this.matrix('setTextStyles', args);
    for (const style of styles.flat()) fit('Range', 'setTextStyles', [style], 'TextStyle');
    return this.restyleEach((down, across) => styleOf((styles[down]![across] as TextStyle).look));
  }

  getTextRotation(): TextRotation {
    return this.getTextRotations()[0]![0]!;
  }
  getTextRotations(): TextRotation[][] {
    return this.each((row, column) => new TextRotation(this.styleAt(row, column).turned ?? 0));
  }
  /** Degrees from -90 to 90, counterclockwise where text is read from left to right; or a rotation that was read. */
  setTextRotation(...args: unknown[]): this {
    fit('Range', 'setTextRotation', args, 'Integer', 'TextRotation');
    return this.restyle({ turned: turnedOf(args[0]) });
  }
  setTextRotations(...args: unknown[]): this {
    const rotations = this.matrix('setTextRotations', args).map((row) => row.map(turnedOf));
    return this.restyleEach((down, across) => ({ turned: rotations[down]![across]! }));
  }
  setVerticalText(...args: unknown[]): this {
    fit('Range', 'setVerticalText', args, 'Boolean');
    return this.restyle({ turned: args[0] ? 'vertical' : (undefined as never) });
  }

  getTextDirection(): EnumValue | null {
    return this.getTextDirections()[0]![0]!;
  }
  /** null where the direction follows from the text. */
  getTextDirections(): (EnumValue | null)[][] {
    return this.each((row, column) => {
      const { direction } = this.styleAt(row, column);
      return direction ? new EnumValue('TextDirection', direction) : null;
    });
  }
  setTextDirection(...args: unknown[]): this {
    fit('Range', 'setTextDirection', args, 'Enum?');
    return this.restyle({ direction: (args[0] ?? undefined) as string });
  }
  setTextDirections(...args: unknown[]): this {
    const given = this.matrix('setTextDirections', args) as (string | null)[][];
    return this.restyleEach((down, across) => ({ direction: (given[down]![across] ?? undefined) as string }));
  }

  setShowHyperlink(...args: unknown[]): this {
    fit('Range', 'setShowHyperlink', args, 'Boolean');
    return this.restyle({ hideLink: (args[0] ? undefined : true) as true });
  }

  private styleAt(row: number, column: number): Style {
    return this.book.styles.at(this.sheet.styleIds.get(row, column));
  }
  private textStyleAt(row: number, column: number): TextStyle {
    const { family = 'Arial', size = 10, color = '#000000', weight, slant, line } = this.styleAt(row, column);
    const [bold, italic] = [weight === 'bold', slant === 'italic'];
    const [underline, strikethrough] = [line === 'underline', line === 'line-through'];
    return new TextStyle({ family, size, color, bold, italic, underline, strikethrough });
  }
  private stripes(method: string, args: unknown[]) {
    fit('Range', method, args, '', 'Enum', 'Enum, Boolean, Boolean');
    const [theme = 'LIGHT_GREY', header = true, footer = false] = args as [string?, boolean?, boolean?];
    if (!bandingThemes.includes(theme)) throw new ServiceError(`Invalid argument: ${theme}`);
    return stripesOf(theme, header, footer);
  }

  static {
    const methods = RangeLooks.prototype as unknown as Record<
      string,
      (this: RangeLooks, ...args: unknown[]) => unknown
    >;
    for (const [name, [key, none]] of Object.entries(colors)) {
      const at = (range: RangeLooks, row: number, column: number) =>
        new Color({ hex: range.styleAt(row, column)[key] ?? none });
      const stored = (value: unknown) => {
        if (value !== null) fit('Range', `set${name}Object`, [value], 'Color');
        const hex = hexOf(value);
        return hex === none ? undefined : hex;
      };
      methods[`get${name}Object`] = function () {
        return this.each((row, column) => at(this, row, column), true)[0]![0];
      };
      methods[`get${name}Objects`] = function () {
        return this.each((row, column) => at(this, row, column));
      };
      methods[`set${name}Object`] = function (...args) {
        fit('Range', `set${name}Object`, args, 'Color?');
        return this.restyle({ [key]: stored(args[0]) });
      };
      methods[`set${name}Objects`] = function (...args) {
        const given = this.matrix(`set${name}Objects`, args).map((row) => row.map(stored));
        return this.restyleEach((down, across) => ({ [key]: given[down]![across] }));
      };
    }
  }
}

function turnedOf(given: unknown): number | 'vertical' {
  if (given instanceof TextRotation) return given.isVertical() ? 'vertical' : given.getDegrees();
  const degrees = Number(given);
  if (Math.abs(degrees) > 90) throw new ServiceError(`Invalid argument: degrees`);
  return degrees;
}

/** What a text style leaves open stays as it is. */
function styleOf({ family, size, color, bold, italic, underline, strikethrough }: TextLook): Partial<Style> {
  const change: Record<string, unknown> = {};
  if (family !== undefined) change['family'] = family;
  if (size !== undefined) change['size'] = size;
  if (color !== undefined) change['color'] = color;
  if (bold !== undefined) change['weight'] = bold ? 'bold' : undefined;
  if (italic !== undefined) change['slant'] = italic ? 'italic' : undefined;
  if (strikethrough !== undefined || underline !== undefined) {
    change['line'] = strikethrough ? 'line-through' : underline ? 'underline' : undefined;
  }
  return change;
}
