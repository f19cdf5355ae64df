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

function placeOf(object: Placed | undefined, member: string): Pick<Call, 'sheetId' | 'looks'> {
  const place = object?.place ?? object?.ranges?.[0]?.place;
  const sheetId = place?.sheetId ?? object?.sheetId;
  if (sheetId === undefined) return {};
  // How far down a tab reaches says nothing about where its columns stand.
  if (member === 'getLastRow') return {};
  if (!/^get/.test(member)) return { sheetId };
  return { sheetId, looks: place && place.rows > 1 && place.columns > 1 ? 'all' : 'line' };
}

/**
 * Where a person's change of a sheet cannot be seen any more before it is written to: from the last look at it (all of
 * it, or the lines in which its rows are found again) until the writes have been applied. `n` stands for “before call n”.
 */
export function gapsOf(calls: readonly Call[], sheetId: number): Set<number> {
  const gaps = new Set<number>();
  calls.forEach((write, index) => {
    if (write.sheetId !== sheetId || write.looks) return;
    let from = index;
    let isLine = false;
    for (let before = index - 1; before >= 0; before--) {
      const call = calls[before]!;
      if (call.sheetId !== sheetId) continue;
      if (!call.looks || (isLine && call.looks === 'all')) break;
      from = before + 1;
      if (call.looks === 'all') break;
      isLine = true;
    }
    // Buffered writes are applied by the next call that is not one of them.
    let until = index + 1;
    while (until < calls.length && calls[until]!.sheetId !== undefined && !calls[until]!.looks) until++;
    for (let position = from; position <= until; position++) gaps.add(calls[position]?.number ?? calls.length);
  });
  return gaps;
}

/**
 * Waiting for a lock, or asking another service, between the last look at a tab and the write to it: a gap as long as
 * that is not the platform's but ours. To know how many mails may leave is part of the decision.
 */
export function waitsIn(gap: ReadonlySet<number>, calls: readonly Call[]): string[] {
  return calls
    .filter(({ number }) => gap.has(number) && gap.has(number + 1))
    .filter(({ name }) => /^(Lock\.tryLock|Calendar|Form|Properties|MailApp\.sendEmail)/.test(name))
    .map(({ number, name }) => `call ${number}, ${name}`);
}
