/** `Partnerbook – Lincoln High`: the school's name if it is known, else the spreadsheet's. */
export function calendarName(school: string, spreadsheet: string): string {
  return `Partnerbook – ${school === '' ? spreadsheet : school}`;
}
