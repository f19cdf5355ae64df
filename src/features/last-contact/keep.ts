/** Keeps *Last contact* and *Next step* of Organizations as Contact log has them. */
import type { Job } from '../../feature';
import { contactLog, type Contact } from '../../records/contact-log';
import { organizations } from '../../records/organizations';
import type { Workbook } from '../../workbook/workbook';
import { standingOf } from './rules';

const kept = ['lastContact', 'nextStep'] as const;

/** Both tabs have been read by the jobs before. */
export const keepLastContact: Job = {
  name: 'Last contact',
  about: 'Says in Organizations when you last talked with each, and what comes next',
  run({ workbook, clock }) {
    if (!workbook.isUsable(organizations) || !workbook.isUsable(contactLog)) return;
    const { rows, places } = workbook.table(organizations);
    // A workbook of an earlier version has them after its next set-up.
    const columns = kept.filter((column) => places.has(column));
    if (columns.length === 0) return;
    const contacts = byOrganization(workbook);
    for (const { id } of rows) {
      const now = standingOf(contacts.get(id) ?? [], clock.today());
      // Only what differs is written.
      workbook.change(organizations, id, Object.fromEntries(columns.map((column) => [column, now[column]])));
    }
  },
};

/** By id. Rows that rest, and those whose organization is unknown, rests itself or could be two, count for none. */
function byOrganization(workbook: Workbook): Map<string, Contact[]> {
  const known = new Map<string, string | null>();
  const contacts = new Map<string, Contact[]>();
  for (const contact of workbook.table(contactLog).rows) {
    const { organization } = contact;
    if (organization === null) continue;
    const name = [organization.label, ...(organization.meant ?? [])].join('\n');
    if (!known.has(name)) known.set(name, workbook.follow(organizations, organization)?.id ?? null);
    const id = known.get(name);
    if (!id) continue;
    const theirs = contacts.get(id);
    if (theirs) theirs.push(contact);
    else contacts.set(id, [contact]);
  }
  return contacts;
}
