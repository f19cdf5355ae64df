// A real Chromium for tests: the one named by CHROME_PATH, else one that is installed, else the one from npm.
import './disposal';
import { existsSync } from 'node:fs';
import npmChromium from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const quietArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless browser; whoever calls closes it. */
export async function launchBrowser(): Promise<Browser> {
  const installed = process.env.CHROME_PATH || usualPlaces.find((place) => existsSync(place));
  if (installed) return chromium.launch({ executablePath: installed, args: quietArgs });
  // Not with the arguments that the package proposes for cloud functions: they give up the walls between origins.
  return chromium.launch({ executablePath: await npmChromium.executablePath(), args: quietArgs });
}
