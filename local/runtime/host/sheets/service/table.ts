import type { CostName } from '../../costs';
import { member, signatureError, type CallKind, type Members } from '../../offer';

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

type Shape = 'number' | 'integer' | 'string' | 'boolean' | 'array' | 'date' | 'any';

/** Throws Google's words unless the arguments fit one of the shapes; `string?` may be null. Missing ones are undefined. */
export function checkArgs(type: string, name: string, args: unknown[], ...shapes: string[]): void {
  const given = [...args];
  while (given.length && given[given.length - 1] === undefined) given.pop();
  const fits = shapes.some((shape) => {
    const wanted = shape === '' ? [] : shape.split(' ');
    return wanted.length === given.length && wanted.every((one, index) => fitsShape(given[index], one));
  });
  if (!fits) throw signatureError(type, name, args);
}

function fitsShape(value: unknown, wanted: string): boolean {
  if (wanted.endsWith('?') && value === null) return true;
  switch (wanted.replace('?', '') as Shape) {
    case 'integer':
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'array':
      return Array.isArray(value);
    case 'date':
      return value instanceof Date;
    case 'any':
      return true;
  }
}
