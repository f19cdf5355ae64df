// Source: https://developers.google.com/apps-script/reference/forms
import { Forms, type FormModel } from '../../local/runtime/host/forms/model';
import { pagesOf, pathThrough } from '../../local/runtime/host/forms/path';
import { coordinator, evaluate, machineOf, runAs, teacher, valueOf } from './support';
import type { Machine } from '../../local/runtime/machine';

/** A bilingual survey: the language decides the page, the English page ends the form. */
const source = `
  function main() {
    const form = FormApp.create('Parent survey', true).setDescription('Thank you').setProgressBar(true).setConfirmationMessage('Done');
    const language = form.addMultipleChoiceItem().setTitle('Language / Idioma').setRequired(true);
    const english = form.addPageBreakItem().setTitle('English');
    form.addTextItem().setTitle('Employer').setRequired(true);
    form.addCheckboxItem().setTitle('Interests').setChoiceValues(['Talk', 'Visit']).showOtherOption(true);
    const spanish = form.addPageBreakItem().setTitle('Español').setGoToPage(FormApp.PageNavigationType.SUBMIT);
    form.addTextItem().setTitle('Empleador').setRequired(true);
    form.addTextItem().setTitle('Correo').setValidation(FormApp.createTextValidation().requireTextIsEmail().setHelpText('Escriba un correo').build());
    form.addDateItem().setTitle('Fecha');
    language.setChoices([language.createChoice('English', english), language.createChoice('Español', spanish)]);
    ScriptApp.newTrigger('onSubmit').forForm(form).onFormSubmit().create();
    return [form.getId(), ...form.getItems().map((item) => item.getId())];
  }
  function onSubmit(e) { return [e.response.getId(), e.source.getTitle(), e.response.getItemResponses().map((r) => [r.getItem().getTitle(), r.getResponse()])]; }
  function since(ms) { return null; }
  function read(id, from) { const form = FormApp.openById(id); return (from ? form.getResponses(new Date(from)) : form.getResponses()).map((r) => [r.getId(), r.getTimestamp().getTime(), r.getRespondentEmail()]); }
  function retitle(id, item) { FormApp.openById(id).getItemById(item).asTextItem().setTitle('Company'); }`;

interface Made {
  machine: Machine;
  form: FormModel;
  id: (title: string) => number;
}
async function survey(): Promise<Made> {
  const machine = machineOf(source);
  const [formId] = valueOf(await runAs(machine)) as [string];
  const form = machine.world.part(Forms).find(formId)!;
  return { machine, form, id: (title) => form.items.find((item) => item.title === title)!.id };
}

test('pages, and the way through them', async () => {
  const { form, id } = await survey();
  expect(pagesOf(form).map(({ title, items }) => [title, items.length])).toEqual([
    ['Parent survey', 1],
    ['English', 2],
    ['Español', 3],
  ]);
  const titles = (language: string) =>
    pathThrough(form, { [id('Language / Idioma')]: language }).map(({ title }) => title);
  expect(titles('English')).toEqual(['Parent survey', 'English']);
  expect(titles('Español')).toEqual(['Parent survey', 'Español']);
});

test('a respondent’s answers come by item id, and fire the form’s trigger', async () => {
  const { machine, form, id } = await survey();
  const answers = {
    [id('Language / Idioma')]: 'English',
    [id('Employer')]: '=Acme',
    [id('Interests')]: ['Talk', 'Cooking'],
    [id('Empleador')]: 'left over',
  };
  const responseId = await machine.submitForm(form.id, answers);
  expect(valueOf(machine.executions.at(-1)!)).toEqual([
    responseId,
    'Parent survey',
    [
      ['Language / Idioma', 'English'],
      ['Employer', '=Acme'],
      ['Interests', ['Talk', 'Cooking']],
      // Texts and dates that were not answered are there as empty texts.
      ['Empleador', ''],
      ['Correo', ''],
      ['Fecha', ''],
    ],
  ]);
  expect(machine.executions.at(-1)).toMatchObject({ user: coordinator, cause: 'on form submit trigger' });
});

