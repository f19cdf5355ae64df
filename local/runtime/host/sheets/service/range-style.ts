import { EnumValue, ServiceError, signatureError } from '../../offer';
import { fit } from '../../signature';
import { colorOf, type Style } from '../style';
import { automatic } from '../typed-text';
import { RangeValues } from './range-values';
import { offers } from './table';

/** One property of a cell's look, as its two getters and two setters handle it. */
interface Look {
  one: string;
  many: string;
  key: keyof Style;
  /** What getters give where nothing is set. */
  none: unknown;
  /** The stored form; undefined is the default. Throws for what Google refuses. */
  store(value: unknown): string | number | undefined;
  show?(stored: string | number | true): unknown;
}

const color = (none: string) => (value: unknown) => {
  if (value === null) return undefined;
  const stored = typeof value === 'string' ? colorOf(value) : undefined;
  if (stored === undefined) throw new ServiceError(`The color ${String(value)}`, 'NotImplementedLocally');
  return stored === none ? undefined : stored;
};

const oneOf =
  (none: string, ...others: string[]) =>
  (value: unknown) => {
    if (value === null || value === none) return undefined;
    if (others.includes(value as string)) return value as string;
    throw new ServiceError(`Invalid argument: ${String(value)}`);
  };

/** `getNumberFormat` of a cell nobody has formatted. */
const automaticShown = '0.###############';

const looks: Look[] = [
  { one: 'Background', many: 'Backgrounds', key: 'background', none: '#ffffff', store: color('#ffffff') },
  { one: 'FontColor', many: 'FontColors', key: 'color', none: '#000000', store: color('#000000') },
  { one: 'FontWeight', many: 'FontWeights', key: 'weight', none: 'normal', store: oneOf('normal', 'bold') },
  { one: 'FontStyle', many: 'FontStyles', key: 'slant', none: 'normal', store: oneOf('normal', 'italic') },
  { one: 'FontLine', many: 'FontLines', key: 'line', none: 'none', store: oneOf('none', 'underline', 'line-through') },
  {
    one: 'FontFamily',
    many: 'FontFamilies',
    key: 'family',
    none: 'Arial',
    store: (value) => (value === null ? undefined : String(value)),
  },
  {
    one: 'FontSize',
    many: 'FontSizes',
    key: 'size',
    none: 10,
    store: (value) => (value === 10 || value === null ? undefined : Number(value)),
  },
  {
    one: 'NumberFormat',
    many: 'NumberFormats',
    key: 'numberFormat',
    none: automaticShown,
    store: (value) => (value === automatic || value === automaticShown || value === '' ? undefined : String(value)),
  },
  {
    one: 'HorizontalAlignment',
    many: 'HorizontalAlignments',
    key: 'align',
    none: 'general',
    store: (value) => (value === 'normal' ? undefined : oneOf('general', 'left', 'center', 'right')(value)),
  },
  {
    one: 'VerticalAlignment',
    many: 'VerticalAlignments',
    key: 'verticalAlign',
    none: 'bottom',
    store: oneOf('bottom', 'middle', 'top'),
  },
  {
    one: 'WrapStrategy',
    many: 'WrapStrategies',
    key: 'wrap',
    none: new EnumValue('WrapStrategy', 'OVERFLOW'),
    store: oneOf('OVERFLOW', 'WRAP', 'CLIP'),
    show: (stored) => new EnumValue('WrapStrategy', String(stored)),
  },
  {
    one: 'Wrap',
    many: 'Wraps',
    key: 'wrap',
    none: false,
    store: (value) => (value ? 'WRAP' : undefined),
    show: (stored) => stored === 'WRAP',
  },
];

/** By their names of before 2014, which old programs use and which still work at Google: the same looks. */
const older: [name: string, now: string][] = [
  ['BackgroundColor', 'Background'],
  ['BackgroundColors', 'Backgrounds'],
];

