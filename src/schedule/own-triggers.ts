/**
 * Which triggers are ours. Whoever may run the script may call a trigger’s function, with any argument. So each works only
 * for a trigger that set-up has made and noted, and only as the person whose trigger it is.
 */
import * as z from 'zod/mini';
import type { App } from '../app';
import type { OwnTrigger } from '../google/triggers';
import { stored } from '../shared/stored';
import { leaveWord } from './lease';

const key = 'triggers';

/** By the id that Google gave: what it runs, and as whom. */
const notedText = z.record(z.string(), z.object({ runs: z.string(), as: z.string() }));
type Noted = z.infer<typeof notedText>;

type Known = Pick<App, 'memory' | 'user' | 'triggers' | 'clock'>;

/** Anything: it may come from Google or from anybody. https://developers.google.com/apps-script/guides/triggers/events */
const eventWithId = z.object({ triggerUid: z.union([z.string(), z.number()]) });

/** One look at the memory; another call, who this is, only for an id that is known. */
export function isOurs(app: Known, functionName: string, event: unknown): boolean {
  const read = z.safeParse(eventWithId, event);
  if (!read.success) return false;
  const { triggerUid } = read.data;
  // Google does not say whether it is a text or a number; as a number it would have lost its last digits.
  const isIt = (id: string): boolean => id === triggerUid || Number(id) === triggerUid;
  const noted = stored(app.memory.get(key), notedText);
  if (noted === null) return functionName === 'hourly' && adopted(app, isIt);
  const [, one] = Object.entries(noted).find(([id]) => isIt(id)) ?? [];
  return one?.runs === functionName && one.as === app.user();
}

/**
 * A workbook that was set up by a version that noted no ids: the first hourly run takes over what Google lists among the
 * triggers of the person as whom it works, and looks at everything, since the others were not heard until then.
 */
function adopted(app: Known, isIt: (id: string) => boolean): boolean {
  const owner = app.memory.get('pump.owner');
  if (owner === null || owner !== app.user()) return false;
  const own = app.triggers.own();
  if (!own.some((each) => isIt(each.id) && each.runs === 'hourly')) return false;
  noteTriggers(app, owner, own);
  leaveWord(app);
  return true;
}

/** All that this person has; of the hourly work, which belongs to one person, those of others are forgotten. Kept by `memory.save`. */
export function noteTriggers({ memory }: Pick<App, 'memory'>, as: string, own: readonly OwnTrigger[]): void {
  const before = Object.entries(stored(memory.get(key), notedText) ?? {});
  const others = before.filter(([, each]) => each.as !== as && each.runs === 'onAnswer');
  keep(memory, [...others, ...own.map(({ id, runs }): [string, Noted[string]] => [id, { runs, as }])]);
}

/** One more. Kept by `memory.save`. */
export function noteTrigger({ memory }: Pick<App, 'memory'>, as: string, { id, runs }: OwnTrigger): void {
  keep(memory, [...Object.entries(stored(memory.get(key), notedText) ?? {}), [id, { runs, as }]]);
}

function keep(memory: App['memory'], noted: [string, Noted[string]][]): void {
  memory.set(key, JSON.stringify(Object.fromEntries(noted.sort(([one], [other]) => (one < other ? -1 : 1)))));
}
