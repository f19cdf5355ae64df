/** The agreement as a paper: a DRAFT until both signatories and both days are there. */
import type { App } from '../../../app';
import { documentOf } from '../../../documents/use';
import { offersOfYear, promisedOf, sideOf } from '../../../records/ledger-rules';
import { sayAmount } from '../../../records/ledger-word-rules';
import { offers, type Offer, type OfferKind } from '../../../records/offers';
import { organizations, type Organization } from '../../../records/organizations';
import { longDate, schoolYear, type CalendarDate } from '../../../shared/dates';
import { Failure } from '../../../shared/failure';
import { organizationOf, partnershipOf } from '../known';
import { missingTerms } from './agreement-rules';
import { agreementText } from './agreement-texts';

/** The advantages of a formal partnership (the guide): what is neither of these is time and talent. */
const access: readonly OfferKind[] = ['Access to staff or members'];
const means: readonly OfferKind[] = ['Grant', 'Equipment or materials', 'Money', 'Industry function'];
const publicity: readonly OfferKind[] = ['Publicity for us'];
const named: readonly OfferKind[] = [...access, ...means, ...publicity];

/** To write on. */
const blankLine = '____________________';

export const agreementDraft = documentOf({
  template: agreementText,
  isDraft: ({ draft }) => draft !== '',
  pages(app, [id = ''], again) {
    const organization = organizationOf(app, id);
    const row = partnershipOf(app, organization);
    if (!row) throw new Failure(`${organization.name ?? 'This partner'} has no row in Partnerships yet. Save the first step.`); // prettier-ignore
    if (again && row.agreement === 'Ended') return null;
    const agreed = agreedOffers(app, organization);
    const of = (kinds: (kind: OfferKind) => boolean): string =>
      listed(agreed.filter((offer) => sideOf(offer) === 'Partner gives' && offer.kind !== null && kinds(offer.kind)));
    const day = (date: CalendarDate | null): string => (date === null ? '' : longDate(date));
    return [
      {
        school: app.settings().schoolName,
        organization: organization.name ?? '',
        counterparty: row.counterparty ?? '',
        draft: missingTerms(row)
          .map((each) => `- ${each}`)
          .join('\n'),
        from: day(row.agreedFrom),
        until: day(row.agreedUntil),
        access: of((kind) => access.includes(kind)),
        time: of((kind) => !named.includes(kind)),
        means: of((kind) => means.includes(kind)),
        publicity: of((kind) => publicity.includes(kind)),
        schoolGives: listed(agreed.filter((offer) => sideOf(offer) === 'School gives')),
        rosterUse: row.rosterUse ?? '',
        signedBySchool: row.signedBySchool ?? blankLine,
        signedByPartner: row.signedByPartner ?? blankLine,
      },
    ];
  },
});

/** Of this school year, with the tick “In the agreement”. */
function agreedOffers({ workbook, clock }: App, { id }: Organization): Offer[] {
  const theirs = workbook
    .rowsOf(offers)
    .filter((offer) => offer.agreed === true && workbook.follow(organizations, offer.organization)?.id === id);
  return offersOfYear(theirs, schoolYear(clock.today())).filter(({ status }) => status !== 'Ended');
}

function listed(rows: readonly Offer[]): string {
  return rows
    .map((offer) => {
      const { kind, details, unit, term } = offer;
      const promised = promisedOf(offer);
      const amount = promised === null || unit === null ? null : sayAmount(promised, unit);
      const facts = [details?.replace(/\s*\n\s*/g, ' '), amount, term].filter(Boolean).join(', ');
      return `- ${kind ?? 'Other'}${facts === '' ? '' : `: ${facts}`}`;
    })
    .join('\n');
}
