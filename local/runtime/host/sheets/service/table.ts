import type { CostName } from '../../costs';
import { member, type CallKind, type Members } from '../../offer';

/** Any one of these, as each page of the reference says under "Authorization". */
const scopes = ['spreadsheets.currentonly', 'spreadsheets'];

/** Groups of members by kind and cost; each entry lists names. */
interface Groups {
  /** Asks or makes a handle in the script's own process. */
  handle?: string;
  /** As `handle`, at the price of one look into the open spreadsheet. */
  look?: string;
  /** Reads cells. */
  read?: string;
  /** Looks through cells without handing them over. */
  find?: string;
  /** Reads a property of the sheet or spreadsheet. */
  ask?: string;
  /** Buffered cells. */
  write?: string;
  /** Buffered formats, notes, rules and the like. */
  set?: string;
  /** Takes effect at once. */
  change?: string;
  /** Builders: no service at all. */
  local?: string;
}

const kinds: Record<keyof Groups, [CallKind, CostName | null]> = {
  handle: ['handle', null],
  look: ['handle', 'handle.getSheetByName'],
  read: ['read', 'sheet.read'],
  find: ['read', 'sheet.textfinder_findAll'],
  ask: ['read', 'sheet.metadata_read'],
  write: ['write', 'sheet.write_enqueue'],
  set: ['write', 'sheet.protect_validation_format_setup'],
  change: ['change', 'sheet.deleteRow'],
  local: ['local', null],
};

export function offers(groups: Groups): Members {
  const members: Members = {};
  for (const [group, names] of Object.entries(groups) as [keyof Groups, string][]) {
    const [kind, cost] = kinds[group];
    for (const name of names.split(/\s+/)) {
      members[name] = member(kind, cost, group === 'local' ? {} : { scopes });
    }
  }
  return members;
}
