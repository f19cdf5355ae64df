/** The clock of the local world: it stands still until someone moves it. Instants in ms since 1970, UTC. */
export class Clock {
  constructor(private instant: number) {}

  now(): number {
    return this.instant;
  }

  /** Moves forward only. */
  moveTo(instant: number): void {
    this.instant = Math.max(this.instant, instant);
  }
}
