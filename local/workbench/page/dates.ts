/** Words for instants, always in the spreadsheet's zone, never in the browser's. */
function format(ms: number, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  // Newer browsers put a narrow no-break space before AM, which fonts draw badly and tests trip over.
  return new Intl.DateTimeFormat('en-US', { timeZone, ...options }).format(ms).replace(/\u202f/g, ' ');
}

/** `Monday, September 14, 2026, 7:00 AM` */
export function longDate(ms: number, timeZone: string): string {
  const day = { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' } as const;
  return `${format(ms, timeZone, day)}, ${timeOf(ms, timeZone)}`;
}

/** `Mon, Sep 14, 7:00 AM` */
export function shortDate(ms: number, timeZone: string): string {
  return `${format(ms, timeZone, { weekday: 'short', month: 'short', day: 'numeric' })}, ${timeOf(ms, timeZone)}`;
}

export function timeOf(ms: number, timeZone: string): string {
  return format(ms, timeZone, { hour: 'numeric', minute: '2-digit' });
}

/** `2026-09-14`, as date inputs want it. */
export function isoDay(ms: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(ms);
}

/** `07:00`, as time inputs want it. */
export function isoTime(ms: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(ms);
}

/** A calendar date moved by whole days or months. `day` and the result are `2026-09-14`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export function addMonths(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

/** 0 for Sunday. */
export function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

/** Words for a calendar date, whatever the zone. */
export function dayName(day: string, options: Intl.DateTimeFormatOptions): string {
  return format(Date.parse(`${day}T00:00:00Z`), 'UTC', options);
}
