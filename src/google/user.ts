/** The email of the person running the script; empty when Google does not reveal it. */
export function currentUser(): string {
  return Session.getEffectiveUser().getEmail();
}

/** The spreadsheet's time zone: the school zone. One read. */
export function spreadsheetZone(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
}
