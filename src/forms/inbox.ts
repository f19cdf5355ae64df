/**
 * Brings in what is new in a form. Requests answers from a little before the newest one seen, since Google does not
 * promise that they appear in order; those seen already are recognized by id and time.
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
/** Keeps the list well below the 9 KB of a property; any beyond it are recognized by the Responses tab. */
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
  /** Call once this many, counted from the first, are safe in the workbook; saved by `memory.save`. */
  settle(count: number): void;
}

const formKey = (survey: string): string => `form.${survey}`;
const seenKey = (survey: string): string => `answers.${survey}`;

export function builtForm(memory: Memory, survey: string): BuiltForm | null {
  return stored(memory.get(formKey(survey)), builtFormText);
}

/** A form made again starts with no answers seen. */
export function keepForm(memory: Memory, survey: string, form: BuiltForm): void {
  if (builtForm(memory, survey)?.formId !== form.formId) memory.set(seenKey(survey), null);
  memory.set(formKey(survey), JSON.stringify(form));
}

/**
 * New and edited answers; with nothing new, two calls. Null when the form cannot be opened. `isKept`: whether the
 * workbook has that version of the answer; asked only if more came at once than are remembered. `isErased`: it was erased
 * here, and the form may still have it (erased.ts).
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

/** Makes all answers come again. Returns the instant of the newest one seen; 0 when there was none. */
export function readFromTheStart(memory: Memory, survey: string): number {
  const to = stored(memory.get(seenKey(survey)), seenText)?.to ?? 0;
  memory.set(seenKey(survey), null);
  return to;
}

/** An edited answer keeps its id and gets a later time, so it counts as new. */
function markOf({ answerId, at }: FormAnswer): string {
  return fingerprint([answerId, at]);
}

/** Entry point of the form's submit trigger. The event may come twice, late or blank, so it only requests a look. */
export function answerCame(app: App): void {
  app.memory.setNow('answers.hint', app.clock.instant());
}
