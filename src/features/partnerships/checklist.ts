/** The school's rules for a partner, on its page: made into rows, and policies that they have read. */
import type { App } from '../../app';
import { addToChecklist } from '../../records/checklist';
import { isUnread } from '../../records/checklist-rules';
import { requirements } from '../../records/requirements';
import type { ParsedOf } from '../../shared/calls';
import { Failure } from '../../shared/failure';
import { plural } from '../../shared/text';
import type { Done, partnershipCalls } from './calls';
import { done } from './done';
import { itemsOf, organizationOnPage } from './known';

type Ask<Name extends keyof typeof partnershipCalls> = ParsedOf<(typeof partnershipCalls)[Name]>;

const waitMs = 20_000;

/** One row for each rule; made again, it adds nothing. It decides under the lock, so that two clicks do not add twice. */
export function makePartnerChecklist(app: App, { id }: Ask<'partnership.checklist'>): Done {
  return app.exclusive.run(waitMs, () => {
    const organization = organizationOnPage(app, id);
    const items = itemsOf(app, organization);
    if (items === null) throw new Failure('Switch on “Rules and checklists” in Set up first.');
    if (items.length === 0)
      throw new Failure('No rule applies. Add one in Requirements: its state “Rule”, for “Every partner”.');
    const count = addToChecklist(app.workbook, items, { organization, activity: null });
    const text = count === 0 ? 'Each rule is on the checklist already.' : `${plural(count, 'row')} in Requirements.`;
    return done(app, organization, text, 'Checklist of a partner');
  });
}

/** They say so by phone, or in a reply. */
export function noteRead(app: App, { id, requirement }: Ask<'partnership.read'>): Done {
  const organization = organizationOnPage(app, id);
  const item = itemsOf(app, organization)?.filter((each) => isUnread(each) && each.row?.id === requirement)[0];
  if (!item)
    throw new Failure('That policy is read already, or is not on the checklist any more. Open this page again.');
  const { name, version } = item.rule;
  const read = { state: 'Received', received: app.clock.today(), version } as const;
  app.workbook.change(requirements, requirement, read);
  const which = version === null ? '' : `, version ${version}`;
  return done(app, organization, `Noted: they have read “${name ?? ''}”${which}.`, 'A policy is read');
}
