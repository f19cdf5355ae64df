import { ServiceError } from '../../offer';
import { fit } from '../../signature';
import { lookOf, runsOf, type RichText, type TextLook } from '../rich-text';
import { colorOf } from '../style';
import { Color, hexOf } from './color';
import { offers } from './table';

/** https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value */
export class RichTextValue {
  static readonly type = 'RichTextValue';
  static readonly members = offers({
    local: 'copy getEndIndex getLinkUrl getRuns getStartIndex getText getTextStyle',
  });

  constructor(
    readonly rich: RichText,
    private readonly start = 0,
  ) {}

  getText(): string {
    return this.rich.text;
  }
  getStartIndex(): number {
    return this.start;
  }
  getEndIndex(): number {
    return this.start + this.rich.text.length;
  }
  /** "Returns the link URL for this value": null when there is none or there are several. */
  getLinkUrl(...args: unknown[]): string | null {
    fit('RichTextValue', 'getLinkUrl', args, '', 'Integer, Integer');
    return this.look(args).link ?? null;
  }
  getTextStyle(...args: unknown[]): TextStyle {
    fit('RichTextValue', 'getTextStyle', args, '', 'Integer, Integer');
    return new TextStyle(this.look(args));
  }
  /** One value for each stretch that looks the same. */
  getRuns(): RichTextValue[] {
    return runsOf(this.rich).map(({ from, to, look }) => {
      const text = this.rich.text.slice(from, to);
      return new RichTextValue({ text, looks: [{ from: 0, to: text.length, look }] }, from);
    });
  }
  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(structuredClone(this.rich));
  }

  private look(args: unknown[]): TextLook {
    const [from = 0, to = this.rich.text.length] = args as number[];
    return lookOf(this.rich, from, to);
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value-builder */
export class RichTextValueBuilder {
  static readonly type = 'RichTextValueBuilder';
  static readonly members = offers({ local: 'build setLinkUrl setText setTextStyle' });

  constructor(private readonly rich: RichText = { text: '', looks: [] }) {}

  build(): RichTextValue {
    return new RichTextValue(structuredClone(this.rich));
  }

  /** "Sets the text for this value and clears any existing text style." */
  setText(...args: unknown[]): this {
    fit('RichTextValueBuilder', 'setText', args, 'String');
    this.rich.text = args[0] as string;
    this.rich.looks = [];
    return this;
  }
  setLinkUrl(...args: unknown[]): this {
    fit('RichTextValueBuilder', 'setLinkUrl', args, 'String?', 'Integer, Integer, String?');
    return this.lay(args, { link: (args.at(-1) as string | null) ?? '' });
  }
  setTextStyle(...args: unknown[]): this {
    fit('RichTextValueBuilder', 'setTextStyle', args, 'TextStyle?', 'Integer, Integer, TextStyle?');
    const style = args.at(-1) as TextStyle | null;
    return style ? this.lay(args, style.look) : this;
  }

  private lay(args: unknown[], look: TextLook): this {
    const [from, to] = args.length === 3 ? (args as [number, number]) : [0, this.rich.text.length];
    if (from < 0 || to > this.rich.text.length || from > to) {
      throw new ServiceError('Illegal argument: the offsets lie outside of the text.');
    }
    this.rich.looks.push({ from, to, look });
    return this;
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/text-style */
export class TextStyle {
  static readonly type = 'TextStyle';
  static readonly members = offers({
    local:
      'copy getFontFamily getFontSize getForegroundColor getForegroundColorObject isBold isItalic isStrikethrough isUnderline',
  });

  constructor(readonly look: TextLook) {}

  getFontFamily(): string | null {
    return this.look.family ?? null;
  }
  getFontSize(): number | null {
    return this.look.size ?? null;
  }
  getForegroundColor(): string | null {
    return this.look.color ?? null;
  }
  getForegroundColorObject(): Color | null {
    const { color: hex } = this.look;
    return hex === undefined ? null : new Color({ hex });
  }
  isBold(): boolean | null {
    return this.look.bold ?? null;
  }
  isItalic(): boolean | null {
    return this.look.italic ?? null;
  }
  isStrikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }
  isUnderline(): boolean | null {
    return this.look.underline ?? null;
  }
  copy(): TextStyleBuilder {
    return new TextStyleBuilder({ ...this.look });
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/text-style-builder */
export class TextStyleBuilder {
  static readonly type = 'TextStyleBuilder';
  static readonly members = offers({
    local:
      'build setBold setFontFamily setFontSize setForegroundColor setForegroundColorObject setItalic setStrikethrough setUnderline',
  });

  constructor(private readonly look: TextLook = {}) {}

  build(): TextStyle {
    return new TextStyle({ ...this.look });
  }
  setBold(...args: unknown[]): this {
    return this.set('setBold', 'Boolean', args, { bold: args[0] as boolean });
  }
  setItalic(...args: unknown[]): this {
    return this.set('setItalic', 'Boolean', args, { italic: args[0] as boolean });
  }
  setStrikethrough(...args: unknown[]): this {
    return this.set('setStrikethrough', 'Boolean', args, { strikethrough: args[0] as boolean });
  }
  setUnderline(...args: unknown[]): this {
    return this.set('setUnderline', 'Boolean', args, { underline: args[0] as boolean });
  }
  setFontFamily(...args: unknown[]): this {
    return this.set('setFontFamily', 'String', args, { family: args[0] as string });
  }
  setFontSize(...args: unknown[]): this {
    return this.set('setFontSize', 'Integer', args, { size: args[0] as number });
  }
  setForegroundColor(...args: unknown[]): this {
    fit('TextStyleBuilder', 'setForegroundColor', args, 'String');
    const color = colorOf(args[0] as string);
    if (color === undefined) throw new ServiceError(`Invalid argument: ${String(args[0])}`);
    return this.set('setForegroundColor', 'String', args, { color });
  }

  setForegroundColorObject(...args: unknown[]): this {
    const color = args.length === 1 ? hexOf(args[0]) : undefined;
    return this.set('setForegroundColorObject', 'Color', args, color === undefined ? {} : { color });
  }

  private set(method: string, shape: string, args: unknown[], change: TextLook): this {
    fit('TextStyleBuilder', method, args, shape);
    Object.assign(this.look, change);
    return this;
  }
}
