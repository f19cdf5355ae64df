/** Source: https://developers.google.com/apps-script/guides/html/reference-google-script-run (more calls wait their turn). */
const callsAtOnce = 10;

/** Lets a person's pages have ten calls under way at once. */
export class Turns {
  private readonly callers = new Map<string, { running: number; waiting: (() => void)[] }>();

  /** Waits until fewer than ten calls of the person are under way; the caller calls what it gets when it is done. */
  async take(user: string): Promise<() => void> {
    const caller = this.callers.get(user) ?? { running: 0, waiting: [] };
    this.callers.set(user, caller);
    if (caller.running >= callsAtOnce) await new Promise<void>((resolve) => caller.waiting.push(resolve));
    caller.running++;
    return () => {
      caller.running--;
      caller.waiting.shift()?.();
    };
  }
}
