import type { CDPSession, Page } from 'playwright-core';

/**
 * The frames while someone turns the wheel for three seconds, one notch every 50 ms, and where the page's time went.
 */
export interface Scrolled {
  frames: number;
  /** Frames that came more than 50 ms after the one before, which people see as a stutter. */
  over50ms: number;
  over34ms: number;
  medianMs: number;
  p95Ms: number;
  maxMs: number;
  /** How far it scrolled, in rows of 24 px. */
  rows: number;
  /** Frames in which more than half of the cells in the middle of the window were still empty. */
  blankFrames: number;
  /** Processor time of one frame of 40 px, in ms; other work on the machine does not lengthen it. */
  processorMs: number;
}

const notches = 60;
const notchMs = 50;
const notchPx = 120;

interface Watch {
  frames: number[];
  blank: number;
  from: number;
  stop: boolean;
}

export async function scroll(page: Page): Promise<Scrolled> {
  await page.mouse.move(700, 400);
  // One warm-up turn, since code is compiled at its first use.
  await turn(page, 10);
  await page.waitForTimeout(1000);
  await page.evaluate(watch);
  await turn(page, notches);
  const { frames, blank, px } = await page.evaluate(() => {
    const seen = (window as unknown as { watched: Watch }).watched;
    seen.stop = true;
    const scroller = document.querySelector('revogr-viewport-scroll.rgCol .vertical-inner')!;
    return { frames: seen.frames, blank: seen.blank, px: scroller.scrollTop - seen.from };
  });
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (part: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!);
  return {
    frames: frames.length,
    over50ms: frames.filter((ms) => ms > 50).length,
    over34ms: frames.filter((ms) => ms > 34).length,
    medianMs: at(0.5),
    p95Ms: at(0.95),
    maxMs: at(1),
    rows: Math.round(px / 24),
    blankFrames: blank,
    processorMs: await costOfFrame(page),
  };
}

/** Waits for each frame, so that their number is the same on any machine. */
async function costOfFrame(page: Page): Promise<number> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const [steps, px] = [120, 40];
  const before = await processorTime(session);
  await page.evaluate(
    ([count, by]) =>
      new Promise<void>((resolve) => {
        const scroller = document.querySelector('revogr-viewport-scroll.rgCol .vertical-inner')!;
        let step = 0;
        const next = () => {
          if (step++ === count) return resolve();
          scroller.scrollTop += by;
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
    [steps, px] as const,
  );
  const spent = (await processorTime(session)) - before;
  await session.detach();
  return Math.round((spent * 10_000) / steps) / 10;
}

/** Turns each notch at its own time, however long the page takes to respond. */
async function turn(page: Page, count: number): Promise<void> {
  const started = performance.now();
  const sent: Promise<void>[] = [];
  for (let notch = 0; notch < count; notch++) {
    sent.push(page.mouse.wheel(0, notchPx));
    await new Promise((resolve) => setTimeout(resolve, started + (notch + 1) * notchMs - performance.now()));
  }
  await Promise.all(sent);
}

/** Runs in the page. */
function watch(): void {
  const scroller = document.querySelector('revogr-viewport-scroll.rgCol .vertical-inner')!;
  const seen: Watch = { frames: [], blank: 0, from: scroller.scrollTop, stop: false };
  Object.assign(window, { watched: seen });
  let last = 0;
  const next = (now: number) => {
    if (seen.stop) return;
    if (last > 0) seen.frames.push(now - last);
    last = now;
    // Finds cells without asking for positions, which would cost a frame by itself.
    const cells = document.querySelectorAll('revogr-data[type=rgRow] .rgCell[data-rgcol="1"]');
    const empty = [...cells].filter(({ textContent }) => textContent === '').length;
    if (empty * 2 > cells.length) seen.blank++;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

/** In seconds, for the page and for what puts it on the screen. */
async function processorTime(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo
    .filter(({ type }) => type === 'renderer' || type === 'GPU')
    .reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
