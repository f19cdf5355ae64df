/** Email of the person who runs the script now; empty when Google does not tell. */
export function currentUser(): string {
  return Session.getEffectiveUser().getEmail();
}

/** The spreadsheet's time zone: the school zone. One read. */
export function spreadsheetZone(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
}
