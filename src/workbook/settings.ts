/** The school's settings: kept in the Settings tab, read with defaults where staff left a blank. */
import { minutesOf, toClockTime } from '../shared/dates';
import { settingsTab } from './own-tabs';
import { problemAt } from './problem-rules';
import type { Problem } from './problems';
import type { SettingSpec } from './setting-kinds';
import { settingSpecs } from './setting-specs';
import type { Workbook } from './workbook';

type Specs = typeof settingSpecs;
export type Settings = { [K in keyof Specs]: Specs[K] extends SettingSpec<infer T> ? T : never };

/** A run comes only once an hour, so with shorter hours, or hours that end before they begin, nothing would leave. */
const shortestHours = 60;
const areHours = ({ sendFrom, sendUntil }: Pick<Settings, 'sendFrom' | 'sendUntil'>): boolean =>
  minutesOf(sendUntil) - minutesOf(sendFrom) >= shortestHours;

/** Settings with an unusable value have their default; `check` reports them. One read. */
export function readSettings(workbook: Workbook): Settings {
  const read = asTyped(workbook);
  if (areHours(read)) return read;
  const { sendFrom, sendUntil } = settingSpecs;
  return { ...read, sendFrom: toClockTime(sendFrom.initial)!, sendUntil: toClockTime(sendUntil.initial)! };
}

function asTyped(workbook: Workbook): Settings {
  const typed = new Map(workbook.table(settingsTab).rows.map((row) => [row.key, row.value ?? '']));
  const settings = Object.entries(settingSpecs).map(([key, spec]) => {
    const text = typed.get(key) ?? '';
    const usable = text.trim() === '' ? null : spec.read(text);
    return [key, usable ?? spec.read(spec.initial)];
  });
  return Object.fromEntries(settings) as Settings;
}

/** Collects what differs, by key; blank is written as nothing, and then the default counts. Returns how many differ. */
export function changeSettings(workbook: Workbook, values: Readonly<Record<string, string>>): number {
  const changed = workbook.reread(settingsTab).rows.filter(({ id, key, value }) => {
    const wanted = values[key ?? '']?.trim();
    if (wanted === undefined || wanted === (value ?? '')) return false;
    workbook.change(settingsTab, id, { value: wanted === '' ? null : wanted });
    return true;
  });
  return changed.length;
}

/** Unusable values, for which the default counts instead. One read. */
export function settingProblems(workbook: Workbook): Problem[] {
  const table = workbook.table(settingsTab);
  const specs = settingSpecs as Record<string, SettingSpec<unknown>>;
  const badHours = !areHours(asTyped(workbook));
  return table.rows.flatMap((row): Problem[] => {
    const spec = specs[row.key ?? ''];
    const typed = (row.value ?? '').trim();
    const noHours = badHours && row.key === 'sendUntil';
    if (!spec || (!noHours && (typed === '' || spec.read(typed) !== null))) return [];
    const { sendFrom, sendUntil } = settingSpecs;
    const fallback = spec.initial === '' ? 'nothing is used' : `“${spec.initial}” is used`;
    const text = noHours
      ? `“${sendUntil.name}” must be at least an hour after “${sendFrom.name}”. Until then mail leaves from ${sendFrom.initial} to ${sendUntil.initial}.`
      : `“${typed}” cannot be used for “${spec.name}”. Type ${spec.expects}. Until then ${fallback}.`;
    return [problemAt(table, row.row, 'value', text)];
  });
}
