import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { Desk } from '../desk';
import { Calendars } from '../runtime/host/calendar/calendars';
import { Mailbox } from '../runtime/host/mail/mailbox';
import type { Machine } from '../runtime/machine';

/** Writes what staff, recipients and calendar users would see: tabs as CSV, mails as MIME, the calendar as iCalendar. */
export function exportAll(machine: Machine, user: string, folder: string): void {
  for (const part of ['tabs', 'mail']) {
    rmSync(join(folder, part), { recursive: true, force: true });
    mkdirSync(join(folder, part), { recursive: true });
  }
  const desk = new Desk(machine, user);
  for (const sheet of desk.book.sheets) {
    const rows: string[][] = [];
    for (let row = 2; row <= sheet.grid.lastRow(); row++) {
      rows.push(Array.from({ length: sheet.grid.lastColumn() }, (_, index) => desk.shown(sheet, row, index + 1)));
    }
    writeFileSync(
      join(folder, 'tabs', `${fileName(sheet.name)}.csv`),
      `${Papa.unparse(rows, { newline: '\r\n' })}\r\n`,
    );
  }
  machine.world.part(Mailbox).messages.forEach((mail, index) => {
    const name = `${String(index + 1).padStart(4, '0')} ${mail.to.join(' ')} ${mail.subject}`;
    writeFileSync(join(folder, 'mail', `${fileName(name)}.eml`), mail.raw);
  });
  const calendars = machine.world.part(Calendars);
  const own = calendars.all().find((calendar) => calendar.summary.startsWith('Partnerbook'));
  if (own) writeFileSync(join(folder, 'calendar.ics'), calendars.exportIcs(own.id));
}

/** What every file system takes. */
function fileName(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}@.,’–' _-]+/gu, '-')
    .slice(0, 120)
    .trim();
}
