/** Whom staff mean when they write to many. Pure. */
import type { Choice } from '../shared/choice';
import { comparable } from '../shared/text';
import type { Organization } from './organizations';

/** Those who said no are left out, unless that is the stage chosen. `topTen`: organization ids. */
export function chosen(
  organizations: readonly Organization[],
  choice: Choice,
  topTen: ReadonlySet<string | undefined>,
): Organization[] {
  const has = (texts: readonly (string | null)[], wanted: string): boolean =>
    wanted.trim() === '' || texts.some((text) => comparable(text ?? '').includes(comparable(wanted)));
  return organizations.filter(
    (each) =>
      (choice.stage === '' ? each.stage !== 'Declined' : each.stage === choice.stage) &&
      (choice.category === '' || each.category === choice.category) &&
      has([each.industry, each.kind], choice.industry) &&
      has(each.interests ?? [], choice.interest) &&
      has([each.city], choice.city) &&
      (!choice.topTen || topTen.has(each.id)),
  );
}
