/** Programs and dual credit courses by college: what Offers and promises says of them. */
import type { App } from '../../app';
import { offers, type Offer } from '../../records/offers';
import { organizations, type Organization } from '../../records/organizations';
import { comparable } from '../../shared/text';
import type { AnyTab } from '../../workbook/tab';
import { isProgram, nameOfProgram } from './program-rules';

export interface CollegePrograms {
  college: Organization;
  /** By name. */
  programs: Offer[];
}

/** By name of the college; those whose college is not clear are left out. */
export function programsByCollege({ workbook }: App): CollegePrograms[] {
  if (!workbook.isUsable(offers as unknown as AnyTab)) return [];
  const found = new Map<string, CollegePrograms>();
  for (const offer of workbook.table(offers).rows.filter(isProgram)) {
    const college = workbook.follow(organizations, offer.organization);
    if (college === null) continue;
    const entry = found.get(college.id) ?? { college, programs: [] };
    entry.programs.push(offer);
    found.set(college.id, entry);
  }
  const byName = <T>(nameOf: (one: T) => string) => (one: T, other: T) => comparable(nameOf(one)) < comparable(nameOf(other)) ? -1 : 1; // prettier-ignore
  for (const { programs } of found.values()) programs.sort(byName(nameOfProgram));
  return [...found.values()].sort(byName(({ college }) => college.name ?? ''));
}
