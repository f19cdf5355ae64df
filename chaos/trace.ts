/** The calls of an undisturbed run, and the stretches in which a change to a tab would go unseen. */
import { Run } from '../local/runtime/host/run';
import type { Project } from '../local/runtime/project';
import type { WireCall } from '../local/runtime/wire/protocol';
import type { Job } from './job';
import type { Call } from './schedules';
import { Stage } from './school';

interface Placed {
  place?: { sheetId: number; rows: number; columns: number };
  sheetId?: number;
  ranges?: Placed[];
}

export async function callsOf(job: Job, saved: unknown, project: Project): Promise<Call[]> {
  const calls: Call[] = [];
  let object: Placed | undefined;
  // Faults receive only the name of a call; the sheet it concerns is in the object behind it.

  const { receive } = Run.prototype;
  Run.prototype.receive = function (this: Run, encoded) {
    const { handle } = JSON.parse(encoded) as WireCall;
    object = (this as unknown as { objects: (Placed | undefined)[] }).objects[handle];
    return receive.call(this, encoded);
  };
  try {
    await job.start(Stage.load(saved, project), {
      faults: ({ type, member, number, when }) => {
        if (when === 'before' && number >= 0)
          calls[number] = { number, name: `${type}.${member}`, ...placeOf(object, member) };
        return undefined;
      },
    });
  } finally {
    Run.prototype.receive = receive;
  }
  return calls;
}

function placeOf(object: Placed | undefined, member: string): Pick<Call, 'sheetId' | 'does'> {
  const place = object?.place ?? object?.ranges?.[0]?.place;
  const sheetId = place?.sheetId ?? object?.sheetId;
  if (sheetId === undefined) return {};
  // The length or formatting of a tab says nothing about where its rows and columns are.
  if (/^get(Last|Max|Frozen)|^is|^has/.test(member)) return { sheetId, does: 'asks' };
  if (!/^get/.test(member)) return { sheetId, does: 'writes' };
  if (!/^get(Display)?Values?$/.test(member)) return { sheetId, does: 'asks' };
  return { sheetId, does: place && place.rows > 1 && place.columns > 1 ? 'looks at all' : 'looks at a line' };
}

/**
 * How many calls a commit may spend looking at each of its tabs before it writes to any of them: the key row, the ids,
 * and one block of cells or the end of the tab (docs/guarantees.md). The number is written by hand from what is
 * promised rather than taken from a bundle's behavior; otherwise a bundle that no longer looks again before it writes
 * would excuse itself.
 */
export const asksATab = 3;

/**
 * What a commit may ask besides its tabs: how many mails may be sent, and who is running it. Anything else that takes
 * time is done before.
 */
const besides = /^(MailApp\.getRemainingDailyQuota|Session\.)/;

export interface Gaps {
  /**
   * `n` stands for “before call n”: what a person does to this tab then may be lost, and nothing at Google could show
   * it.
   */
  excused: Set<number>;
  /** Writes to the tab that rely on an older look than promised. */
  tooLong: string[];
}

/**
 * Where a person's change to a tab can no longer be seen before the tab is written to. This lasts from the last look at
 * the tab (all of it, or the lines in which its rows are found again), but not from before a commit may begin to look,
 * until the writes have been applied.
 */
export function gapsOf(calls: readonly Call[], sheetId: number): Gaps {
  const gaps: Gaps = { excused: new Set(), tooLong: [] };
  calls.forEach((write, index) => {
    if (write.sheetId !== sheetId || write.does !== 'writes') return;
    const [looked, earliest] = [lastLook(calls, index), earliestLook(calls, index)];
    if (looked < earliest)
      gaps.tooLong.push(
        `call ${write.number} writes what was last looked at by call ${looked}, not from ${earliest} on`,
      );
    // Buffered writes are applied by the next call that is not one of them.
    let until = index + 1;
    while (calls[until]?.does === 'writes') until++;
    for (let position = Math.max(looked, earliest) + 1; position <= until; position++)
      gaps.excused.add(calls[position]?.number ?? calls.length);
  });
  return gaps;
}

/** The first of the calls that last looked at the tab before this write; -1 when there was none. */
function lastLook(calls: readonly Call[], write: number): number {
  const { sheetId } = calls[write]!;
  let first = -1;
  for (let before = write - 1; before >= 0; before--) {
    const { does, sheetId: other } = calls[before]!;
    if (other !== sheetId || does === 'asks') continue;
    if (does === 'writes' || (first >= 0 && does === 'looks at all')) {
      // Part of the same write, or based on the same look, when nothing was looked at in between.
      if (first >= 0) break;
      continue;
    }
    first = before;
    if (does === 'looks at all') break;
  }
  return first;
}

/**
 * The earliest call at which the commit behind this write may look: so many calls for each tab that is written with it.
 */
function earliestLook(calls: readonly Call[], write: number): number {
  let first = write;
  while (calls[first - 1]?.does === 'writes') first--;
  let last = write;
  while (calls[last + 1]?.does === 'writes') last++;
  const tabs = new Set(calls.slice(first, last + 1).map((call) => call.sheetId)).size;
  let earliest = first;
  for (let asked = 0; earliest > 0 && asked < asksATab * tabs;) {
    const { does, name } = calls[earliest - 1]!;
    if (does === 'writes' || (does === undefined && !besides.test(name))) break;
    if (does !== undefined) asked++;
    earliest--;
  }
  return earliest;
}
