/**
 * `Utilities.formatString`: `%s`, `%d`, `%f`, `%e`, `%x`, `%c`, `%b`, `%%` with flags, width and precision.
 * Throws an Error for a directive that it does not know.
 */
export function formatString(template: string, values: unknown[]): string {
  let next = 0;
  return template.replace(
    /%(?:(\d+)\$)?([-+ 0,#(]*)(\d+)?(?:\.(\d+))?(.)/gs,
    (whole, place, flags: string, width, precision, kind: string) => {
      if (kind === '%') return '%';
      if (kind === 'n') return '\n';
      if (!'sdifeExXocbS'.includes(kind)) throw new Error(`Unknown format directive: ${whole}`);
      const value = values[place ? Number(place) - 1 : next++];
      const text = body(kind, value, precision === undefined ? undefined : Number(precision), flags);
      return pad(text, Number(width ?? 0), flags);
    },
  );
}

function body(kind: string, value: unknown, precision: number | undefined, flags: string): string {
  switch (kind) {
    case 's':
    case 'S': {
      const text = String(value).slice(0, precision ?? Infinity);
      return kind === 'S' ? text.toUpperCase() : text;
    }
    case 'b':
      return String(Boolean(value));
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1);
    case 'x':
    case 'X':
    case 'o': {
      const text = Math.trunc(Number(value)).toString(kind === 'o' ? 8 : 16);
      return kind === 'X' ? text.toUpperCase() : text;
    }
    default: {
      const number = Number(value);
      const plain =
        kind === 'd' || kind === 'i'
          ? Math.trunc(number).toFixed(0)
          : kind === 'f'
            ? number.toFixed(precision ?? 6)
            : number.toExponential(precision ?? 6).replace(/e([-+])(\d)$/, 'e$10$2');
      const grouped = flags.includes(',') ? plain.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : plain;
      return number >= 0 && flags.includes('+')
        ? `+${grouped}`
        : number >= 0 && flags.includes(' ')
          ? ` ${grouped}`
          : grouped;
    }
  }
}

function pad(text: string, width: number, flags: string): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[-+ ]/.test(text) ? text[0]! : '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
