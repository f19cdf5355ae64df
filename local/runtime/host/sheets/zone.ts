import { offsetAt as ask } from '../../common/zones';

/**
 * Wall-clock time for whole columns of dates. Asking Intl for each of them would be far too slow, so the changes of
 * offset in a stretch of time are found once.
 */
const minute = 60_000;
const day = 24 * 60 * minute;
const stretch = 128 * day;

interface Change {
  /** Instant in ms. */
  from: number;
  offset: number;
}

const changes = new Map<string, Change[]>();

/** ms to add to an instant to get the wall clock of `zone`. Throws a RangeError for an unknown zone. */
export function offsetAt(instant: number, zone: string): number {
  const part = Math.floor(instant / stretch);
  const key = `${zone} ${part}`;
  let known = changes.get(key);
  if (!known) changes.set(key, (known = findChanges(part * stretch, zone)));
  let offset = known[0]!.offset;
  for (const change of known) if (change.from <= instant) offset = change.offset;
  return offset;
}

/** Wall-clock ms (as if it were UTC) of an instant. */
export function wallOf(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone);
}

/** The instant of a wall-clock time. In a gap the clock runs on from before it; of two equal times the first counts. */
export function instantOf(wall: number, zone: string): number {
  const before = offsetAt(wall - day, zone);
  if (wallOf(wall - before, zone) === wall) return wall - before;
  const after = offsetAt(wall + day, zone);
  return wallOf(wall - after, zone) === wall ? wall - after : wall - before;
}

function findChanges(start: number, zone: string): Change[] {
  const found = [{ from: -Infinity, offset: ask(start, zone) }];
  // No zone has changed twice within 8 days for many decades.
  for (let at = start; at < start + stretch; at += 8 * day) {
    let low = at;
    let high = at + 8 * day;
    const last = ask(high, zone);
    if (last === found[found.length - 1]!.offset) continue;
    while (high - low > minute) {
      const middle = low + Math.floor((high - low) / 2 / minute) * minute;
      if (ask(middle, zone) === last) high = middle;
      else low = middle;
    }
    found.push({ from: high, offset: last });
  }
  return found;
}
