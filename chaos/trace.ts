/** The calls of an undisturbed run, and where in it a tab may no longer change unseen. */
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
  // Faults are told a call's name only; which sheet it is about stands in the object behind it.

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
  // How far down a tab reaches, or how it is dressed, says nothing about where its rows and columns stand.
  if (/^get(Last|Max|Frozen)|^is|^has/.test(member)) return { sheetId, does: 'asks' };
  if (!/^get/.test(member)) return { sheetId, does: 'writes' };
  if (!/^get(Display)?Values?$/.test(member)) return { sheetId, does: 'asks' };
  return { sheetId, does: place && place.rows > 1 && place.columns > 1 ? 'looks at all' : 'looks at a line' };
}

/**
 * What a commit may ask for each of its tabs before it writes any of them: the key row, the ids, one block of cells or
 * the end of the tab (docs/guarantees.md). Told by hand from what is promised, and not taken from what a bundle does: one
 * that no longer looks again before it writes would otherwise excuse itself.
 */
export const asksATab = 3;

/** What a commit may ask besides its tabs: how many mails may leave, who is at work. Whatever else takes time is done before. */
const besides = /^(MailApp\.getRemainingDailyQuota|Session\.)/;

export interface Gaps {
  /** `n` stands for “before call n”: what a person does there to this tab may come to harm, and nothing at Google could see it. */
  excused: Set<number>;
  /** Writes to the tab from a look that is further back than promised. */
  tooLong: string[];
}

/**
 * Where a person's change of a tab cannot be seen any more before it is written to: from the last look at it (all of it,
 * or the lines in which its rows are found again), but at the earliest from where a commit may begin to look, until the
 * writes have been applied.
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

/** The first of the calls by which the tab was last looked at before this one writes to it; -1 when it never was. */
function lastLook(calls: readonly Call[], write: number): number {
  const { sheetId } = calls[write]!;
  let first = -1;
  for (let before = write - 1; before >= 0; before--) {
    const { does, sheetId: other } = calls[before]!;
    if (other !== sheetId || does === 'asks') continue;
    if (does === 'writes' || (first >= 0 && does === 'looks at all')) {
      // Written with this one, or from the same look as this one, when nothing was looked at between them.
      if (first >= 0) break;
      continue;
    }
    first = before;
    if (does === 'looks at all') break;
  }
  return first;
}

/** From where on a commit may look that makes this write: so many calls for each tab that is written together with it. */
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
