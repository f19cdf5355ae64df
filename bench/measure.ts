/** Measures a run: its calls as the wire counts them, its modeled time, and the processor time. */
import type { ExecutionRecord } from '../local/runtime/machine';
import type { Usual } from './usual';

export interface Seconds {
  low: number;
  typical: number;
  high: number;
}

/** What a piece of work costs, whatever is being counted. */
export interface Cost {
  calls: number;
  syncs: number;
  modelledSeconds: Seconds;
  cpuMs: number;
}

export interface Operation extends Cost {
  name: string;
  /** How many of them. */
  n: number;
  /** Null when the plan sets no limit. */
  maxCalls: number | null;
  maxSyncs: number | null;
  /** Set where the plan limits the computing itself. */
  maxCpuMs?: number;
  /** How much longer than the floor it took, where the plan limits that. */
  overFloor?: { ratio: number; max: number };
  /** Which calls are counted, when not all of them are. */
  counted?: string;
  usual: Usual | null;
}

/** The time this machine took over several runs, in ms. */
export interface Times {
  median: number;
  min: number;
  max: number;
}

/** Returns the processor time of one piece of work along with its result. */
export async function timed<T>(work: () => Promise<T>): Promise<{ value: T; cpuMs: number }> {
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return { value, cpuMs: Math.round((user + system) / 1000) };
}

/**
 * Times of several runs, after one warm-up run. `prepare` is not measured. Each time is the smaller of wall-clock and
 * processor time: on a busy machine the wall clock also shows other programs' work, while the processor time adds up
 * what V8 does in several threads at once.
 */
export async function times<P>(
  runs: number,
  prepare: () => P | Promise<P>,
  work: (prepared: P) => unknown,
): Promise<Times> {
  const all: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const prepared = await prepare();
    const [wall, processor] = [performance.now(), process.cpuUsage()];
    await work(prepared);
    const { user, system } = process.cpuUsage(processor);
    if (run > 0) all.push(Math.min(performance.now() - wall, (user + system) / 1000));
  }
  all.sort((a, b) => a - b);
  const rounded = (ms: number) => Math.round(ms * 10) / 10;
  return { median: rounded(all[Math.floor(all.length / 2)]!), min: rounded(all[0]!), max: rounded(all.at(-1)!) };
}

/** Counts the calls of members whose names begin with one of these. */
export function callsOf({ counts }: ExecutionRecord, ...beginnings: string[]): number {
  return Object.entries(counts.byMember)
    .filter(([member]) => beginnings.some((beginning) => member.startsWith(beginning)))
    .reduce((sum, [, count]) => sum + count, 0);
}

/** What a run cost, or how much more it cost than the same run without the work (`base`). */
export function costOf(record: ExecutionRecord, cpuMs: number, base?: ExecutionRecord): Cost {
  const seconds = (of: keyof Seconds) => Math.round(record.modelled[of] - (base?.modelled[of] ?? 0)) / 1000;
  return {
    calls: record.counts.calls - (base?.counts.calls ?? 0),
    syncs: record.counts.syncs - (base?.counts.syncs ?? 0),
    modelledSeconds: { low: seconds('low'), typical: seconds('typical'), high: seconds('high') },
    cpuMs,
  };
}

/** Says in words what exceeds its limit; empty when nothing does. */
export function excess({ name, n, calls, syncs, maxCalls, maxSyncs, cpuMs, maxCpuMs, overFloor }: Operation): string[] {
  const said: string[] = [];
  if (maxCalls !== null && calls > maxCalls) said.push(`${name}, ${n}: ${calls} calls, at most ${maxCalls}`);
  if (maxSyncs !== null && syncs > maxSyncs) said.push(`${name}, ${n}: ${syncs} syncs, at most ${maxSyncs}`);
  if (maxCpuMs !== undefined && cpuMs > maxCpuMs)
    said.push(`${name}, ${n}: ${cpuMs} ms of computing, at most ${maxCpuMs}`);
  if (overFloor && overFloor.ratio > overFloor.max)
    said.push(`${name}, ${n}: ${overFloor.ratio} × the floor, at most ${overFloor.max}`);
  return said;
}
