/**
 * The text of `seeds.html`, which the build makes of `src/seeds.ts`: JSON without any character that means something in
 * HTML. One call. https://developers.google.com/apps-script/reference/html/html-service#createhtmloutputfromfilefilename
 */
export function seedText(): string {
  return HtmlService.createHtmlOutputFromFile('seeds').getContent();
}
