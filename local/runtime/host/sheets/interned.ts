/** Equal descriptions kept once and known by a small number; 0 is the empty description. */
export class Interned<T extends object> {
  private items: T[];
  private numbers = new Map<string, number>();
  private readonly patched = new Map<string, number>();

  constructor(private readonly nothing: T) {
    this.items = [nothing];
    this.index();
  }

  at(id: number): T {
    return this.items[id] ?? this.nothing;
  }

  get all(): readonly T[] {
    return this.items;
  }

  idOf(item: T): number {
    const key = keyOf(item);
    let id = this.numbers.get(key);
    if (id === undefined) {
      id = this.items.push(item) - 1;
      this.numbers.set(key, id);
    }
    return id;
  }

  /** The id of the same description with some of its entries changed; an undefined entry is taken out. */
  patch(id: number, change: Partial<T>): number {
    const key = `${id}:${JSON.stringify(change, (_name, value: unknown) => (value === undefined ? null : value))}`;
    let patched = this.patched.get(key);
    if (patched === undefined) {
      const merged = Object.entries({ ...this.at(id), ...change }).filter(([, value]) => value !== undefined);
      patched = this.idOf(Object.fromEntries(merged) as T);
      this.patched.set(key, patched);
    }
    return patched;
  }

  /** Rewrites each description where it stands; ids stay. */
  rewrite(change: (item: T) => T): void {
    this.items = this.items.map(change);
    this.index();
  }

  private index(): void {
    this.numbers = new Map(this.items.map((item, id) => [keyOf(item), id]));
    this.patched.clear();
  }

  save(): unknown {
    return this.items;
  }

  load(saved: unknown): void {
    this.items = saved as T[];
    this.index();
  }
}

function keyOf(item: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))));
}
