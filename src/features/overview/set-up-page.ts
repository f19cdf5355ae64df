/** What the page Set up shows and does: the first steps, settings, parts, and what waits for somebody's word. */
import type { App } from '../../app';
import { neededBy, type Feature } from '../../feature';
import { staff } from '../../records/staff';
import type { ParsedOf, ResultOf } from '../../shared/calls';
import { isEmail } from '../../shared/contact';
import { Failure } from '../../shared/failure';
import { plural, tidy } from '../../shared/text';
import { noteSwitched } from '../../switched';
import { settingsTab } from '../../workbook/own-tabs';
import { sayNote } from '../../shared/note';
import type { SettingSpec } from '../../workbook/setting-kinds';
import { settingSpecs } from '../../workbook/setting-specs';
import { changeSettings } from '../../workbook/settings';
import { commitClick } from '../../workbook/write/history';
import { whatIsThere } from './actions';
import { confirmShown, toConfirm } from './confirm';
import { stepsOf } from './first-steps';
import { setUp } from './set-up';
import type { Part, SettingField, setUpCalls, SetUpView } from './set-up-calls';

type Given<Name extends keyof typeof setUpCalls> = ParsedOf<(typeof setUpCalls)[Name]>;
type Shown = ResultOf<(typeof setUpCalls)['setUp.show']>;

const waitMs = 20_000;
const specs = settingSpecs as Record<string, SettingSpec<unknown>>;

export function showSetUp(app: App, said = ''): Shown {
  const { workbook, file } = app;
  const isMade = workbook.sheetIdOf(settingsTab) !== null;
  const settings = isMade ? fieldsOf(app) : startFields(app);
  return {
    isMade,
    zone: file.zone(),
    settings,
    steps: stepsOf(app, (tab) => workbook.lookAtAllRows(tab)),
    parts: partsOf(app),
    toConfirm: isMade ? toConfirm(app) : { by: '', colleagues: [], wordings: [] },
    said,
  };
}

/** Before there is a workbook: whoever sets it up is usually the coordinator. */
function startFields(app: App): SettingField[] {
  return Object.entries(specs).map(([key, spec]) =>
    field(key, spec, key === 'coordinatorEmail' ? app.userIfKnown() : spec.initial),
  );
}

function fieldsOf({ workbook }: App): SettingField[] {
  const rows = whatIsThere(() => workbook.rowsOf(settingsTab));
  const typed = new Map(rows.map(({ key, value }) => [key, value ?? '']));
  return Object.entries(specs).map(([key, spec]) => field(key, spec, typed.get(key) ?? ''));
}

function field(
  key: string,
  { group, name, about, example, kind, read, initial }: SettingSpec<unknown>,
  value: string,
): SettingField {
  // Typed as `y` or `true` into the tab: on the page it is what it means. What cannot be used is shown as what counts.
  const yes = kind === 'yesNo' ? (read(value) ?? read(initial)) : null;
  return {
    key,
    group,
    name,
    about: sayNote(about),
    example,
    kind,
    value: kind === 'yesNo' ? (yes === true ? 'Yes' : 'No') : value,
  };
}

/** Each switchable part, with what comes along. */
function partsOf(app: App): Part[] {
  const on = app.featuresOn();
  return app.features
    .filter(({ optional }) => optional)
    .map((feature) => ({
      name: feature.name,
      about: sayNote(feature.about),
      tabs: feature.tabs.map(({ title }) => title),
      on: on.includes(feature),
      brings: neededBy(app.features, feature)
        .filter((each) => each !== feature && each.optional && !on.includes(each))
        .map(({ name }) => name),
      neededBy: on
        .filter((each) => each !== feature && neededBy(app.features, each).includes(feature))
        .map(({ name }) => name),
    }));
}

export function beginSetUp(app: App, { values }: Given<'setUp.begin'>): SetUpView {
  requireUsable(values);
  const { made, notes, cannot } = setUp(app, app.featuresOn());
  // In a copy, or where two begin at once, there are values already: what was left blank here takes none of them away.
  saveValues(app, Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== '')));
  if (toConfirm(app).by === '') confirmShown(app, [], []);
  const done = made.length > 0 ? 'Your workbook is ready.' : 'Your workbook was ready before; nothing was lost.';
  return showSetUp(app, [done, ...notes, ...cannot].join(' '));
}

