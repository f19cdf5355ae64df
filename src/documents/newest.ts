import type { App } from '../app';
import type { PaperShown } from '../shared/paper-shown';
import { isOf } from './rows';
import { documentsTab } from './tabs';
import type { DocumentUse } from './use';

/** The addresses of the current document of a kind about one record; empty while there is none. */
export function newestDocument({ workbook }: App, id: string, kind: string): { url: string; pdf: string } {
  const made = workbook
    .rowsOf(documentsTab)
    .filter(({ about, key, state }) => about === id && state === 'current' && (key ?? '').startsWith(`${kind}/`));
  const last = made[made.length - 1];
  return { url: last?.url ?? '', pdf: last?.pdf ?? '' };
}

/** The current paper of each kind about these records; its addresses are empty while there is none. */
export function papersMade({ workbook }: App, uses: readonly DocumentUse[], ids: readonly string[]): PaperShown[] {
  const rows = workbook.rowsOf(documentsTab).filter(({ state }) => state === 'current');
  return uses.map((use) => {
    const made = rows.filter((row) => isOf(row, use, ids)).pop();
    const { kind, name } = use.template;
    return { kind, name, url: made?.url ?? '', pdf: made?.pdf ?? '' };
  });
}
