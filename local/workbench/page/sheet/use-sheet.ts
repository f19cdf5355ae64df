import { useEffect, useRef, useState } from 'preact/hooks';
import type { RowsPart, SheetPart } from '../../messages';
import { get } from '../api';
import { complain, useStore } from '../store';
import { Expected } from './expected';
import { SheetModel } from './sheet-model';

/** What a sheet looks like now, and what to call when other rows come into sight. */
export interface OpenSheet {
  model: SheetModel | undefined;
  /** Goes up whenever there is something new to draw. */
  round: number;
  /** `rows`: in sight or close by; `around`: those to fetch along with them when one of them is missing. */
  see(rows: readonly number[], around: readonly number[]): void;
  /** Shows what has been typed before the server has it. Returns what takes it back. */
  expect(row: number, column: number, text: string[][]): () => void;
}

const firstRows = 200;

/** The sheet as it is now. Of a long one only the rows in sight are fetched, and more when they are scrolled to. */
export function useSheet(id: number): OpenSheet {
  const { state } = useStore();
  const version = state?.versions.sheet;
  const [round, setRound] = useState(0);
  const held = useRef<SheetModel | undefined>(undefined);
  const sight = useRef<[readonly number[], readonly number[]]>([[], []]);
  const asking = useRef<SheetModel | undefined>(undefined);
  const expected = useRef(new Expected());
  const [refused, setRefused] = useState(0);

  useEffect(() => {
    let wanted = true;
    const known = () => (held.current?.sheet.id === id ? held.current : undefined);
    if (!known()) sight.current = [[], []];
    if (!known()) expected.current = new Expected();
    const from = sight.current[0][0] ?? 1;
    const to = from + firstRows - 1;
    get<SheetPart>(`/api/sheet/${id}?from=${from}&to=${to}`).then((part) => {
      if (!wanted) return;
      held.current = new SheetModel(part.sheet, known());
      held.current.take(part, to);
      expected.current.forget((typed) => typed.version < (version ?? 0));
      expected.current.show(held.current);
      setRound((count) => count + 1);
      const frozen = Array.from({ length: part.sheet.frozenRows }, (_, index) => index + 1);
      load(held.current, frozen, frozen);
      load(held.current, ...sight.current);
    }, complain);
    return () => void (wanted = false);
  }, [id, version, refused]);

  /** One request at a time: what was scrolled past while it was on its way is never asked for. */
  function load(model: SheetModel, rows: readonly number[], around: readonly number[]): void {
    if (asking.current === model || model.missing(rows).length === 0) return;
    const missing = model.missing(around);
    asking.current = model;
    const spans = spansOf(missing);
    const query = spans.map(({ from, to }) => `${from}-${to}`).join();
    get<RowsPart[]>(`/api/sheet/${model.sheet.id}/rows?spans=${query}`).then(
      (parts) => {
        // What has been loaded for an older state of the sheet is not taken for the newest.
        if (held.current !== model) return;
        asking.current = undefined;
        parts.forEach((part, index) => model.take(part, spans[index]!.to));
        expected.current.show(model);
        setRound((count) => count + 1);
        load(model, ...sight.current);
      },
      (error: unknown) => {
        if (asking.current === model) asking.current = undefined;
        complain(error);
      },
    );
  }

  function see(rows: readonly number[], around: readonly number[]): void {
    sight.current = [rows, around];
    if (held.current?.sheet.id === id) load(held.current, rows, around);
  }

  function expect(row: number, column: number, text: string[][]): () => void {
    const typed = { row, column, text, version: version ?? 0 };
    expected.current.add(typed);
    if (held.current) expected.current.show(held.current);
    setRound((count) => count + 1);
    return () => {
      expected.current.forget((one) => one === typed);
      setRefused((count) => count + 1);
    };
  }

  return { model: held.current?.sheet.id === id ? held.current : undefined, round, see, expect };
}

/** Rows near each other are asked for as one span; others may lie far apart, when a filter hides what is between. */
function spansOf(rows: readonly number[]): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && row <= last.to + 10 && row < last.from + 390) last.to = row;
    else spans.push({ from: row, to: row });
  }
  return spans;
}
