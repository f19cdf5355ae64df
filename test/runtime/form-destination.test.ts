// Answers that land in a sheet, and the spreadsheet's trigger.
// Sources: https://developers.google.com/apps-script/reference/forms/form#setdestinationtype,-id,
// https://developers.google.com/apps-script/guides/triggers/events#form-submit
import { Forms, type FormModel } from '../../local/runtime/host/forms/model';
import { sheetCsv, Workbooks } from '../../local/runtime/host/sheets';
import { Machine } from '../../local/runtime/machine';
import { coordinator, machineOf, runAs, valueOf } from './support';

const source = `
  function main() {
    const ss = SpreadsheetApp.getActive();
    const form = FormApp.create('Sign-up', true).setAllowResponseEdits(true);
    form.addTextItem().setTitle('Name');
    form.addSectionHeaderItem().setTitle('When');
    form.addCheckboxItem().setTitle('Days').setChoiceValues(['Mon', 'Tue', 'Wed']);
    form.addGridItem().setTitle('Rate').setRows(['Talk', 'Visit']).setColumns(['Good', 'Bad']);
    form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
    ScriptApp.newTrigger('onSheet').forSpreadsheet(ss).onFormSubmit().create();
    return [form.getId(), form.getDestinationId() === ss.getId(), String(form.getDestinationType()), ss.getFormUrl() !== null];
  }
  function onSheet(e) { return [e.range.getA1Notation(), e.values, e.namedValues, e.range.getSheet().getName()]; }
  function more(id) { FormApp.openById(id).addTextItem().setTitle('Phone'); }
  function answer(id) { const f = FormApp.openById(id); f.createResponse().withItemResponse(f.getItems()[0].asTextItem().createResponse('Script')).submit(); }
  function formUrl() { return SpreadsheetApp.getActive().getFormUrl(); }
  function unlink(id) { const f = FormApp.openById(id).removeDestination(); return [f.getDestinationType(), SpreadsheetApp.getActive().getFormUrl()]; }`;

async function signUp(): Promise<{ machine: Machine; form: FormModel; ids: number[]; lines: () => string[] }> {
  const machine = machineOf(source);
  const [id, ...rest] = valueOf(await runAs(machine)) as [string, ...unknown[]];
  expect(rest).toEqual([true, 'SPREADSHEET', true]);
  const form = machine.world.part(Forms).find(id)!;
  const book = machine.world.part(Workbooks).bound();
  const lines = () => sheetCsv(book, book.sheetNamed('Form Responses 1')!).trimEnd().split('\r\n');
  return { machine, form, ids: form.items.map((item) => item.id), lines };
}

test('an answer is a row under the titles, and the trigger is told of it', async () => {
  const { machine, form, ids, lines } = await signUp();
  expect(lines()).toEqual(['Timestamp,Name,Days,Rate [Talk],Rate [Visit]']);
  await machine.submitForm(form.id, { [ids[0]!]: '=Acme', [ids[2]!]: ['Mon', 'Tue'], [ids[3]!]: ['Good', ''] });
  expect(lines()[1]).toMatch(/^9\/14\/2026 7:00:\d\d,=Acme,"Mon, Tue",Good,$/);
  const [a1, values, named, sheet] = valueOf(machine.executions.at(-1)!) as [string, string[], object, string];
  expect([a1, sheet]).toEqual(['A2:E2', 'Form Responses 1']);
  expect(values.slice(1)).toEqual(['=Acme', 'Mon, Tue', 'Good', '']);
  expect(named).toEqual({
    Timestamp: [values[0]],
    Name: ['=Acme'],
    Days: ['Mon, Tue'],
    'Rate [Talk]': ['Good'],
    'Rate [Visit]': [''],
  });
});

test('an edited answer takes its own row, wherever it is; a new question joins at the right', async () => {
  const { machine, form, ids, lines } = await signUp();
  const first = await machine.submitForm(form.id, { [ids[0]!]: 'Ana' });
  await machine.advanceTo(machine.now() + 60_000);
  await machine.submitForm(form.id, { [ids[0]!]: 'Bo' });
  await machine.advanceTo(machine.now() + 60_000);
  valueOf(await runAs(machine, 'more', { args: [form.id] }));
  await machine.submitForm(form.id, { [ids[0]!]: 'Anna', [form.items.at(-1)!.id]: '555-0101' }, undefined, first);
  expect(lines()[0]).toBe('Timestamp,Name,Days,Rate [Talk],Rate [Visit],Phone');
  expect(lines().map((line) => line.split(',')[1])).toEqual(['Name', 'Anna', 'Bo']);
  expect(lines()[1]).toMatch(/555-0101$/);
});

test('what a script answers lands there without a trigger, as the guide says', async () => {
  const { machine, form, lines } = await signUp();
  const before = machine.executions.length;
  valueOf(await runAs(machine, 'answer', { args: [form.id] }));
  expect(lines()[1]).toContain(',Script,');
  expect(machine.executions.length).toBe(before + 1);
});

test('a form without a destination, or whose sheet is gone, still takes answers', async () => {
  const { machine, form, ids } = await signUp();
  const book = machine.world.part(Workbooks).bound();
  book.deleteSheet(book.sheetNamed('Form Responses 1')!);
  await machine.submitForm(form.id, { [ids[0]!]: 'Ana' });
  expect(valueOf(await runAs(machine, 'unlink', { args: [form.id] }))).toEqual([null, null]);
  await machine.submitForm(form.id, { [ids[0]!]: 'Bo' });
  expect(form.responses).toHaveLength(2);
  expect(machine.executions.every(({ user, cause }) => user === coordinator && cause === 'test')).toBe(true);
});

test('a state saved before sheets knew their forms knows them when it is loaded', async () => {
  const { machine, form } = await signUp();
  const saved = machine.save() as { world: { parts: { workbooks: { formUrls?: object }[] } } };
  for (const book of saved.world.parts.workbooks) delete book.formUrls;
  const loaded = Machine.load(saved, { project: machine.project });
  expect(valueOf(await runAs(loaded, 'formUrl'))).toBe(`https://docs.google.com/forms/d/${form.id}/viewform`);
});
