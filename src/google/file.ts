/** The spreadsheet as a file: what people change in Google's own menus. https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export interface BookFile {
  /** Never the same for two files. */
  id(): string;
  /** Null where there is none, as in a shared drive, or where Google does not tell. One read. */
  owner(): string | null;
  zone(): string;
  /** How numbers and days are written: `en_US`. One read. */
  locale(): string;
  /** One read. */
  name(): string;
}

export function googleFile(): BookFile {
  const active = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();
  return {
    id: () => active().getId(),
    owner() {
      try {
        // Null in a shared drive, whatever the types say.
        const owner = active().getOwner() as GoogleAppsScript.Base.User | null;
        return owner === null ? null : owner.getEmail() || null;
      } catch {
        return null;
      }
    },
    zone: () => active().getSpreadsheetTimeZone(),
    locale: () => active().getSpreadsheetLocale(),
    name: () => active().getName(),
  };
}
