/** The calls behind *This month*: ten minutes on the first school day. */
import type { App } from '../../app';
import { unthanked } from '../../listing/unthanked';
import { activities } from '../../records/activities';
import { marketingPlan, type MarketingStep } from '../../records/marketing';
import { wantsLook } from '../../records/look-rules';
import { isOpenStep, isTheirs } from '../../records/marketing-rules';
import { waitsForLetters } from '../../records/letter-rules';
import type { Quote } from '../../records/quotes';
import { reviewDay } from '../../schedule/month-rules';
import { schoolCalendar } from '../../schedule/school-days';
import { monthNames, monthOf, schoolYear, shortDate, yearOf } from '../../shared/dates';
import type { AnyTab } from '../../workbook/tab';
import type { StepItem, ThisMonth } from './calls';
import { sayEvidence } from './evidence-rules';
import { newsletterOf } from './newsletter';
import { isPost, reachOfStep } from './post-rules';
import { nextSpotlight } from './spotlight';
import { standingsIn } from './standing';
import { sayMonth } from './year';
import { emptyMonths, isYearly, letterOf, monthsOf } from './year-rules';

const shownThanks = 10;

export function showMonth(app: App): ThisMonth {
  const { workbook, clock } = app;
  for (const tab of [activities, marketingPlan]) workbook.lookAtAllRows(tab as unknown as AnyTab);
  const today = clock.today();
  const since = reviewDay(schoolCalendar(app), today);
  const standings = standingsIn(app);
  const rows = workbook.rowsOf(marketingPlan);
  const until = today.slice(0, 7);
  const open = rows.filter((row) => isOpenStep(row) && row.date !== null && row.date.slice(0, 7) <= until && !isTheirs(row)); // prettier-ignore
  const item = (row: MarketingStep): StepItem => {
    const { evidence, whyNotDone } = standings.of(row);
    const letter = isYearly(row.kind) ? `${letterOf(row.kind)}. ` : '';
    const has = new Set(row.quotes ?? []);
    return {
      id: row.id,
      name: row.name ?? '',
      about: [letter + (row.kind ?? ''), shortDate(row.date!), row.audience, row.channel].filter(Boolean).join(' · '),
      evidence: [evidence === null ? null : sayEvidence(evidence), row.progress].filter(Boolean).join(' '),
      whyNot: whyNotDone ?? '',
      needsCalls: row.kind === 'Call on partners' && row.way === null,
      quotes: isPost(row) ? quotesFor(standings.consents.quotes(), row, has) : [],
    };
  };
  return {
    month: `${monthNames[monthOf(today) - 1]!} ${yearOf(today)}`,
    toConfirm: workbook.rowsOf(activities).filter((each) => wantsLook(each, { today, since })).length,
    tasks: open.filter(({ kind }) => isYearly(kind)).map(item),
    posts: open.filter((row) => isPost(row)).map(item),
    spotlight: nextSpotlight(app),
    newsletter: newsletterOf(app, standings.consents),
    thanks: unthanked(app)
      .slice(0, shownThanks)
      .map(({ organization, why }) => ({ name: organization.name ?? '', why })),
    letters: workbook
      .rowsOf(activities)
      .filter(
        (activity) =>
          activity.letters === 'Asked' || activity.letters === 'Written' || waitsForLetters(activity, today),
      )
      .map(({ id, title, className, letters }) => ({
        id,
        name: [title, className].filter(Boolean).join(' · '),
        state: (letters ?? 'Not written yet').toLowerCase(),
      })),
    empty: emptyMonths(monthsOf(schoolYear(today), today), rows, today).map(({ month }) => sayMonth(month)),
  };
}

function quotesFor(quotes: readonly Quote[], row: MarketingStep, has: ReadonlySet<string>): StepItem['quotes'] {
  const reach = reachOfStep(row);
  return quotes
    .filter(({ row: { id }, whyNot }) => !has.has(id) && whyNot(reach) === null)
    .map(({ row: { id }, text }) => ({ id, text }));
}