test.each([
  [{}, 'Language / Idioma: This is a required question'],
  [{ Language: 'Klingon' }, 'This is not one of the choices'],
  [{ Language: 'English' }, 'Employer: This is a required question'],
  [{ Language: 'English', Employer: 'A', Interests: ['X', 'Y'] }, 'Interests: This is not one of the choices'],
  [{ Language: 'Español', Empleador: 'A', Correo: 'a b' }, 'Correo: Escriba un correo'],
  [{ Language: 'Español', Empleador: 'A', Fecha: '2026-02-30' }, 'Fecha: Invalid date'],
])('%j is not accepted', async (given, message) => {
  const { machine, form, id } = await survey();
  const answers = Object.fromEntries(
    Object.entries(given).map(([title, answer]) => [id(title === 'Language' ? 'Language / Idioma' : title), answer]),
  );
  await expect(machine.submitForm(form.id, answers)).rejects.toThrow(message);
  expect(form.responses).toEqual([]);
});

test('new responses since an instant; a retitled question keeps its id', async () => {
  const { machine, form, id } = await survey();
  const answers = { [id('Language / Idioma')]: 'English', [id('Employer')]: 'Acme' };
  await machine.submitForm(form.id, answers);
  await machine.advanceTo(machine.now() + 60_000);
  const between = machine.now();
  await machine.advanceTo(machine.now() + 60_000);
  const second = await machine.submitForm(form.id, answers);
  expect(valueOf(await runAs(machine, 'read', { args: [form.id] }))).toHaveLength(2);
  expect(valueOf(await runAs(machine, 'read', { args: [form.id, between] }))).toEqual([
    [second, form.responses[1]!.at, ''],
  ]);
  const employer = id('Employer');
  valueOf(await runAs(machine, 'retitle', { args: [form.id, employer] }));
  expect(id('Company')).toBe(employer);
});

test('only owner and editors open a form', async () => {
  const { machine, form } = await survey();
  expect((await runAs(machine, 'read', { args: [form.id], user: teacher })).error?.message).toContain(
    'No item with the given ID could be found.',
  );
});

test('settings: closed, one response a person, edits', async () => {
  const { machine, form, id } = await survey();
  const answers = { [id('Language / Idioma')]: 'English', [id('Employer')]: 'Acme' };
  Object.assign(form, { collectsEmail: true, oneResponse: true, responseEdits: true });
  await expect(machine.submitForm(form.id, answers)).rejects.toThrow('A valid email address is required.');
  const first = await machine.submitForm(form.id, answers, 'ana@example.org');
  await expect(machine.submitForm(form.id, answers, 'ana@example.org')).rejects.toThrow("You've already responded.");
  await machine.submitForm(form.id, { ...answers, [id('Employer')]: 'Beta' }, 'ana@example.org', first);
  expect(form.responses).toMatchObject([
    { id: first, email: 'ana@example.org', answers: { [id('Employer')]: 'Beta' } },
  ]);
  form.accepting = false;
  await expect(machine.submitForm(form.id, answers, 'bo@example.org')).rejects.toThrow('no longer accepting responses');
});

test('a script can answer, move and delete', async () => {
  const body = `
    const form = FormApp.create('F', true);
    const name = form.addTextItem().setTitle('Name'); const scale = form.addScaleItem().setTitle('Liked').setBounds(1, 5);
    const when = form.addDateItem().setTitle('When');
    form.moveItem(when, 0); form.deleteItem(form.addSectionHeaderItem());
    const sent = form.createResponse().withItemResponse(name.createResponse('Ana')).withItemResponse(scale.createResponse(4))
      .withItemResponse(when.createResponse(new Date(Date.UTC(2026, 8, 15, 2)))).submit();
    return [form.getItems().map((i) => String(i.getType())), form.getResponse(sent.getId()).getItemResponses().map((r) => r.getResponse()), form.getItemById(1), form.getItems(FormApp.ItemType.SCALE).length];`;
  expect(await evaluate(body)).toEqual([['DATE', 'TEXT', 'SCALE'], ['2026-09-14', 'Ana', '4'], null, 1]);
});

