/** What a program has done, in plain text. */
import PostalMime from 'postal-mime';
import { Forms } from '../runtime/host/forms/model';
import { Mailbox } from '../runtime/host/mail/mailbox';
import { sheetCsv, Workbooks } from '../runtime/host/sheets';
import { Triggers } from '../runtime/host/triggers';
import type { ExecutionRecord, Machine, MenuItem } from '../runtime/machine';

/** One run: how it ended, what it wrote into the log, and where it failed. */
export function runText({ functionName, status, log, error, counts, modelled, value }: ExecutionRecord): string {
  const seconds = (modelled.typical / 1000).toFixed(1);
  const lines = [
    `${functionName}: ${status} · ${counts.calls} service calls, about ${seconds} s at Google (modelled)`,
    ...log.map(({ level, text }) => `  ${level === 'log' ? '' : `${level}: `}${text}`),
  ];
  if (value !== undefined && value !== null && !isUndefined(value)) lines.push(`  returned ${JSON.stringify(value)}`);
  if (error) lines.push((error.stack || `${error.name}: ${error.message}`).replace(/^/gm, '  '));
  return lines.join('\n');
}

function isUndefined(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '$undefined' in value;
}

/** Everything that is there afterwards: menus, sheets, mails, forms, triggers. Parts that are empty are left out. */
export async function worldText(machine: Machine, user: string): Promise<string> {
  const menus = machine.menus(user).map(({ name, items }) => `${name}: ${items.map(itemText).join(' · ')}`);
  const triggers = machine.world
    .part(Triggers)
    .list.map(({ kind, functionName }) => `${kind.toLowerCase().replaceAll('_', ' ')}: ${functionName}`);
  const forms = machine.world.part(Forms).forms.map(({ title, items }) => `${title} (${items.length} items)`);
  const parts = [
    part('Menus', menus),
    ...sheets(machine),
    part('Mails', await mails(machine)),
    part('Forms', forms),
    part('Triggers', triggers),
  ];
  return parts.filter((text) => text !== '').join('\n');
}

function part(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : `\n${title}\n${lines.join('\n').replace(/^/gm, '  ')}`;
}

function itemText(item: MenuItem): string {
  if (item === 'separator') return '—';
  return 'items' in item ? `${item.label} › (${item.items.map(itemText).join(', ')})` : item.label;
}

function sheets(machine: Machine): string[] {
  return machine.world.part(Workbooks).books.flatMap((book, index) =>
    book.sheets.map((sheet) => {
      const csv = sheetCsv(book, sheet).trimEnd();
      const title = index === 0 ? `Sheet “${sheet.name}”` : `Sheet “${sheet.name}” of “${book.name}”`;
      return part(title, [csv === '' ? '(empty)' : csv.replaceAll('\r\n', '\n')]);
    }),
  );
}

async function mails(machine: Machine): Promise<string[]> {
  await machine.settled();
  const texts: string[] = [];
  for (const { to, cc, bcc, subject, raw } of machine.world.part(Mailbox).messages) {
    const { text = '', attachments } = await PostalMime.parse(raw);
    const names = attachments.map(({ filename }) => filename ?? 'attachment');
    texts.push(
      [
        `To ${[...to, ...cc, ...bcc].join(', ')}: ${subject}`,
        text.trim().replace(/^/gm, '  '),
        ...(names.length > 0 ? [`  Attached: ${names.join(', ')}`] : []),
      ].join('\n'),
    );
  }
  return texts;
}
