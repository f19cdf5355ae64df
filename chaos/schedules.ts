/** What can happen to a run: every possible schedule for a job, described so that each can be replayed by name. */
import type { GoogleErrorName } from '../local/runtime/host/google-errors';
import { actionsIn } from './staff';
import { calendarActions, type CalendarAction } from './staff-calendar';

/** A call of the undisturbed run. */
export interface Call {
  number: number;
  /** `Range.setValues` */
  name: string;
  /** For spreadsheet calls: the sheet, and what is done with it. */
  sheetId?: number;
  does?: 'looks at all' | 'looks at a line' | 'asks' | 'writes';
}

export interface Kill {
  at: number;
  when: 'before' | 'after';
  writes: 'keep' | 'drop';
}

export type Schedule =
  | { kind: 'kill'; kills: Kill[] }
  | { kind: 'error'; at: number; when: 'before' | 'after'; error: GoogleErrorName }
  | { kind: 'staff'; at: number; action: string; tab: string }
  | { kind: 'calendar'; at: number; action: CalendarAction }
  /** `left`: how many mails or new events remain for the day when the run begins. */
  | { kind: 'quota'; of: 'email' | 'calendar create'; left: number }
  /** `by`: the same thing again, or the hourly run while a person's own run is in progress. */
  | { kind: 'two runs'; at: number; by: 'the same' | 'the hour' }
  | { kind: 'late'; hours: number }
  | { kind: 'twice' };

export function nameOf(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'kill':
      return schedule.kills.map(({ at, when, writes }) => `kill-${when}-${at}-${writes}`).join('+');
    case 'error':
      return `${schedule.error}-${schedule.when}-${schedule.at}`;
    case 'staff':
      return `${schedule.action.replaceAll(' ', '-')}-in-${schedule.tab}-before-${schedule.at}`;
    case 'calendar':
      return `${schedule.action}-in-calendar-before-${schedule.at}`;
    case 'quota':
      return `${schedule.left}-left-of-${schedule.of.replace(' ', '-')}`;
    case 'two runs':
      return `${schedule.by === 'the hour' ? 'hour' : 'second-run'}-before-${schedule.at}`;
    case 'late':
      return `late-by-${schedule.hours}`;
    case 'twice':
      return 'twice';
  }
}

const deaths = (['before', 'after'] as const).flatMap((when) =>
  (['keep', 'drop'] as const).map((writes) => ({ when, writes })),
);

/** For each call: a death before it and after its effect, with unflushed writes kept and dropped. */
export function kills(calls: number): Schedule[] {
  return upTo(calls).flatMap((at) => deaths.map((death): Schedule => ({ kind: 'kill', kills: [{ at, ...death }] })));
}

/**
 * Deaths around calls that cannot be undone or that record progress. They expose a run that forgets to record its
 * progress.
 */
export function tellingKills(calls: readonly Call[]): Schedule[] {
  const telling = /^(MailApp\.send|Calendar\.Events\.[iupr]|Properties\.(set|delete)|Sheet\.delete)/;
  const places = calls.filter(({ name }) => telling.test(name)).map(({ number }) => number);
  return kills(calls.length).filter((each) => each.kind === 'kill' && places.includes(each.kills[0]!.at));
}

/**
 * A death, then another while the next run recovers from it. Returns all pairs if there are at most `most`, otherwise
 * that many.
 */
export function pairs(calls: number, recoveryCalls: number, most: number, chance: () => number): Schedule[] {
  const pair = (first: number, second: number): Schedule => {
    const [a, b] = [deaths[first % 4]!, deaths[second % 4]!];
    return {
      kind: 'kill',
      kills: [
        { at: first >> 2, ...a },
        { at: second >> 2, ...b },
      ],
    };
  };
  const [firsts, seconds] = [calls * 4, recoveryCalls * 4];
  if (firsts * seconds <= most)
    return upTo(firsts).flatMap((first) => upTo(seconds).map((second) => pair(first, second)));
  const chosen = new Map<string, Schedule>();
  while (chosen.size < most) {
    const schedule = pair(Math.floor(chance() * firsts), Math.floor(chance() * seconds));
    chosen.set(nameOf(schedule), schedule);
  }
  return [...chosen.values()];
}

