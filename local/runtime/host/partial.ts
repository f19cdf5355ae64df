/**
 * The `fields` parameter of Google's APIs: which parts of an answer come back. `items(id,summary),nextPageToken`, `a/b`, `*`.
 * Source: https://developers.google.com/drive/api/guides/performance#partial
 */
type Mask = Map<string, Mask>;

/** `answer` with the parts that `fields` names; parts that are not there are left out. Throws an Error for a mask that is none. */
export function partial(answer: unknown, fields: string): unknown {
  let at = 0;
  const mask = list();
  if (at < fields.length) throw new Error(`Invalid field selection ${fields}`);
  return pick(answer, mask);

  function list(): Mask {
    const parts: Mask = new Map();
    do {
      const path = /^\s*[\w*-]+(\/[\w*-]+)*\s*/.exec(fields.slice(at))?.[0];
      if (path === undefined) throw new Error(`Invalid field selection ${fields.slice(at) || fields}`);
      at += path.length;
      const names = path.trim().split('/');
      let below: Mask = new Map();
      if (fields[at] === '(') {
        at++;
        below = list();
        if (fields[at++] !== ')') throw new Error(`Invalid field selection ${fields}`);
      }
      let into = parts;
      for (const [index, name] of names.entries()) {
        const known: Mask = into.get(name) ?? (index === names.length - 1 ? below : new Map());
        into.set(name, known);
        into = known;
      }
    } while (fields[at] === ',' && ++at);
    return parts;
  }
}

function pick(value: unknown, mask: Mask): unknown {
  if (mask.size === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, mask));
  const all = mask.get('*');
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => {
      const below = mask.get(name) ?? all;
      return below ? [[name, pick(part, below)]] : [];
    }),
  );
}
