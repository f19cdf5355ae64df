import type { Page } from 'playwright-core';

/** Medians over several cells, in ms from the key press to the frame that shows its effect. */
export interface Typed {
  /** The first letter appears in an open cell. */
  openMs: number;
  /** After Enter, the text is in the closed cell and the next cell is selected. */
  shownMs: number;
}

const times = 7;

export async function type(page: Page): Promise<Typed> {
  const open: number[] = [];
  const shown: number[] = [];
  await page.getByRole('textbox', { name: 'Cell' }).fill('O25000');
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: 'Visit No. 24998', exact: true }).waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('revo-grid'));
  for (let time = 0; time <= times; time++) {
    const opened = await answerTo(page, () => page.keyboard.press('n'), null);
    await page.keyboard.type(`ote ${time}`);
    const ended = await answerTo(page, () => page.keyboard.press('Enter'), `note ${time}`);
    // The first one is a warm-up.
    if (time === 0) continue;
    open.push(opened);
    shown.push(ended);
  }
  const median = (all: number[]) => Math.round(all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!);
  return { openMs: median(open), shownMs: median(shown) };
}

/** Time from the key press to the frame in which a cell is open, or is closed and shows `text`. */
async function answerTo(page: Page, press: () => Promise<void>, text: string | null): Promise<number> {
  await page.evaluate((wanted) => {
    const isAnswered = () => {
      const isOpen = !!document.querySelector('revogr-edit');
      if (wanted === null || isOpen) return wanted === null && isOpen;
      return [...document.querySelectorAll('[role=gridcell]')].some((cell) => cell.textContent === wanted);
    };
    const answered = new Promise<number>((resolve) => {
      const onKey = ({ timeStamp }: Event) => {
        const look = () => (isAnswered() ? resolve(performance.now() - timeStamp) : requestAnimationFrame(look));
        requestAnimationFrame(look);
      };
      addEventListener('keydown', onKey, { capture: true, once: true });
    });
    Object.assign(window, { answered });
  }, text);
  await press();
  return page.evaluate(() => (window as unknown as { answered: Promise<number> }).answered);
}
