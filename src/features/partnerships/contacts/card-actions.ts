/** Making contact cards and role sheets on the page Partnership. */
import type { App } from '../../../app';
import { makeDocument } from '../../../documents/make';
import type { ParsedOf } from '../../../shared/calls';
import { Failure } from '../../../shared/failure';
import type { Done, partnershipCalls } from '../calls';
import { done } from '../done';
import { organizationOf, organizationOnPage } from '../known';
import { contactCards, contactsOf, idsOf, roleSheets } from './card-papers';
import { vCards } from './card-rules';

type Ask<Name extends keyof typeof partnershipCalls> = ParsedOf<(typeof partnershipCalls)[Name]>;

export function makeSharedPaper(app: App, { id, kind }: Ask<'partnership.paper'>): Done {
  const organization = organizationOnPage(app, id);
  const use = [...contactCards, ...roleSheets].filter(({ template }) => template.kind === kind)[0];
  if (!use) throw new Failure('That paper is not known here. Close this page and open it again.');
  const ids = idsOf(use, organization);
  const { name, made } = makeDocument(app, use, ids, ids.length === 0 ? '' : (organization.name ?? ''));
  const is = made ? 'is in your Google Drive' : 'is there already, and nothing in it has changed';
  return done(app, organization, `“${name}” ${is}.`, 'Partnership');
}

/** For students and families too: work contacts of the two leads. */
export function saveVCards(app: App, { id }: Ask<'partnership.vcards'>): { name: string; text: string } {
  const organization = organizationOf(app, id);
  return { name: `${organization.name ?? 'contacts'}.vcf`, text: vCards(contactsOf(app, organization, 'families')) };
}
