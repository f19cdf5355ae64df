/** Whom staff mean when they write to many: pure. */
import { comparable } from '../../shared/text';
import type { Organization } from './tabs';

/** What is empty does not matter. */
export interface Choice {
  stage: string;
  category: string;
  industry: string;
  interest: string;
  city: string;
  topTen: boolean;
}

/** From a page, so it is looked at before it is believed. */
export function choiceOf(argument: unknown): Choice {
  const given = (argument ?? {}) as Record<string, unknown>;
  const word = (name: string): string => (typeof given[name] === 'string' ? given[name] : '');
  return {
    stage: word('stage'),
    category: word('category'),
    industry: word('industry'),
    interest: word('interest'),
    city: word('city'),
    topTen: given['topTen'] === true,
  };
}

/** Those who said no are left out, unless that is the stage that was chosen. `topTen`: ids. */
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
