/**
 * What a script without `oauthScopes` in its manifest may do. Google scans the code for calls that need a scope, and so
 * does this, by the names of services. Source: https://developers.google.com/apps-script/concepts/scopes
 */
const needed: [RegExp, string][] = [
  [/\bCalendarApp\b/, 'calendar'],
  [/\bDocumentApp\b/, 'documents'],
  [/\bDriveApp\b/, 'drive'],
  [/\bMailApp\b/, 'script.send_mail'],
  [/\bGmailApp\b/, 'mail.google.com'],
  [/\.(showSidebar|showModalDialog|showModelessDialog)\b/, 'script.container.ui'],
  [/\b(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)\b/, 'script.scriptapp'],
  [/\bSession\b/, 'userinfo.email'],
];
const services = ['Calendar', 'Drive'];

/** `code`: all server sources in one. Scopes by their last part. */
export function inferredScopes(code: string, advancedServices: readonly string[]): string[] {
  // "@OnlyCurrentDoc" in a comment narrows what the script may reach to the file it belongs to.
  const onlyCurrent = /@OnlyCurrentDoc\b/.test(code);
  return [
    ...(/\b(SpreadsheetApp|Browser)\b/.test(code) ? [onlyCurrent ? 'spreadsheets.currentonly' : 'spreadsheets'] : []),
    ...(/\bFormApp\b/.test(code) ? ['forms'] : []),
    ...needed.filter(([call]) => call.test(code)).map(([, scope]) => scope),
    ...advancedServices.map((service) => service.toLowerCase()).filter((scope) => /^(calendar|drive)$/.test(scope)),
  ].filter((scope, index, all) => all.indexOf(scope) === index);
}

/** Advanced services that a script without a manifest names; in the editor one would switch them on by hand. */
export function inferredServices(code: string): string[] {
  return services.filter((service) => new RegExp(`(?<![\\w.$])${service}\\.[A-Z]`).test(code));
}
