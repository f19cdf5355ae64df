/** Ratings side by side, and who has reached a career development experience. Pure. */
import type { Feedback } from '../../records/feedback';
import { plural } from '../../shared/text';

/** Sixty hours in all, in placements of thirty hours or more, each with an assessment of skills (edsystemsniu.org). */
const hoursInAll = 60;
const hoursOfEach = 30;

export interface SkillRatings {
  skill: string;
  supervisor: number | null;
  student: number | null;
}

/** By skill; of several ratings by one side the latest counts. */
export function sideBySide(rows: readonly Feedback[]): SkillRatings[] {
  const found = new Map<string, SkillRatings>();
  const byDate = [...rows].sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? -1 : 1));
  for (const { subject, skill, rating, from } of byDate) {
    if (rating === null) continue;
    const name = skill?.label ?? subject ?? '';
    const entry = found.get(name) ?? { skill: name, supervisor: null, student: null };
    if (from === 'Supervisor') entry.supervisor = rating;
    if (from === 'Student') entry.student = rating;
    found.set(name, entry);
  }
  return [...found.values()].sort((one, other) => (one.skill < other.skill ? -1 : 1));
}

export function sayRatings({ supervisor, student }: SkillRatings): string {
  return `Supervisor ${supervisor ?? '–'}, student ${student ?? '–'}`;
}

export interface Stay {
  hours: number | null;
  evaluated: boolean;
}

/** Whether a student has reached it, in a sentence for staff. `share`: of the hours, from 0 to 1. */
export function careerExperience(stays: readonly Stay[]): { reached: boolean; says: string; share: number } {
  const counting = stays.filter(({ hours, evaluated }) => evaluated && (hours ?? 0) >= hoursOfEach);
  const sum = Math.round(counting.reduce((total, { hours }) => total + (hours ?? 0), 0) * 100) / 100;
  const short = stays.filter(({ hours }) => (hours ?? 0) < hoursOfEach).length;
  const unrated = stays.filter(({ hours, evaluated }) => !evaluated && (hours ?? 0) >= hoursOfEach).length;
  const why = [
    short > 0 ? `${plural(short, 'placement')} below ${hoursOfEach} hours` : '',
    unrated > 0 ? `${plural(unrated, 'placement')} without an evaluation` : '',
  ].filter(Boolean);
  const reached = sum >= hoursInAll;
  const counts = `${sum} of ${hoursInAll} hours count`;
  return {
    reached,
    says: reached ? `Reached: ${sum} hours` : [counts, ...why].join('. '),
    share: Math.min(1, sum / hoursInAll),
  };
}
