import { randomUUID } from 'node:crypto';

/** Rows of a long list that are made text in one go: a few milliseconds. */
const rowsAtOnce = 1000;

/**
 * JSON text of a value, in pieces. All of it is taken now, except for the long lists that `mayWait` says will not change
 * any more: these are made text as the pieces are asked for, so that others get their turn between two.
 */
export function inPieces(value: unknown, mayWait: (list: object) => boolean): Iterable<string> {
  const mark = randomUUID();
  const waiting: unknown[][] = [];
  const text = JSON.stringify(value, (_key, item: unknown) =>
    Array.isArray(item) && item.length > rowsAtOnce && mayWait(item) ? `${mark}${waiting.push(item) - 1}` : item,
  );
  const parts = text.split(new RegExp(`"${mark}(\\d+)"`));
  return (function* () {
    for (const [index, part] of parts.entries()) {
      // Between two texts stands the number of the list that was there.
      if (index % 2 === 0) yield part;
      else yield* listInPieces(waiting[Number(part)]!);
    }
  })();
}

function* listInPieces(list: readonly unknown[]): Iterable<string> {
  for (let from = 0; from < list.length; from += rowsAtOnce) {
    const rows = JSON.stringify(list.slice(from, from + rowsAtOnce)).slice(1, -1);
    yield `${from === 0 ? '[' : ','}${rows}`;
  }
  yield ']';
}
