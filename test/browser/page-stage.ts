// Opens a built sidebar or dialog in a real browser. Behind google.script.run stands a script of the test's own: what
// is tried here is the page, up to that boundary; the way on to the workbook is tried with the workbench.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';

/** The script says no, with a sentence for staff. */
export class Refusal extends Error {}

/** Google's own failure: the script never answered. */
export class Lost extends Error {}

/** What the script answers, by call; a thrown Refusal or Lost is one of its two ways to fail. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each call has its own argument; the test knows which
export type Script = { [call: string]: (argument: any) => unknown };

export interface Size {
  width: number;
  height: number;
}
export const sidebar: Size = { width: 300, height: 720 };
export const phone: Size = { width: 375, height: 667 };
export const dialog: Size = { width: 900, height: 600 };

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** A browser for the pages that were built, for one test file. */
export class Theater {
  /** `npm test` builds it first. */
  readonly dir = path.resolve('build');

  private readonly shown: Page[] = [];

  private constructor(private readonly browser: Browser) {}

  static async open(): Promise<Theater> {
    return new Theater(await launchBrowser());
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** Closes the pages shown so far: with dozens of them a browser grows slow. */
  async clear(): Promise<void> {
    await Promise.all(this.shown.splice(0).map((page) => page.close()));
  }

  async show(name: string, size: Size, script: Script): Promise<Stage> {
    const page = await this.browser.newPage({ viewport: size });
    this.shown.push(page);
    const stage = new Stage(page, script);
    await stage.prepare();
    await page.goto(pathToFileURL(path.join(this.dir, `${name}.html`)).href);
    return stage;
  }
}

export class Stage {
  /** Each call that came, in order. */
  readonly calls: { name: string; argument: unknown }[] = [];
  /** Requests beyond the page itself, errors in the console, dialogs of the browser: there must be none. */
  readonly oddities: string[] = [];

  constructor(
    readonly page: Page,
    readonly script: Script,
  ) {}

  async prepare(): Promise<void> {
    const { page } = this;
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => this.oddities.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.oddities.push(message.text());
    });
    page.on('dialog', (shown) => {
      this.oddities.push(`dialog: ${shown.message()}`);
      void shown.dismiss();
    });
    page.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) this.oddities.push(`request: ${request.url()}`);
    });
    await page.exposeFunction('answerTheCall', (name: string, argument: unknown) => this.answer(name, argument));
    await page.addInitScript({ content: googleStandIn });
  }

  private async answer(name: string, argument: unknown): Promise<object> {
    this.calls.push({ name, argument });
    try {
      const act = this.script[name];
      if (!act) throw new Error(`The test has no answer to ${name}`);
      return { value: { ok: true, value: (await act(argument)) ?? null } };
    } catch (error) {
      if (error instanceof Refusal) return { value: { ok: false, message: error.message } };
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }

  /** The arguments of all calls of one name. */
  argumentsOf(name: string): unknown[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.argument);
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  async text(): Promise<string> {
    return (await this.page.locator('#app').innerText()).replace(/\s+/g, ' ');
  }

  /** The focus comes to the element with this name; effects move it a moment after the page has changed. */
  async focusIsOn(name: string): Promise<void> {
    let on = '';
    for (let tries = 0; tries < 30; tries++) {
      on = await this.page.evaluate(
        '(document.activeElement.getAttribute("aria-label") || document.activeElement.innerText || document.activeElement.tagName).trim()',
      );
      if (on === name) return;
      await this.page.waitForTimeout(50);
    }
    expect(on).toBe(name);
  }

  /**
   * Nothing for axe to find, nothing that sticks out sideways, no errors. `name` is also the picture's, when a folder
   * for pictures is given (PAGE_PICTURES).
   */
  async looksRight(name: string): Promise<void> {
    const { page } = this;
    await page.waitForTimeout(150); // Colors fade in; axe measures what it sees.
    if (process.env.PAGE_PICTURES) {
      await page.screenshot({ path: path.join(process.env.PAGE_PICTURES, `${name}.png`), animations: 'disabled' });
    }
    if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
    const found = (await page.evaluate(
      `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then((result) => result.violations.map((each) => each.id + ': ' + each.nodes.map((node) => node.html + ' ' + node.failureSummary).join(' | ')))`,
    )) as string[];
    expect(found).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    const sideways = await page.evaluate(
      '[...document.querySelectorAll(".page, .said, .foot")].filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.scrollWidth)',
    );
    expect(sideways).toEqual([]);
    expect(this.oddities).toEqual([]);
  }
}

// https://developers.google.com/apps-script/guides/html/reference/run
const googleStandIn = `
  window.did = [];
  const runner = (success, failure) => ({
    withSuccessHandler: (take) => runner(take, failure),
    withFailureHandler: (take) => runner(success, take),
    serve(name, argument) {
      answerTheCall(name, JSON.parse(JSON.stringify(argument))).then((answer) => {
        if ('error' in answer) failure && failure(new Error(answer.error));
        else success && success(answer.value);
      });
    },
  });
  window.google = {
    script: {
      run: runner(),
      host: { close: () => did.push('close'), editor: { focus: () => did.push('focus sheet') } },
    },
  };
`;

/** A promise that the test keeps when it wants to. */
export function pending<T>(): { promise: Promise<T>; keep(value: T): void } {
  let keep: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}
