import { forgetStories } from './kept-stories';
import { npmBrowser, npmBrowserRunsHere } from './npm-browser';

/** Before the workers start: what they would otherwise all make at once, and nothing left of an earlier run. */
// eslint-disable-next-line no-restricted-syntax -- jest asks for it
export default function beforeTests(): void {
  forgetStories();
  if (npmBrowserRunsHere && !process.env['CHROME_PATH']) npmBrowser();
}
