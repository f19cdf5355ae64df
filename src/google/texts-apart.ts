/**
 * Long fixed texts that the build has taken out of the code (`tools/texts-apart.mjs`). Only what the build writes calls
 * this; everywhere else such a text is an ordinary property.
 */
let texts: readonly unknown[] | null = null;

/**
 * The text with that number, from the file beside the code, which each execution reads at most once.
 * Source: https://developers.google.com/apps-script/reference/html/html-output#getcontent
 */
export function textApart<T>(number: number): T {
  texts ??= allTexts();
  return texts[number] as T;
}

function allTexts(): readonly unknown[] {
  const file = HtmlService.createHtmlOutputFromFile('Texts').getContent();
  return JSON.parse(file.slice(file.indexOf('['), file.lastIndexOf(']') + 1)) as readonly unknown[];
}
