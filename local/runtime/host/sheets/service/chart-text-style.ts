import { ServiceError } from '../../offer';
import { fit } from '../../signature';
import { offers } from './table';

interface Style {
  color?: string;
  fontName?: string;
  fontSize?: number;
}

/** https://developers.google.com/apps-script/reference/charts/text-style */
export class ChartTextStyle {
  static readonly type = 'Charts.TextStyle';
  static readonly members = offers({ local: 'getColor getFontName getFontSize' });

  constructor(readonly style: Style) {}

  getColor(): string | null {
    return this.style.color ?? null;
  }
  getFontName(): string | null {
    return this.style.fontName ?? null;
  }
  getFontSize(): number | null {
    return this.style.fontSize ?? null;
  }
}

/** https://developers.google.com/apps-script/reference/charts/text-style-builder */
export class ChartTextStyleBuilder {
  static readonly type = 'Charts.TextStyleBuilder';
  static readonly members = offers({ local: 'build setColor setFontName setFontSize' });
  private readonly style: Style = {};

  setColor(...args: unknown[]): this {
    fit('TextStyleBuilder', 'setColor', args, 'String');
    this.style.color = String(args[0]);
    return this;
  }
  setFontName(...args: unknown[]): this {
    fit('TextStyleBuilder', 'setFontName', args, 'String');
    this.style.fontName = String(args[0]);
    return this;
  }
  setFontSize(...args: unknown[]): this {
    fit('TextStyleBuilder', 'setFontSize', args, 'Number');
    if (!(Number(args[0]) > 0)) throw new ServiceError(`Invalid argument: ${String(args[0])}`);
    this.style.fontSize = Number(args[0]);
    return this;
  }
  build(): ChartTextStyle {
    return new ChartTextStyle({ ...this.style });
  }
}