export function saveSettings(app: App, { values }: Given<'setUp.save'>): SetUpView {
  requireUsable(values);
  const changed = saveValues(app, values);
  return showSetUp(app, changed === 0 ? 'Nothing was changed.' : `${plural(changed, 'setting')} saved.`);
}

/** A value that cannot be used is refused here, where the person can still see it; blank means the default. */
function requireUsable(values: Record<string, string>): void {
  for (const [key, value] of Object.entries(values)) {
    const spec = specs[key];
    if (!spec) throw new Failure('This page is older than the script behind it. Close it and open it again.');
    if (value.trim() !== '' && spec.read(value) === null)
      throw new Failure(`“${value.trim()}” cannot be used for “${spec.name}”. Type ${spec.expects}.`);
  }
}

function saveValues(app: App, values: Record<string, string>): number {
  return app.exclusive.run(waitMs, () => {
    const changed = changeSettings(app.workbook, values);
    if (changed > 0) commitClick(app, 'Settings changed in Set up');
    return changed;
  });
}

/** Adds a colleague, confirmed by whoever types it here. */
export function addColleague(app: App, given: Given<'setUp.colleague'>): SetUpView {
  const [name, email] = [tidy(given.name), given.email.trim()];
  if (name === '') throw new Failure('Type the name of your colleague.');
  if (!isEmail(email)) throw new Failure(`“${email}” is not an email address. Type one such as pat.lee@example.edu.`);
  app.exclusive.run(waitMs, () => {
    const known = app.workbook.reread(staff).rows.filter((row) => row.email?.toLowerCase() === email.toLowerCase())[0];
    if (known)
      throw new Failure(`${email} is in the Staff tab already, as ${known.name ?? 'somebody without a name'}.`);
    app.workbook.add(staff, [{ name, email }]);
    commitClick(app, 'Colleague added in Set up');
  });
  const { by } = toConfirm(app);
  if (by === '') confirmShown(app, [email], []);
  return showSetUp(app, `${name} is in the Staff tab.`);
}

export function confirmFromPage(app: App, { emails, wordings }: Given<'setUp.confirm'>): SetUpView {
  confirmShown(app, emails, wordings);
  return showSetUp(app, 'Confirmed.');
}

/** Switching off takes nothing away: tabs and rows stay, and the work on them rests. */
export function switchParts(app: App, { names, on }: Given<'setUp.switch'>): SetUpView {
  const parts = app.features.filter(({ optional, name }) => optional && names.includes(name));
  if (parts.length === 0 || parts.length < names.length)
    throw new Failure('This page is older than the script behind it. Close it and open it again.');
  if (app.workbook.sheetIdOf(settingsTab) === null)
    throw new Failure('Do the first step first: it makes the workbook.');
  return on ? switchOn(app, parts) : switchOff(app, parts);
}

function switchOn(app: App, parts: readonly Feature[]): SetUpView {
  const wanted = parts.flatMap((part) => neededBy(app.features, part));
  keepSwitched(app, wanted, true);
  const { made } = setUp(app, [...new Set([...app.featuresOn(), ...wanted])], null);
  const tabs = made.length > 0 ? ` ${plural(made.length, 'tab')} made: ${made.join(', ')}.` : '';
  return showSetUp(app, `${said(parts)} on.${tabs}`);
}

function switchOff(app: App, parts: readonly Feature[]): SetUpView {
  const needing = app
    .featuresOn()
    .filter((each) => !parts.includes(each) && neededBy(app.features, each).some((needed) => parts.includes(needed)));
  if (needing.length > 0)
    throw new Failure(`${needing.map(({ name }) => name).join(' and ')} cannot do without it. Switch that off first.`);
  keepSwitched(app, parts, false);
  return showSetUp(app, `${said(parts)} off. Tabs and rows stay as they are.`);
}

function said(parts: readonly Feature[]): string {
  return `${parts.map(({ name }) => name).join(', ')} ${parts.length === 1 ? 'is' : 'are'}`;
}

/** By what it is when the lock is held: somebody else may be at the same page. */
function keepSwitched({ memory, exclusive }: App, parts: readonly Feature[], on: boolean): void {
  exclusive.run(waitMs, () => {
    memory.refresh();
    noteSwitched(memory, parts, on);
    memory.save();
  });
}
