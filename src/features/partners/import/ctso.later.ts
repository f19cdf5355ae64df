import type { App } from '../../../app';
import { plural } from '../../../shared/text';
import { connections, contactLog, organizations } from '../tabs';
import { neverAsked } from './ctso-rules';

const mostNamed = 40;

/** Door: Known only through a CTSO. Three reads. */
export function showCtsoOnly({ workbook, ui }: App): void {
  const found = neverAsked(
    workbook.table(organizations).rows,
    workbook.table(connections).rows,
    workbook.table(contactLog).rows,
    ({ organization }) => workbook.follow(organizations, organization)?.id ?? null,
  );
  const title = 'Known only through a CTSO';
  const [first] = found;
  if (!first) {
    ui.tell(title, 'There is none whom nobody has asked yet. To bring in who takes part, choose Import organizations… and “Businesses that take part in a CTSO”.'); // prettier-ignore
    return;
  }
  const named = found.slice(0, mostNamed).map(({ name, row }) => `${name ?? 'No name'} (row ${row})`);
  if (found.length > mostNamed) named.push(`and ${plural(found.length - mostNamed, 'more', 'more')}`);
  ui.tell(title, `${plural(found.length, 'organization')} nobody has asked yet:\n\n${named.join('\n')}\n\nSelect a row in Organizations and open its Partner card to log the first call; it then leaves this list.`); // prettier-ignore
}
