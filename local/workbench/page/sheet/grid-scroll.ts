/** How far a sheet is scrolled, in px. */
export interface Scroll {
  left: number;
  top: number;
}

/** A sheet that has just been put into the grid is laid out over some frames, each of which may move it. */
const [mostFrames, quietFrames] = [40, 10];

/** Scrolls as a person does, by the elements that scroll: the grid's own way is lost while it lays itself out. */
export class GridScroll {
  /** Where the grid is to stay, or that this is about to be said. The last one who scrolls decides. */
  private held: Scroll | 'soon' | undefined;

  constructor(
    private readonly grid: HTMLElement,
    moved: (to: Scroll) => void,
  ) {
    grid.addEventListener('scroll', () => moved(this.now()), true);
    for (const act of ['wheel', 'pointerdown', 'keydown'])
      grid.addEventListener(act, () => (this.held = undefined), { capture: true, passive: true });
  }

  /** Another sheet has been put into the grid, and `hold` is to follow. */
  expectHold(): void {
    this.held = 'soon';
  }

  /** Whatever the grid says of itself meanwhile is of the sheet before. */
  get isHeld(): boolean {
    return this.held !== undefined;
  }

  /** Goes there, or as far as the sheet goes. What is not given stays. */
  to(wanted: Partial<Scroll>): void {
    this.held = undefined;
    this.move(wanted);
  }

  /** Goes there and stays until the grid has settled. Resolves to false when someone has scrolled elsewhere meanwhile. */
  async hold(wanted: Scroll): Promise<boolean> {
    this.held = wanted;
    for (let frame = 0, quiet = 0; frame < mostFrames && quiet < quietFrames; frame++) {
      const { left, top } = this.now();
      const isThere = Math.abs(wanted.left - left) < 1 && Math.abs(wanted.top - top) < 1;
      quiet = isThere ? quiet + 1 : 0;
      if (!isThere) this.move(wanted);
      await new Promise(requestAnimationFrame);
      if (this.held !== wanted) return false;
    }
    this.held = undefined;
    return true;
  }

  private move({ left, top }: Partial<Scroll>): void {
    const { across, down } = this.boxes();
    if (across && left !== undefined) across.scrollLeft = left;
    if (down && top !== undefined) down.scrollTop = top;
  }

  private now(): Scroll {
    const { across, down } = this.boxes();
    return { left: across?.scrollLeft ?? 0, top: down?.scrollTop ?? 0 };
  }

  private boxes(): Record<'across' | 'down', HTMLElement | null> {
    const across = this.grid.querySelector<HTMLElement>('revogr-viewport-scroll.rgCol');
    return { across, down: across?.querySelector<HTMLElement>('.vertical-inner') ?? null };
  }
}
