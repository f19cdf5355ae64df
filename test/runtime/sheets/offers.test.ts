import { readFileSync } from 'node:fs';
import { sheetTypes, SpreadsheetApp } from '../../../local/runtime/host/sheets';
import type { OfferedClass } from '../../../local/runtime/host/offer';
import { offeredClasses } from '../../../local/runtime/host/services';
import { Bench } from '../harness';

const classes: OfferedClass[] = [SpreadsheetApp, ...sheetTypes];

/** Members of an interface in Google's own type declarations. */
function declared(type: string): Set<string> {
  const part = type.startsWith('Chart') ? 'charts' : type === 'RgbColor' ? 'base' : 'spreadsheet';
  const text = readFileSync(`node_modules/@types/google-apps-script/google-apps-script.${part}.d.ts`, 'utf8');
  const body = new RegExp(`interface ${type.replace('Charts.', '')} \\{([\\s\\S]*?)\\n {8}\\}`).exec(text)?.[1] ?? '';
  return new Set([...body.matchAll(/^ {12}(?:\/\*\* @deprecated.*\*\/ )?(\w+)\(/gm)].map((match) => match[1]!));
}

/** At Google, and left out of the declarations: newer members replace them, or they take a Color object. */
const older = new Set([
  'Range.getFontColor',
  'Range.getFontColors',
  'Range.getBackgroundColor',
  'Range.getBackgroundColors',
  'Range.setBackgroundColor',
  'Range.setBackgroundColors',
  // https://developers.google.com/apps-script/samples/automations/bracket-maker
  'Range.getColumnIndex',
  'Sheet.setActiveRange',
  'FilterCriteriaBuilder.copy',
  // https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder, …/gradient-condition
  ...['BooleanCondition.get', 'ConditionalFormatRuleBuilder.set'].flatMap((start) =>
    ['Background', 'FontColor'].map((which) => `${start}${which}Object`),
  ),
  ...['Min', 'Mid', 'Max'].flatMap((which) => [
    `GradientCondition.get${which}ColorObject`,
    `ConditionalFormatRuleBuilder.setGradient${which}pointObject`,
    `ConditionalFormatRuleBuilder.setGradient${which}pointObjectWithValue`,
  ]),
  // https://developers.google.com/apps-script/reference/spreadsheet/banding
  ...['First', 'Second', 'Header', 'Footer'].flatMap((which) =>
    ['Row', 'Column'].flatMap((line) => ['get', 'set'].map((verb) => `Banding.${verb}${which}${line}ColorObject`)),
  ),
]);

test('no two classes go by one name on the wire', () => {
  const names = offeredClasses().map(({ type }) => type);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  const enums = offeredClasses().flatMap((one) => Object.entries(one.enums ?? {}));
  // Members arrive by name: enums of one name must be the same, or have none in common (EventType of triggers and of events).
  for (const [name, members] of enums) {
    for (const [other, others] of enums) {
      const common = name === other ? members.filter((member) => others.includes(member)) : [];
      if (common.length > 0) expect([name, members]).toEqual([name, others]);
    }
  }
});

describe('what is offered', () => {
  test.each(classes.map((one) => [one.type, one] as const))('%s has a method for each member', (_type, one) => {
    const methods = (one as unknown as { prototype: Record<string, unknown> }).prototype;
    expect(Object.keys(one.members).filter((name) => typeof methods[name] !== 'function')).toEqual([]);
  });

  test.each(classes.map((one) => [one.type, one] as const))('%s names nothing that Google does not', (type, one) => {
    const known = declared(type);
    const unknown = Object.keys(one.members).filter((name) => !known.has(name) && !older.has(`${type}.${name}`));
    expect(unknown).toEqual([]);
  });

  test('anything else is refused by name', () => {
    const bench = new Bench();
    expect(bench.failure("sheet.getRange('A1').createPivotTable(1)")).toBe(
      'NotImplementedLocally: Range.createPivotTable',
    );
    expect(bench.failure('ss.makeCoffee()')).toBe('NotImplementedLocally: Spreadsheet.makeCoffee');
    expect(bench.failure('SpreadsheetApp.DataSourceType.BIGQUERY')).toBe(
      'NotImplementedLocally: SpreadsheetApp.DataSourceType',
    );
  });

  test('objects say what they are, enum members their name', () => {
    const bench = new Bench();
    const body = "return [String(ss), String(sheet.getRange('A1')), String(SpreadsheetApp.ProtectionType.RANGE)]";
    expect(bench.value(body)).toEqual(['Spreadsheet', 'Range', 'RANGE']);
  });

  test('needs the spreadsheet permission, and more for other files', () => {
    const bench = new Bench();
    expect(bench.failure('return 1', { scopes: [] })).toMatch(
      /Required permissions: \(https:.*spreadsheets.currentonly/,
    );
    expect(bench.failure("SpreadsheetApp.openById('x')")).toMatch(/not sufficient to call SpreadsheetApp.openById/);
    expect(bench.runBare('SpreadsheetApp.getActive()', { authMode: 'NONE' }).error?.message).toMatch(/permission/);
    expect(bench.runBare('return SpreadsheetApp.getUi() !== null', { authMode: 'NONE' }).value).toBe(true);
  });
});
