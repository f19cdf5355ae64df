/** Contact cards and role sheets as papers. */
import type { App } from '../../../app';
import { newestDocument } from '../../../documents/newest';
import { tableRow } from '../../../documents/paper';
import { documentOf, type DocumentUse } from '../../../documents/use';
import type { Organization } from '../../../records/organizations';
import { Failure } from '../../../shared/failure';
import type { SharedPaper } from '../calls';
import { organizationOf, peopleOf } from '../known';
import { planOf } from '../plan/plan';
import { audiences, contactsFor, sayContacts, type Audience, type CardFacts, type Contact } from './card-rules';
import { cardTexts } from './card-texts';
import { roleTexts } from './role-texts';

function factsOf(app: App, organization: Organization): CardFacts {
  const { schoolLead, partnerLead } = planOf(app, organization);
  const { schoolName: school, publicContact: name, publicRole: part, publicPhone, publicEmail } = app.settings();
  const phone = publicPhone;
  const publicContact = name === '' ? null : { name, part, organization: school, phone, email: publicEmail };
  return {
    school,
    organization: organization.name ?? '',
    schoolLead,
    partnerLead,
    people: peopleOf(app, organization),
    publicContact,
  };
}

/** Throws a Failure while nobody can be named. */
export function contactsOf(app: App, organization: Organization, audience: Audience): Contact[] {
  const contacts = contactsFor(audience, factsOf(app, organization));
  if (contacts.length > 0) return contacts;
  throw new Failure(
    audience === 'partner'
      ? 'Nobody at school can be named yet. Name the school lead under Plan, with phone or email in Staff.'
      : 'Nobody can be named yet. Name the leads under Plan, with a work phone or email in People and Staff.',
  );
}

const card = (audience: Audience): DocumentUse =>
  documentOf({
    template: cardTexts[audience],
    pages(app, [id = '']) {
      const organization = organizationOf(app, id);
      const { schoolName: school, schoolPhone, emergencyPhones } = app.settings();
      return [
        {
          ...{ school, schoolPhone },
          organization: organization.name ?? '',
          contacts: sayContacts(contactsOf(app, organization, audience), tableRow),
          emergency: audience === 'families' ? '' : emergencyPhones,
        },
      ];
    },
  });

export const contactCards: readonly DocumentUse[] = audiences.map(card);

export const roleSheets: readonly DocumentUse[] = roleTexts.map((template) =>
  documentOf({
    template,
    pages: ({ settings }) => {
      const { schoolName: school, schoolPhone } = settings();
      return [{ school, schoolPhone }];
    },
  }),
);

/** A role sheet is about nobody in particular. */
export const idsOf = (use: DocumentUse, { id }: Organization): string[] => (roleSheets.includes(use) ? [] : [id]);

export const sharedPapers = (app: App, organization: Organization, uses: readonly DocumentUse[]): SharedPaper[] =>
  uses.map((use) => {
    const { kind, name } = use.template;
    return { kind, name, ...newestDocument(app, idsOf(use, organization).join(' '), kind) };
  });
