import { npmBrowser, npmBrowserRunsHere } from './npm-browser';

/** Before the workers start: what they would otherwise all make at once. */
// eslint-disable-next-line no-restricted-syntax -- jest asks for it
export default function beforeTests(): void {
  if (npmBrowserRunsHere && !process.env['CHROME_PATH']) npmBrowser();
}
