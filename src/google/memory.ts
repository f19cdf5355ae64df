/**
 * What the app remembers for this spreadsheet outside the sheet: which tab is which sheet, form and calendar ids, the
 * journal of a send, when the pump last ran. It is kept in the document properties, which are read all at once at first
 * use. Limits: 9 KB a value, 500 KB in all (https://developers.google.com/apps-script/guides/services/quotas).
 */
export interface Memory {
  get(key: string): string | null;
  /** Of everything that is remembered. */
  keys(): string[];
  /** Null deletes the key. The change is held until `save`. */
  set(key: string, value: string | null): void;
  /**
   * Writes the new values, then deletes keys: one call, plus one for each deleted key. If it is cut off, too much is
   * remembered rather than too little.
   */
  save(): void;
  /** Writes one value at once. One call. */
  setNow(key: string, value: string): void;
  /** Discards what was read, so that the next `get` sees what other executions have written. */
  refresh(): void;
}

export function documentMemory(): Memory {
  const store = PropertiesService.getDocumentProperties();
  let values: Record<string, string> | undefined;
  const changed = new Map<string, string | null>();
  const read = (): Record<string, string> => (values ??= store.getProperties());

  return {
    get: (key) => {
      const pending = changed.get(key);
      return pending !== undefined ? pending : (read()[key] ?? null);
    },
    keys: () => [...new Set([...Object.keys(read()), ...changed.keys()])],
    set(key, value) {
      if (this.get(key) !== value) changed.set(key, value);
    },
    save() {
      const kept: Record<string, string> = {};
      const gone: string[] = [];
      changed.forEach((value, key) => (value === null ? gone.push(key) : (kept[key] = value)));
      if (Object.keys(kept).length > 0) store.setProperties(kept);
      for (const key of gone) store.deleteProperty(key);
      values = { ...read(), ...kept };
      for (const key of gone) delete read()[key];
      changed.clear();
    },
    setNow(key, value) {
      store.setProperty(key, value);
      if (values) values[key] = value;
      changed.delete(key);
    },
    refresh() {
      values = undefined;
    },
  };
}