const names = (prefix: string) =>
  [...looks.flatMap(({ one, many }) => [one, many]), ...older.map(([name]) => name)]
    .map((name) => prefix + name)
    .join(' ');

/** How the cells of a range look. The getters and setters of a property are all alike and are made from `looks`. */
export class RangeStyle extends RangeValues {
  static override readonly members = {
    ...RangeValues.members,
    ...offers({ read: names('get'), set: `${names('set')} setBackgroundRGB setBorder` }),
  };

  setBackgroundRGB(...args: unknown[]): this {
    fit('Range', 'setBackgroundRGB', args, 'Integer, Integer, Integer');
    const hex = (args as number[]).map((part) => Math.max(0, Math.min(255, part)).toString(16).padStart(2, '0'));
    return this.restyle({ background: `#${hex.join('')}` });
  }

  setBorder(...args: unknown[]): this {
    const six = 'Boolean?, Boolean?, Boolean?, Boolean?, Boolean?, Boolean?';
    fit('Range', 'setBorder', args, six, `${six}, String?, String?`);
    const [top, left, bottom, right, vertical, horizontal] = args as (boolean | null)[];
    const line = `${String(args[7] ?? 'SOLID')} ${colorOf(String(args[6] ?? '#000000')) ?? '#000000'}`;
    const { rows, columns } = this.place;
    return this.restyleEach((down, across) => {
      const sides: [keyof Style, boolean | null | undefined][] = [
        ['top', down === 0 ? top : horizontal],
        ['bottom', down === rows - 1 ? bottom : horizontal],
        ['left', across === 0 ? left : vertical],
        ['right', across === columns - 1 ? right : vertical],
      ];
      // null leaves a side as it is.
      return Object.fromEntries(sides.flatMap(([side, on]) => (on == null ? [] : [[side, on ? line : undefined]])));
    });
  }

  /** Changes the look of all cells alike. */
  protected restyle(change: Partial<Style>): this {
    const { book, sheet, place } = this;
    this.desk.writeAlike(book, sheet, place, () => sheet.styleIds.change(place, (id) => book.styles.patch(id, change)));
    return this;
  }

  protected restyleEach(changeAt: (down: number, across: number) => Partial<Style>): this {
    const { book, sheet, place } = this;
    this.desk.write(book, sheet, place, () => {
      for (let across = 0; across < place.columns; across++) {
        const ids = sheet.styleIds.column(place.column + across, place.row, place.rows);
        sheet.styleIds.setColumn(
          place.column + across,
          place.row,
          ids.map((id, down) => book.styles.patch(id, changeAt(down, across))),
        );
      }
    });
    return this;
  }

  /** Look of one property, cell by cell. */
  private looksOf(look: Look, one: boolean): unknown[][] {
    const { styles } = this.book;
    return this.each((row, column) => {
      const stored = styles.at(this.sheet.styleIds.get(row, column))[look.key];
      return stored === undefined ? look.none : look.show ? look.show(stored) : stored;
    }, one);
  }

  static {
    const methods = RangeStyle.prototype as unknown as Record<
      string,
      (this: RangeStyle, ...args: unknown[]) => unknown
    >;
    for (const look of looks) {
      methods[`get${look.one}`] = function () {
        return this.looksOf(look, true)[0]![0];
      };
      methods[`get${look.many}`] = function () {
        return this.looksOf(look, false);
      };
      methods[`set${look.one}`] = function (...args) {
        if (args.length !== 1 || args[0] === undefined) throw signatureError('Range', `set${look.one}`, args);
        return this.restyle({ [look.key]: look.store(args[0]) });
      };
      methods[`set${look.many}`] = function (...args) {
        const stored = this.matrix(`set${look.many}`, args).map((row) => row.map((value) => look.store(value)));
        return this.restyleEach((down, across) => ({ [look.key]: stored[down]![across] }));
      };
    }
    for (const [name, now] of older) {
      methods[`get${name}`] = methods[`get${now}`]!;
      methods[`set${name}`] = methods[`set${now}`]!;
    }
  }
}
