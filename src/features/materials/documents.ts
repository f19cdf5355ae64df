/** The kinds of documents, and the content of each. */
import type { App } from '../../app';
import { documentOf, type DocumentUse } from '../../documents/use';
import { longDate, twelveHour } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { tidy } from '../../shared/text';
import type { Reference } from '../../workbook/columns';
import type { Columns, RowOf, Tab } from '../../workbook/tab';
import { activities } from '../../records/activities';
import { askLines, isOpenOffer, openAsks } from '../../records/ask-rules';
import { needs } from '../../records/needs';
import { offers } from '../../records/offers';
import { changesBefore } from '../../records/open-changes';
import { consentsIn } from '../../records/quotes';
import { lastTalks, partnerFacts, schoolFacts } from '../../messages/fact-rules';
import { byOrganization } from '../../messages/recipient-rules';
import { contactLog } from '../../records/contact-log';
import { organizations, type Organization } from '../../records/organizations';
import { people } from '../../records/people';
import { yearInNumbers } from './rules';
import { stories } from '../../records/marketing';
import { askListText, brochureText, letterText, prepText, siteVisitsText, storyText } from './texts';

const shownAsks = 6;
const shownStories = 3;
const shownQuotes = 3;

function gathered(app: App) {
  const { workbook, clock } = app;
  const today = clock.today();
  const idOf = (reference: Reference | null): string => workbook.follow(organizations, reference)?.id ?? '';
  const groups = byOrganization(workbook.table(people).rows, ({ organization }) => idOf(organization) || null);
  return {
    asks: askLines(openAsks(workbook.rowsOf(needs), today).slice(0, shownAsks)),
    idOf,
    partner: (organization: Organization) => partnerFacts(organization, groups.get(organization.id) ?? [], today),
  };
}

const letter = documentOf({
  template: letterText,
  pages(app, ids) {
    const { asks, partner: facts } = gathered(app);
    const common = { ...schoolFacts(app.settings()), asks };
    return ids.map((id) => ({ ...common, ...facts(rowOf(app, organizations, id)) }));
  },
});

const brochure = documentOf({
  template: brochureText,
  pages(app) {
    const { workbook, clock } = app;
    const told = workbook
      .rowsOf(stories)
      .filter(({ consent, story }) => consent && story !== null)
      .sort((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : 1))
      .slice(0, shownStories);
    return [
      {
        ...schoolFacts(app.settings()),
        asks: gathered(app).asks,
        quotes: consentsIn(workbook, app.settings().clearanceMonths, clock.today())
          .quotes()
          .filter(({ whyNot }) => whyNot('Newsletter and website') === null)
          .slice(-shownQuotes)
          .map(({ text }) => `- ${text}`)
          .join('\n'),
        stories: told.map(({ name, story }) => `${name ?? ''}\n${story ?? ''}`).join('\n\n'),
        numbers: yearInNumbers(workbook.rowsOf(activities), clock.today()),
      },
    ];
  },
});

const storySheet = documentOf({
  template: storyText,
  pages(app, [id = '']) {
    const { name, story, numbers, organization, activity, consent } = rowOf(app, stories, id);
    if (!consent) {
      throw new Failure(
        `“${name ?? ''}” has no tick under Consent in Stories. Ask everyone who can be recognized in it, then tick it.`,
      );
    }
    return [
      {
        ...schoolFacts(app.settings()),
        title: name ?? '',
        story: story ?? '',
        numbers: numbers ?? '',
        yearNumbers: yearInNumbers(app.workbook.rowsOf(activities), app.clock.today()),
        organization: organization?.label ?? '',
        activity: activity?.label ?? '',
      },
    ];
  },
});

const askList = documentOf({
  template: askListText,
  pages(app) {
    const asks = askLines(openAsks(app.workbook.rowsOf(needs), app.clock.today()));
    if (asks === '') throw new Failure('Nothing is asked for. Tick “Ask partners” in the tab Needs for what you need.');
    return [{ ...schoolFacts(app.settings()), asks }];
  },
});

const siteVisits = documentOf({
  template: siteVisitsText,
  pages(app) {
    const times = app.settings().visitTimes.split(';').map(tidy).filter(Boolean);
    return [
      {
        ...schoolFacts(app.settings()),
        asks: gathered(app).asks,
        visitTimes: times.map((time) => `- ${time}`).join('\n'),
      },
    ];
  },
});

const prepSheet = documentOf({
  template: prepText,
  pages(app, [id = ''], again) {
    const { workbook, clock } = app;
    const activity = rowOf(app, activities, id);
    const { title, date, start, place, teacher } = activity;
    if (again && (date === null || date < clock.today() || activity.status === 'Canceled')) return null;
    const organization = workbook.follow(organizations, activity.organization);
    if (!organization)
      throw new Failure(`“${title ?? 'That activity'}” names no organization that is in Organizations.`);
    const { asks, idOf, partner: facts } = gathered(app);
    const theirs = <T extends { organization: Reference | null }>(rows: readonly T[]): T[] =>
      rows.filter((row) => idOf(row.organization) === organization.id);
    const offered = theirs(workbook.rowsOf(offers)).filter(isOpenOffer);
    return [
      {
        ...schoolFacts(app.settings()),
        ...facts(organization),
        asks,
        activity: title ?? '',
        when: [date === null ? '' : longDate(date), start === null ? '' : twelveHour(start)].filter(Boolean).join(', '),
        place: place ?? '',
        teacher: teacher?.label ?? '',
        changes: changesBefore(workbook, activity, clock.today()),
        talks: lastTalks(theirs(workbook.rowsOf(contactLog)), 5),
        offers: offered.map(({ kind, details }) => `- ${[kind, details].filter(Boolean).join(': ')}`).join('\n'),
      },
    ];
  },
});

export const documentUses: readonly DocumentUse[] = [letter, brochure, storySheet, askList, siteVisits, prepSheet];

function rowOf<C extends Columns>({ workbook }: App, tab: Tab<C>, id: string): RowOf<Tab<C>> {
  const row = workbook.table(tab).byId.get(id);
  if (!row) throw new Failure(`That row of ${tab.title} is not there any more. Open this page again.`);
  return row;
}
