/**
 * Brings in what is new in a form. Answers are asked for from a little before the newest one seen, since Google does not
 * promise that they show up in order; the few that were seen already are told by their id and time.
 */
import * as z from 'zod/mini';
import type { App } from '../app';
import type { FormAnswer, Forms } from '../google/forms';
import type { Memory } from '../google/memory';
import { fingerprint } from '../shared/fingerprint';
import { stored } from '../shared/stored';
import { builtFormText, type BuiltForm } from './built';

/** How far back each reading looks. */
const overlapMs = 10 * 60_000;
/** So that the list stays well below the 9 KB of a property; any more are told apart by the Responses tab. */
const mostRemembered = 400;

const seenText = z.object({
  /** Instant (ms) of the newest answer. */
  to: z.number(),
  /** Marks of the answers in the overlap. */
  recent: z.array(z.string()),
});

export interface Incoming {
  /** Oldest first. */
  answers: FormAnswer[];
  /** To be called once so many of them, from the first, are safe in the workbook; kept by `memory.save`. */
  settle(count: number): void;
}

const formKey = (survey: string): string => `form.${survey}`;
const seenKey = (survey: string): string => `answers.${survey}`;

export function builtForm(memory: Memory, survey: string): BuiltForm | null {
  return stored(memory.get(formKey(survey)), builtFormText);
}

/** A form made anew starts with no answers seen. */
export function keepForm(memory: Memory, survey: string, form: BuiltForm): void {
  if (builtForm(memory, survey)?.formId !== form.formId) memory.set(seenKey(survey), null);
  memory.set(formKey(survey), JSON.stringify(form));
}

/**
 * New answers and edited ones; with nothing new, two calls. Null when the form cannot be opened. `isKept`: whether the
 * workbook has that answer as it was at that time; asked only where more came at once than are remembered. `isErased`: it was erased here, and may
 * be in the form still (erased.ts).
 */
export function incoming(
  forms: Forms,
  memory: Memory,
  survey: string,
  form: BuiltForm,
  isKept: (answer: FormAnswer) => boolean = () => false,
  isErased: (answer: FormAnswer) => boolean = () => false,
): Incoming | null {
  const seen = stored(memory.get(seenKey(survey)), seenText);
  const read = forms.read(form.formId, seen === null ? null : seen.to - overlapMs);
  if (read === null) return null;
  const found = read.filter((answer) => !isErased(answer));
  const known = new Set(seen?.recent ?? []);
  const crowded = known.size >= mostRemembered;
  const isKnown = (answer: FormAnswer): boolean =>
    known.has(markOf(answer)) || (crowded && answer.at <= seen!.to && isKept(answer));
  const answers = found.filter((answer) => !isKnown(answer));
  return {
    answers,
    settle(count) {
      if (count === 0) return;
      const to = Math.max(seen?.to ?? 0, answers[count - 1]!.at);
      const open = new Set(answers.slice(count));
      const inOverlap = found.filter((answer) => answer.at >= to - overlapMs && !open.has(answer)).map(markOf);
      memory.set(seenKey(survey), JSON.stringify({ to, recent: inOverlap.slice(-mostRemembered) }));
    },
  };
}

/** All answers come again. Returns the instant of the newest one that was seen; 0 when there was none. */
export function readFromTheStart(memory: Memory, survey: string): number {
  const to = stored(memory.get(seenKey(survey)), seenText)?.to ?? 0;
  memory.set(seenKey(survey), null);
  return to;
}

/** An edited answer keeps its id and gets a later time, so it counts as new. */
function markOf({ answerId, at }: FormAnswer): string {
  return fingerprint([answerId, at]);
}

/** Door of the form's submit trigger. Its event may come twice, late or blank, so it only says that there is something to look at. */
export function answerCame(app: App): void {
  app.memory.setNow('answers.hint', app.clock.instant());
}
