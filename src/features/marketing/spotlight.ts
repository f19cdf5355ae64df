/** Whose turn in the spotlight it is, by what the workbook knows. */
import type { App } from '../../app';
import { givenIn } from '../../messages/thanked';
import { aYearBefore } from '../../messages/thanked-rules';
import { marketingPlan } from '../../records/marketing';
import { organizations } from '../../records/organizations';
import { boundsOfSchoolYear, schoolYear, shortDateWithYear } from '../../shared/dates';
import { plural } from '../../shared/text';
import type { ThisMonth } from './calls';
import { spotlightSnippet } from './snippet';
import { inTurn, type Candidate } from './spotlight-rules';

/** Null when nobody is a partner. A spotlight that is planned counts as one. */
export function nextSpotlight(app: App): ThisMonth['spotlight'] {
  const { workbook, clock } = app;
  const given = givenIn(workbook, aYearBefore(clock.today()), clock.today());
  const last = new Map<string, Candidate['last']>();
  for (const { kind, status, organization, publishedOn, date } of workbook.rowsOf(marketingPlan)) {
    const id =
      kind === 'Spotlight' && status !== 'Dropped' ? workbook.follow(organizations, organization)?.id : undefined;
    const day = publishedOn ?? date;
    if (id !== undefined && day !== null && day > (last.get(id) ?? '')) last.set(id, day);
  }
  const partners = workbook.rowsOf(organizations).filter(({ stage }) => stage === 'Partner');
  const [first] = inTurn(
    partners.map(({ id, name }) => {
      const theirs = given.get(id);
      const gave = (theirs?.activities.length ?? 0) + (theirs?.offers.length ?? 0);
      return { id, name: name ?? '', last: last.get(id) ?? null, given: gave };
    }),
  );
  if (!first) return null;
  const { id, name, last: day, given: gave } = first;
  const once = day === null ? 'Never in the spotlight' : `Last in the spotlight on ${shortDateWithYear(day)}`;
  const year = boundsOfSchoolYear(schoolYear(clock.today())).first;
  const held = givenIn(workbook, year, clock.today()).get(id)?.activities.length ?? 0;
  const why = gave === 0 ? once : `${once}; gave ${plural(gave, 'time')} in a year`;
  return { id, name, why, snippet: spotlightSnippet(name, held, app.settings().schoolName) };
}