test.each([
  [`item.setChoiceValues([])`, 'The array of choices is empty.'],
  [`item.setChoiceValues(['a', 'a'])`, 'Invalid data updating form.'],
  [
    `item.setChoices([item.createChoice('a'), item.createChoice('b', FormApp.PageNavigationType.SUBMIT)])`,
    'cannot be combined',
  ],
  [`item.createResponse('nope')`, 'Invalid response submitted'],
  [`form.getItems()[0].asTextItem()`, 'Item is not of type TEXT.'],
  [`item.setGoToPage(1)`, 'MultipleChoiceItem.setGoToPage'],
  [`form.setDestination(FormApp.DestinationType.SPREADSHEET, 'x')`, 'Invalid argument: id'],
  [`form.getDestinationId()`, 'no response destination'],
  [`form.addFileUploadItem()`, 'Form.addFileUploadItem'],
  [`form.addRatingItem().setRatingScaleLevel(11)`, 'Invalid data updating form.'],
  [`form.addRatingItem().createResponse(4)`, 'Invalid response submitted to rating question'],
  [`FormApp.openById('nope')`, 'No item with the given ID could be found.'],
])('%s throws', async (call, message) => {
  await expect(
    evaluate(`const form = FormApp.create('F', true); const item = form.addMultipleChoiceItem(); ${call};`),
  ).rejects.toThrow(message);
});

test('ratings, images and videos keep what they were told', async () => {
  const body = `
    const form = FormApp.create('F', true);
    const rating = form.addRatingItem().setTitle('Visit').setRatingIcon(FormApp.RatingIconType.HEART).setRatingScaleLevel(5);
    const image = form.addImageItem().setImage(Utilities.newBlob([1, 2], 'image/png')).setWidth(300).setAlignment(FormApp.Alignment.CENTER);
    form.addVideoItem().setVideoUrl('https://video.example.org/1');
    const url = form.createResponse().withItemResponse(rating.createResponse(5)).toPrefilledUrl();
    const item = form.getItems()[1].asImageItem();
    return [String(rating.getRatingIcon()), rating.getRatingScaleLevel(), item.getImage().getBytes(), item.getWidth(), String(item.getAlignment()),
      form.getItems().map((i) => String(i.getType())), url.endsWith('entry.' + rating.getId() + '=5'), image.getIndex()];`;
  expect(await evaluate(body)).toEqual(['HEART', 5, [1, 2], 300, 'CENTER', ['RATING', 'IMAGE', 'VIDEO'], true, 1]);
});

describe('grids, ratings and durations check what is answered', () => {
  const kinds = `
    function main() {
      const form = FormApp.create('F', true);
      const once = FormApp.createGridValidation().requireLimitOneResponsePerColumn().setHelpText('Each only once').build();
      form.addGridItem().setTitle('Grid').setRows(['a', 'b']).setColumns(['x', 'y']).setRequired(true).setValidation(once);
      form.addRatingItem().setTitle('Rating');
      form.addDurationItem().setTitle('Duration');
      form.addCheckboxGridItem().setTitle('Boxes').setRows(['a', 'b']).setColumns(['x', 'y']);
      return form.getId();
    }`;
  type Given = Record<string, string | string[] | string[][]>;
  const submit = async (given: Given) => {
    const machine = machineOf(kinds);
    const form = machine.world.part(Forms).find(valueOf(await runAs(machine)) as string)!;
    const byId = Object.entries({ Grid: ['x', 'y'], ...given }).map(([title, answer]) => [
      form.items.find((item) => item.title === title)!.id,
      answer,
    ]);
    return machine.submitForm(form.id, Object.fromEntries(byId) as Given);
  };

  test.each<[Given, string]>([
    [{ Grid: ['x'] }, 'This question requires one response per row'],
    [{ Grid: ['x', 'x'] }, 'Each only once'],
    [{ Grid: ['x', 'z'] }, 'This is not one of the choices'],
    [{ Rating: '4' }, 'This is not on the scale'],
    [{ Duration: '1:75:00' }, 'Invalid duration'],
    [{ Boxes: [['x', 'z']] }, 'This is not one of the choices'],
  ])('%j is not accepted', async (given, message) => {
    await expect(submit(given)).rejects.toThrow(message);
  });

  test('and take what is right', async () => {
    await expect(submit({ Rating: '3', Duration: '1:30:00', Boxes: [['x', 'y'], []] })).resolves.toMatch(/^2_/);
  });
});
