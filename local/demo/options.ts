import { parseArgs } from 'node:util';

export interface DemoOptions {
  /** CSV or TSV file; undefined: the sample's organizations. */
  organizations: string | undefined;
  days: number;
  out: string;
  json: boolean;
}

export const usage = `npm run demo [-- --organizations FILE --days N --out DIR --json]

Builds Partnerbook, sets up a fresh workbook, imports the organizations, answers both surveys, enters the sample's
activities (with partners of FILE, if one is given) and lets N days pass hour by hour (30 unless told). Nothing is
approved on the way. Writes tabs/*.csv, mail/*.eml and calendar.ics into DIR (out unless told).`;

/** Throws an Error with a plain sentence for words that make no sense. */
export function demoOptions(words: string[]): DemoOptions | 'help' {
  const { values } = parseArgs({
    args: words,
    options: {
      organizations: { type: 'string' },
      days: { type: 'string', default: '30' },
      out: { type: 'string', default: 'out' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const days = Number(values.days);
  if (!Number.isInteger(days) || days < 0 || days > 400)
    throw new Error(`--days takes a whole number from 0 to 400, not “${values.days}”.`);
  return { organizations: values.organizations, days, out: values.out, json: values.json };
}
