/**
 * The `onEdit()` trigger "only queues up to 2 trigger events": who types faster than the script runs is not told of.
 * Source: https://developers.google.com/apps-script/guides/triggers#onedite
 */
const mostWaiting = 2;

export class EditQueue {
  private running = false;
  private readonly waiting: (() => void)[] = [];

  /** Runs it after those before it; where too many wait already, never. */
  async add(run: () => Promise<void>): Promise<void> {
    if (this.running && this.waiting.length >= mostWaiting) return;
    if (this.running) await new Promise<void>((turn) => this.waiting.push(turn));
    this.running = true;
    try {
      await run();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running = false;
    }
  }
}
