import { EnumValue, ServiceError } from '../../offer';
import { fit, typeOf } from '../../signature';
import { colorOf } from '../style';
import { offers } from './table';

/**
 * The theme of a new spreadsheet; another cannot be chosen here.
 * Source: https://developers.google.com/apps-script/reference/spreadsheet/theme-color-type (the roles), Sheets itself (the colors)
 */
const theme: Record<string, string> = {
  TEXT: '#000000',
  BACKGROUND: '#ffffff',
  ACCENT1: '#4285f4',
  ACCENT2: '#ea4335',
  ACCENT3: '#fbbc04',
  ACCENT4: '#34a853',
  ACCENT5: '#ff6d01',
  ACCENT6: '#46bdc6',
  HYPERLINK: '#1155cc',
};
export const themeColorTypes = ['UNSUPPORTED', ...Object.keys(theme)];

/** `#rrggbb`, or one of the theme's. */
export interface ColorData {
  hex?: string;
  theme?: string;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/color */
export class Color {
  static readonly type: string = 'Color';
  static readonly members = offers({ local: 'asRgbColor asThemeColor getColorType' });

  constructor(readonly data: ColorData) {}

  get hex(): string {
    return this.data.hex ?? theme[this.data.theme!]!;
  }

  asRgbColor(): RgbColor {
    if (this.data.hex === undefined) throw new ServiceError('Object is not of type RgbColor.');
    return new RgbColor(this.data.hex);
  }
  asThemeColor(): ThemeColor {
    if (this.data.theme === undefined) throw new ServiceError('Object is not of type ThemeColor.');
    return new ThemeColor(this.data.theme);
  }
  getColorType(): EnumValue {
    const { hex, theme: role } = this.data;
    return new EnumValue('ColorType', hex === undefined ? (role === undefined ? 'UNSUPPORTED' : 'THEME') : 'RGB');
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/color-builder */
export class ColorBuilder extends Color {
  static override readonly type = 'ColorBuilder';
  static override readonly members = offers({
    local: 'asRgbColor asThemeColor build getColorType setRgbColor setThemeColor',
  });

  constructor() {
    super({});
  }

  build(): Color {
    return new Color({ ...this.data });
  }
  setRgbColor(...args: unknown[]): this {
    fit('ColorBuilder', 'setRgbColor', args, 'String');
    const hex = colorOf(args[0] as string);
    if (hex === undefined) throw new ServiceError(`Invalid argument: ${String(args[0])}`);
    delete this.data.theme;
    this.data.hex = hex;
    return this;
  }
  setThemeColor(...args: unknown[]): this {
    fit('ColorBuilder', 'setThemeColor', args, 'Enum');
    if (!theme[args[0] as string]) throw new ServiceError(`Invalid argument: ${String(args[0])}`);
    delete this.data.hex;
    this.data.theme = args[0] as string;
    return this;
  }
}

/** https://developers.google.com/apps-script/reference/base/rgb-color */
class RgbColor {
  static readonly type = 'RgbColor';
  static readonly members = offers({ local: 'asHexString getBlue getColorType getGreen getRed' });

  constructor(private readonly hex: string) {}

  asHexString(): string {
    return this.hex;
  }
  getRed(): number {
    return this.part(1);
  }
  getGreen(): number {
    return this.part(3);
  }
  getBlue(): number {
    return this.part(5);
  }
  getColorType(): EnumValue {
    return new EnumValue('ColorType', 'RGB');
  }
  private part(at: number): number {
    return parseInt(this.hex.slice(at, at + 2), 16);
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/theme-color */
class ThemeColor {
  static readonly type = 'ThemeColor';
  static readonly members = offers({ local: 'getColorType getThemeColorType' });

  constructor(private readonly role: string) {}

  getColorType(): EnumValue {
    return new EnumValue('ColorType', 'THEME');
  }
  getThemeColorType(): EnumValue {
    return new EnumValue('ThemeColorType', this.role);
  }
}

/** The color of a Color object that a script hands over; undefined for anything else. Theme colors become what they are now. */
export function hexOf(value: unknown): string | undefined {
  return typeOf(value) === 'Color' ? (value as Color).hex : undefined;
}

export const colorTypes = [Color, ColorBuilder, RgbColor, ThemeColor];