/** Errors by the service that is called. `timeLimit` is a death and is listed with those. */
const errorsOf: [RegExp, GoogleErrorName[]][] = [
  [
    /^(Range|Sheet|Spreadsheet|SpreadsheetApp|RangeList|Protection|Filter)/,
    ['spreadsheetsError', 'spreadsheetsTimeout', 'spreadsheetsFailed', 'serverErrorStorage', 'documentMissing'],
  ],
  [/^MailApp/, ['emailQuota', 'serviceUnavailable', 'serverError', 'authorization']],
  [/^(Calendar|Events)/, ['calendarRateLimit', 'calendarUsageLimits', 'calendarBackend', 'tooFast', 'authorization']],
  [/^Properties/, ['propertiesQuota', 'serverErrorStorage']],
  [/^Lock/, ['lockTimeout', 'serverError']],
  [/^(ScriptApp|Trigger|Clock)/, ['triggerQuota', 'authorization']],
  [/^(Drive|Files)/, ['driveUserRateLimit', 'driveBackend']],
];

/** Each error that Google documents for a service, at each call of it, before and after its effect. */
export function errors(calls: readonly Call[]): Schedule[] {
  return calls.flatMap(({ number, name }) => {
    const names = errorsOf.find(([pattern]) => pattern.test(name))?.[1] ?? ['serverError' as const];
    return names.flatMap((error) =>
      (['before', 'after'] as const)
        // A refusal comes instead of the effect; only a server fault may come after it.
        .filter((when) => when === 'before' || /server|Error|Timeout|Failed|Unavailable|Backend/.test(error))
        .map((when): Schedule => ({ kind: 'error', at: number, when, error })),
    );
  });
}

export function staffAtWork(calls: number, tabs: readonly string[]): Schedule[] {
  return tabs.flatMap((tab) =>
    actionsIn(tab).flatMap((action) => upTo(calls).map((at): Schedule => ({ kind: 'staff', at, action, tab }))),
  );
}

/** Right before a gap begins (`gapsOf` in trace.ts): the last moment at which a person's change must be noticed. */
export function atTheEdge(calls: number, gaps: ReadonlyMap<string, { excused: ReadonlySet<number> }>): Schedule[] {
  const telling = [
    'sort',
    'insert a row',
    'delete a row',
    'move a column',
    'drag approved',
    'retype a mail',
    'paste a mail',
  ];
  return [...gaps].flatMap(([tab, { excused }]) =>
    upTo(calls)
      .filter((at) => !excused.has(at) && excused.has(at + 1))
      .flatMap((at) =>
        telling
          .filter((action) => actionsIn(tab).includes(action))
          .map((action): Schedule => ({ kind: 'staff', at, action, tab })),
      ),
  );
}

export function calendarAtWork(calls: number): Schedule[] {
  return calendarActions.flatMap((action) => upTo(calls).map((at): Schedule => ({ kind: 'calendar', at, action })));
}

/**
 * At each position, only so many more mails or events are allowed; once more at the point where the reserve for urgent
 * mail begins.
 */
export function quotas({ mails, events }: { mails: number; events: number }, keptBack: number): Schedule[] {
  const few = (of: 'email' | 'calendar create', count: number, from = 0): Schedule[] =>
    upTo(count).map((position) => ({ kind: 'quota', of, left: from + position }));
  return [
    ...few('email', mails),
    ...(mails > 0 ? few('email', mails, keptBack) : []),
    ...few('calendar create', events),
  ];
}

export function twoRuns(calls: number, byPerson: boolean): Schedule[] {
  const by = byPerson ? (['the same', 'the hour'] as const) : (['the same'] as const);
  return by.flatMap((each) => upTo(calls).map((at): Schedule => ({ kind: 'two runs', at, by: each })));
}

export function ticks(): Schedule[] {
  return [...upTo(25).map((hours): Schedule => ({ kind: 'late', hours: hours + 1 })), { kind: 'twice' }];
}

/** Returns a generator of numbers below 1 that the seed fully determines (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
