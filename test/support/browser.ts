// A real Chromium for tests: the one named by CHROME_PATH, else the one from npm, else one that is installed.
import './disposal';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { npmBrowser, npmBrowserRunsHere, type Program } from './npm-browser';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

// Not those that the package from npm proposes for cloud functions: they give up the walls between origins.
const quietArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless browser; whoever calls closes it. */
export function launchBrowser(): Promise<Browser> {
  const program = programFrom(
    process.env['CHROME_PATH'],
    npmBrowserRunsHere ? npmBrowser : undefined,
    usualPlaces.find((place) => existsSync(place)),
  );
  return chromium.launch({ ...program, args: quietArgs });
}

/** `fromNpm` is there where the package's program runs. Throws an Error that says what to do. */
export function programFrom(
  named: string | undefined,
  fromNpm: (() => Program) | undefined,
  installed: string | undefined,
): Program {
  if (named) return { executablePath: named };
  if (fromNpm) return fromNpm();
  if (installed) return { executablePath: installed };
  throw new Error('Tests need a browser: install Google Chrome, or name a Chromium in the variable CHROME_PATH.');
}
