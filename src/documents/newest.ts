import type { App } from '../app';
import { documentsTab } from './tabs';

/** The addresses of the current document of a kind about one record; empty while there is none. */
export function newestDocument({ workbook }: App, id: string, kind: string): { url: string; pdf: string } {
  const made = workbook
    .rowsOf(documentsTab)
    .filter(({ about, key, state }) => about === id && state === 'current' && (key ?? '').startsWith(`${kind}/`));
  const last = made[made.length - 1];
  return { url: last?.url ?? '', pdf: last?.pdf ?? '' };
}
