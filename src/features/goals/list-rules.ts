/** What surveys say that no goal takes up, and goals that rest on nothing. Pure. */
import type { Finding } from '../../records/findings';
import { isAgreed } from '../../records/goal-rules';
import type { Goal } from '../../records/goals';
import { grouped, plural } from '../../shared/text';

/** A finding that this many named, or this share of all who answered, calls for a goal. */
const enoughPeople = 3;
const enoughShare = 0.2;

const callsForGoal = ({ count, answers }: Finding): boolean =>
  count !== null && count > 0 && (count >= enoughPeople || count >= (answers ?? Infinity) * enoughShare);

/** The newest school year first, then the most named. `named`: ids of the findings that goals name. */
export function withoutGoal(findings: readonly Finding[], named: ReadonlySet<string>): Finding[] {
  return findings
    .filter((finding) => callsForGoal(finding) && !named.has(finding.id))
    .sort((one, other) => {
      const [year, otherYear] = [one.schoolYear ?? '', other.schoolYear ?? ''];
      return year === otherYear ? (other.count ?? 0) - (one.count ?? 0) : year < otherYear ? 1 : -1;
    });
}

/** `12 of 40, 2026–27`. */
export function sayFinding({ count, answers, schoolYear }: Finding): string {
  const of = answers === null ? '' : ` of ${grouped(answers)}`;
  return [`${grouped(count ?? 0)}${of} named it`, schoolYear].filter(Boolean).join(', ');
}

/** Goals for students that name no finding; the essential skills are the school’s list, and need none. */
export function withoutEvidence(goals: readonly Goal[]): Goal[] {
  return goals.filter(
    ({ stakeholder, kind, status, evidence, evidence2 }) =>
      stakeholder === 'Students' &&
      kind !== 'Essential skill' &&
      status !== 'Dropped' &&
      evidence === null &&
      evidence2 === null,
  );
}

/** Those that all sides stand behind; the open ones first. */
export function attained(goals: readonly Goal[]): Goal[] {
  const order = ['Agreed', 'Not met', 'Partly met', 'Met'];
  const kept = goals.filter((goal) => isAgreed(goal) && goal.kind !== 'Essential skill');
  return kept.sort((one, other) => order.indexOf(one.status ?? '') - order.indexOf(other.status ?? ''));
}

/** `Met: 31 of 30 students; wanted 30 students`, as far as it is known. */
export function sayAttained({ status, actual, target, measure }: Goal): string {
  const came = actual === null ? '' : `: ${actual}`;
  const wanted = [target, measure].filter(Boolean).join(', ');
  return `${status === 'Agreed' ? 'Open' : (status ?? '')}${came}. ${wanted === '' ? 'No target is set.' : `Target: ${wanted}.`}`;
}

export function sayHowMany(goals: readonly Goal[]): string {
  const met = goals.filter(({ status }) => status === 'Met').length;
  const partly = goals.filter(({ status }) => status === 'Partly met').length;
  return `${met} of ${plural(goals.length, 'goal')} met${partly === 0 ? '' : `, ${partly} partly`}.`;
}
