/** What a school takes over into its next school year, as drafts (the guide's step 4: a new plan). Pure. */
import { isBinding, promisedOf, sideOf, yearOfOffer } from '../../records/ledger-rules';
import type { Goal } from '../../records/goals';
import type { Offer } from '../../records/offers';
import type { Topic } from '../../records/topics';
import { addMonths, schoolYear, toSchoolYear, type CalendarDate } from '../../shared/dates';
import { comparable } from '../../shared/text';

/** From April on, the coming year is planned; before, the one that has begun. */
export function yearToPlan(today: CalendarDate): string {
  return schoolYear(addMonths(today, 3));
}

export function yearBefore(year: string): string {
  const first = Number(year.slice(0, 4));
  return toSchoolYear(`${first - 1}-${String(first % 100).padStart(2, '0')}`) ?? '';
}

/** Rows refer to an organization in words; `idOf` says which it is, and null that it takes no part any more. */
type IdOf = (row: { organization: Goal['organization'] }) => string | null;

export interface YearFacts {
  year: string;
  goals: readonly Goal[];
  offers: readonly Offer[];
  topics: readonly Topic[];
  /** Active partners, by id. */
  partners: ReadonlyMap<string, string>;
  idOf: IdOf;
}

/** A row that would be added, and what the page says of it. `key`: the same draft, found again. */
export interface Draft<Row> {
  key: string;
  text: string;
  row: Row;
}

const isOfYear = (typed: string | null, year: string): boolean => typed !== null && toSchoolYear(typed) === year;

/** Goals of partnerships and of the whole program that were not dropped. They begin as drafts, without what came of them. */
export function goalDrafts({ year, goals, partners, idOf }: YearFacts): Draft<Partial<Goal>>[] {
  const keyOf = (goal: Goal): string => `${idOf(goal) ?? ''} ${comparable(goal.name ?? '')}`;
  const there = new Set(goals.filter((goal) => isOfYear(goal.schoolYear, year)).map(keyOf));
  return goals
    .filter((goal) => goal.kind === 'Partnership goal' && goal.status !== 'Dropped' && goal.name !== null)
    .filter((goal) => isOfYear(goal.schoolYear, yearBefore(year)) && !there.has(keyOf(goal)))
    .filter((goal) => goal.organization === null || partners.has(idOf(goal) ?? ''))
    .map((goal) => ({
      key: `goal ${keyOf(goal)}`,
      text: [goal.name, goal.organization?.label].filter(Boolean).join(' · '),
      row: {
        ...{ name: goal.name, kind: goal.kind, stakeholder: goal.stakeholder, organization: goal.organization },
        ...{ measure: goal.measure, target: goal.target, owner: goal.owner, evidence: goal.evidence },
        due: goal.due === null ? null : addMonths(goal.due, 12),
        schoolYear: year,
        status: 'Draft',
      },
    }));
}

/** What was promised for the year before: open offers again, until somebody promises them anew. Budget lines stay out. */
export function offerDrafts({ year, offers, partners, idOf }: YearFacts): Draft<Partial<Offer>>[] {
  const keyOf = (offer: Offer): string =>
    [idOf(offer) ?? '', sideOf(offer), offer.kind ?? '', offer.unit ?? '', comparable(offer.details ?? '')].join(' ');
  const there = new Set(offers.filter((offer) => yearOfOffer(offer) === year).map(keyOf));
  return offers
    .filter((offer) => yearOfOffer(offer) === yearBefore(year) && promisedOf(offer) !== null && isBinding(offer))
    .filter((offer) => partners.has(idOf(offer) ?? '') && !there.has(keyOf(offer)))
    .map((offer) => ({
      key: `offer ${keyOf(offer)}`,
      text: `${offer.organization?.label ?? ''} · ${offer.kind ?? ''}: ${offer.promised ?? ''} ${offer.unit ?? ''}`.trim(),
      row: {
        ...{ organization: offer.organization, kind: offer.kind, details: offer.details, side: offer.side },
        ...{ promised: offer.promised, unit: offer.unit, person: offer.person, howMany: offer.howMany },
        ...{ timesAYear: offer.timesAYear, months: offer.months, requires: offer.requires, agreed: offer.agreed },
        schoolYear: year,
        status: 'Open',
        source: `From ${yearBefore(year)}`,
      },
    }));
}

/** Who is asked what it will give, each once: partners that promised something. */
export function askDrafts(facts: YearFacts): Draft<{ organization: string; nextStep: string }>[] {
  const promised = new Set(
    facts.offers
      .filter((offer) => yearOfOffer(offer) === yearBefore(facts.year) && sideOf(offer) === 'Partner gives')
      .filter((offer) => promisedOf(offer) !== null && isBinding(offer))
      .map((offer) => facts.idOf(offer) ?? ''),
  );
  return [...facts.partners]
    .filter(([id]) => promised.has(id))
    .map(([id, name]) => ({
      key: `ask ${id}`,
      text: name,
      row: { organization: name, nextStep: `Ask what they will give in ${facts.year}` },
    }));
}

const talkedAbout = (year: string): { topic: string; area: Topic['area'] }[] => [
  { topic: `Goals for ${year}: look at the drafts`, area: 'Other' },
  { topic: `What each of us does in ${year}`, area: 'Other' },
  { topic: `What we change in ${year}, after the year report`, area: 'Ideas' },
];

/** For the board's next agenda. */
export function topicDrafts({ year, topics }: YearFacts): Draft<Partial<Topic>>[] {
  const there = new Set(topics.map(({ topic }) => comparable(topic ?? '')));
  return talkedAbout(year)
    .filter(({ topic }) => !there.has(comparable(topic)))
    .map((row) => ({ key: `topic ${row.topic}`, text: row.topic, row: { ...row, state: 'Accepted' } }));
}
