/** What a click on *This month* does: each is one batch that can be undone. */
import type { App } from '../../app';
import { knownOf } from '../../listing/heard';
import { lapsed } from '../../records/heard-rules';
import { rowsOf } from '../../listing/rows';
import { marketingPlan, type MarketingStep } from '../../records/marketing';
import { organizations } from '../../records/organizations';
import { outreachTab } from '../../records/outreach';
import { colleagueOf } from '../../records/people-rules';
import { staff } from '../../records/staff';
import { schoolDayFrom } from '../../schedule/day-rules';
import { schoolCalendar } from '../../schedule/school-days';
import type { ParsedOf, ResultOf } from '../../shared/calls';
import { addDays, shortDateWithYear } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { comparable, plural } from '../../shared/text';
import type { AnyTab } from '../../workbook/tab';
import { commitClick } from '../../workbook/write/history';
import type { marketingCalls } from './calls';
import { newsletterOf } from './newsletter';
import { reachOfStep } from './post-rules';
import { nextSpotlight } from './spotlight';
import { standingsIn } from './standing';
import { showMonth } from './this-month';
import { monthLater, sayMonth } from './year';

const waitMs = 20_000;
/** After so many months without a word a partner counts as lapsed. */
const lapsedMonths = 6;

type Ask<Name extends keyof typeof marketingCalls> = ParsedOf<(typeof marketingCalls)[Name]>;
type Done = ResultOf<(typeof marketingCalls)['thisMonth.done']>;

/** One batch that can be undone. `act` says what was done. */
function clicked(app: App, why: string, act: () => string): Done {
  const { workbook } = app;
  const { text, batch } = app.exclusive.run(waitMs, () => {
    workbook.reread(marketingPlan);
    workbook.giveIds(marketingPlan as unknown as AnyTab);
    const said = act();
    return { text: said, batch: commitClick(app, why).batch };
  });
  return { text, batch, shown: showMonth(app) };
}

function stepOf({ workbook }: App, id: string): MarketingStep {
  const row = workbook.table(marketingPlan).byId.get(id);
  if (!row) throw new Failure('That row of Marketing plan is not there any more. Open this page again.');
  return row;
}

/** Refuses what may not go out, and a talk that lacks what it needs. */
export function refuseUndoable(app: App, step: MarketingStep): void {
  const { whyNotDone } = standingsIn(app).of(step);
  if (whyNotDone !== null) throw new Failure(`“${step.name ?? ''}” cannot be set to done. ${whyNotDone}`);
}

export const markDone = (app: App, { id }: Ask<'thisMonth.done'>): Done =>
  clicked(app, 'This month', () => {
    const step = stepOf(app, id);
    refuseUndoable(app, step);
    app.workbook.change(marketingPlan, id, { status: 'Done', publishedOn: app.clock.today() });
    return `Noted: “${step.name ?? ''}” is done.`;
  });

export const putOff = (app: App, { id }: Ask<'thisMonth.later'>): Done =>
  clicked(app, 'This month', () => {
    const step = stepOf(app, id);
    if (step.date === null) throw new Failure('It has no day. Type one into Marketing plan.');
    const date = monthLater(app, step.date);
    app.workbook.change(marketingPlan, id, { date });
    return `“${step.name ?? ''}” is put off to ${shortDateWithYear(date)}.`;
  });

/** Lapsed partners to call, in the call sheet; those who are on it already are not added again. */
export const makeCallList = (app: App, { id }: Ask<'thisMonth.calls'>): Done =>
  clicked(app, 'Call list', () => {
    const { workbook, clock } = app;
    if (!workbook.isUsable(outreachTab as unknown as AnyTab))
      throw new Failure('Switch on “Campaigns” in Set up first: the calls are worked down in its call sheet.');
    const step = stepOf(app, id);
    const name = step.name ?? '';
    const there = new Set(
      workbook
        .table(outreachTab)
        .rows.filter(({ campaign }) => comparable(campaign?.label ?? '') === comparable(name))
        .map(({ organization }) => workbook.follow(organizations, organization)?.id),
    );
    const found = lapsed(knownOf(app, rowsOf(app, organizations)), lapsedMonths, clock.today());
    const fresh = found.filter(({ organization }) => !there.has(organization.id));
    if (found.length === 0) throw new Failure('No partner has lapsed: there is nobody to call.');
    workbook.add(
      outreachTab,
      fresh.map(({ organization }) => ({
        organization: { label: organization.name ?? '', meant: [organization.id] },
        campaign: { label: name, meant: [step.id] },
        way: 'Call' as const,
        state: 'To do' as const,
      })),
    );
    workbook.change(marketingPlan, id, { way: 'Call' });
    return `${plural(fresh.length, 'partner')} to call. Open Partnerbook › Program › Call sheet.`;
  });

/** The next school day, for what is planned with a click. */
function soon(app: App) {
  const { workbook, clock } = app;
  const date = schoolDayFrom(schoolCalendar(app), addDays(clock.today(), 1), false);
  return { date, owner: colleagueOf(workbook.rowsOf(staff), app.user()), status: 'Planned' as const };
}

export const planSpotlight = (app: App, { id }: Ask<'thisMonth.spotlight'>): Done =>
  clicked(app, 'Spotlight', () => {
    const turn = nextSpotlight(app);
    if (turn?.id !== id) throw new Failure('It is another partner’s turn by now. Open this page again.');
    const { snippet: its, name } = turn;
    const about = { organization: { label: name, meant: [id] }, channel: 'Website' as const, text: its.text };
    const title = `Spotlight: ${name}, ${sayMonth(app.clock.today().slice(0, 7))}`;
    app.workbook.add(marketingPlan, [{ name: title, kind: 'Spotlight', audience: 'Families and neighbors', ...about, ...soon(app) }]); // prettier-ignore
    return `Planned: “${title}”. Set it to done when it is out.`;
  });

export const planNewsletter = (app: App): Done =>
  clicked(app, 'Newsletter', () => {
    const { consents } = standingsIn(app);
    const blurb = newsletterOf(app, consents);
    if (blurb === null) throw new Failure('Nothing was held with a partner lately, so there is nothing to tell.');
    const said = consents.quotes().filter(({ text }) => blurb.text.includes(text));
    const name = `Newsletter: ${blurb.title}`;
    if (app.workbook.table(marketingPlan).rows.some((row) => comparable(row.name ?? '') === comparable(name)))
      throw new Failure(`“${name}” is in the plan already.`);
    app.workbook.add(marketingPlan, [
      {
        ...{
          name,
          kind: 'Newsletter' as const,
          audience: 'Families',
          channel: 'Newsletter' as const,
          text: blurb.text,
        },
        quotes: said.length === 0 ? null : said.map(({ row }) => row.id),
        ...soon(app),
      },
    ]);
    return `Planned: “${name}”.`;
  });

export const addQuote = (app: App, { id, quote }: Ask<'thisMonth.quote'>): Done =>
  clicked(app, 'Quote', () => {
    const step = stepOf(app, id);
    const found = standingsIn(app).consents.quotes().filter(({ row }) => row.id === quote)[0]; // prettier-ignore
    const why = found ? found.whyNot(reachOfStep(step)) : 'It is not in Feedback any more.';
    if (!found || why !== null) throw new Failure(`The quote cannot go there. ${why ?? ''}`);
    const text = [step.text, found.text].filter(Boolean).join('\n\n');
    app.workbook.change(marketingPlan, id, { text, quotes: [...new Set([...(step.quotes ?? []), quote])] });
    return `The quote stands in “${step.name ?? ''}”.`;
  });
