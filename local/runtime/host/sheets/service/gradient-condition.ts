import { EnumValue, ServiceError } from '../../offer';
import { fit } from '../../signature';
import type { Gradient, GradientPoint } from '../gradient';
import { colorOf } from '../style';
import { Color, hexOf } from './color';
import { offers } from './table';

type Name = keyof Gradient;
const names: Record<string, Name> = { Min: 'min', Mid: 'mid', Max: 'max' };
const asked = Object.keys(names).flatMap((name) =>
  ['Color', 'ColorObject', 'Type', 'Value'].map((part) => `get${name}${part}`),
);

/** https://developers.google.com/apps-script/reference/spreadsheet/gradient-condition */
export class GradientCondition {
  static readonly type = 'GradientCondition';
  static readonly members = offers({ local: asked.join(' ') });

  constructor(private readonly gradient: Gradient) {}

  static {
    const define = (name: string, value: (this: GradientCondition) => unknown) =>
      Object.defineProperty(this.prototype, name, { value });
    for (const [word, name] of Object.entries(names)) {
      define(`get${word}Color`, function () {
        return this.gradient[name]?.color ?? '';
      });
      define(`get${word}ColorObject`, function () {
        const point = this.gradient[name];
        return point ? new Color({ hex: point.color }) : null;
      });
      define(`get${word}Type`, function () {
        const point = this.gradient[name];
        return point ? new EnumValue('InterpolationType', point.type) : null;
      });
      define(`get${word}Value`, function () {
        return this.gradient[name]?.value ?? '';
      });
    }
  }
}

/** Setters of the rule builder: method → the point that it sets, and whether it names a value. */
export const gradientSetters: Record<string, { point: Name; valued: boolean }> = Object.fromEntries(
  Object.entries(names).flatMap(([word, point]) =>
    ['', 'Object'].flatMap((kind) => [
      ...(point === 'mid' ? [] : [[`setGradient${word}point${kind}`, { point, valued: false }] as const]),
      [`setGradient${word}point${kind}WithValue`, { point, valued: true }] as const,
    ]),
  ),
);

/** What a setter was told; undefined takes the point away, as a type of null does. */
export function givenPoint(type: string, method: string, args: unknown[]): GradientPoint | undefined {
  const { point, valued } = gradientSetters[method]!;
  const color = method.includes('Object') ? 'Color?' : 'String?';
  fit(type, method, args, valued ? `${color}, Enum?, String?` : color);
  const [given, kind, value] = valued ? args : [args[0], point.toUpperCase(), ''];
  if (kind === null || given === null) return undefined;
  const hex = typeof given === 'string' ? colorOf(given) : hexOf(given);
  if (hex === undefined) throw new ServiceError(`Invalid argument: ${String(given)}`);
  const ofItself = kind === point.toUpperCase();
  if (!ofItself && !['NUMBER', 'PERCENT', 'PERCENTILE'].includes(String(kind)))
    throw new ServiceError(`Invalid argument: ${String(kind)}`);
  const text = ofItself ? '' : String(value ?? '');
  if (!ofItself && (text.trim() === '' || (!text.startsWith('=') && Number.isNaN(Number(text)))))
    throw new ServiceError(`Invalid argument: ${text}`);
  return { color: hex, type: String(kind), value: text };
}
