// Quizzes: points, right answers, feedback, and grades.
// Sources: https://developers.google.com/apps-script/reference/forms/item-response, …/form-response, …/quiz-feedback
import { Forms, type FormModel } from '../../local/runtime/host/forms/model';
import { sheetCsv, Workbooks } from '../../local/runtime/host/sheets';
import { Machine } from '../../local/runtime/machine';
import { evaluate, machineOf, projectOf, runAs, teacher, valueOf } from './support';

const source = `
  function main() {
    const form = FormApp.create('Plant safety', true).setIsQuiz(true);
    const right = FormApp.createFeedback().setText('Yes.').addLink('https://example.org/shoes', 'Shoes').build();
    const wrong = FormApp.createFeedback().setText('See page 4.').addLink('https://example.org/4').build();
    const shoes = form.addMultipleChoiceItem().setTitle('Shoes').setPoints(2).setFeedbackForCorrect(right).setFeedbackForIncorrect(wrong);
    shoes.setChoices([shoes.createChoice('Closed', true), shoes.createChoice('Open', false)]);
    const gear = form.addCheckboxItem().setTitle('Gear').setPoints(3);
    gear.setChoices([gear.createChoice('Glasses', true), gear.createChoice('Helmet', true), gear.createChoice('Phone')]);
    form.addTextItem().setTitle('Why').setPoints(5).setGeneralFeedback(FormApp.createFeedback().setText('Thank you.').build());
    form.addTextItem().setTitle('Name');
    form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
    return form.getId();
  }
  function grades(id) {
    const [first] = FormApp.openById(id).getResponses();
    return first.getGradableItemResponses().map((r) => [r.getItem().getTitle(), r.getResponse(), r.getScore(), r.getFeedback() && r.getFeedback().getText()]);
  }
  function grade(id, points, submit) {
    const form = FormApp.openById(id); const [first] = form.getResponses();
    const why = first.getGradableResponseForItem(form.getItems()[2]);
    why.setScore(points).setFeedback(points === null ? null : FormApp.createFeedback().setText('Well said.').build());
    first.withItemGrade(why);
    if (submit) form.submitGrades([first]);
    return [first.getGradableResponseForItem(form.getItems()[3]), why.getScore()];
  }`;

async function quiz(): Promise<{ machine: Machine; form: FormModel; send(...answers: unknown[]): Promise<string> }> {
  const machine = machineOf(source);
  const form = machine.world.part(Forms).find(valueOf(await runAs(machine)) as string)!;
  const send = (...answers: unknown[]) => {
    const given = answers.flatMap((answer, index) => (answer === undefined ? [] : [[form.items[index]!.id, answer]]));
    return machine.submitForm(form.id, Object.fromEntries(given) as Record<string, string>);
  };
  return { machine, form, send };
}

test.each<[unknown[], unknown[]]>([
  [
    ['Closed', ['Helmet', 'Glasses'], 'To see'],
    [
      ['Shoes', 'Closed', 2, 'Yes.'],
      ['Gear', ['Helmet', 'Glasses'], 3, null],
      ['Why', 'To see', null, 'Thank you.'],
    ],
  ],
  [
    ['Open', ['Glasses', 'Helmet', 'Phone']],
    [
      ['Shoes', 'Open', 0, 'See page 4.'],
      ['Gear', ['Glasses', 'Helmet', 'Phone'], 0, null],
      ['Why', '', null, 'Thank you.'],
    ],
  ],
  [
    [undefined, ['Glasses']],
    [
      ['Shoes', '', 0, 'See page 4.'],
      ['Gear', ['Glasses'], 0, null],
      ['Why', '', null, 'Thank you.'],
    ],
  ],
])('questions with choices grade themselves: %j', async (answers, grades) => {
  const { machine, form, send } = await quiz();
  await send(...answers);
  expect(valueOf(await runAs(machine, 'grades', { args: [form.id] }))).toEqual(grades);
});

test('a grade counts once it is submitted, is taken away again, and stands in the sheet', async () => {
  const { machine, form, send } = await quiz();
  await send('Closed', undefined, 'To see');
  const book = machine.world.part(Workbooks).bound();
  const line = () => sheetCsv(book, book.sheetNamed('Form Responses 1')!).trimEnd().split('\r\n');
  expect(line()[0]).toBe('Timestamp,Score,Shoes,Gear,Why,Name');
  expect(line()[1]).toMatch(/,2 \/ 10,Closed,,To see,$/);
  const why = async () => (valueOf(await runAs(machine, 'grades', { args: [form.id] })) as unknown[])[2];
  const grade = async (points: number | null, submit: boolean) =>
    valueOf(await runAs(machine, 'grade', { args: [form.id, points, submit] }));

  expect(await grade(4.5, false)).toEqual([null, 4.5]);
  expect(await why()).toEqual(['Why', 'To see', null, 'Thank you.']);
  await grade(4.5, true);
  expect(await why()).toEqual(['Why', 'To see', 4.5, 'Well said.']);
  expect(line()[1]).toMatch(/,7 \/ 10,Closed/);

  const again = Machine.load(machine.save(), { project: projectOf(source) });
  expect(again.world.part(Forms).find(form.id)!.responses[0]!.grades).toEqual({
    [form.items[2]!.id]: { score: 4.5, feedback: { text: 'Well said.', links: [] } },
  });
  await grade(null, true);
  expect(await why()).toEqual(['Why', 'To see', null, 'Thank you.']);
});

test('what a quiz was told, it tells', async () => {
  const body = `
    const form = FormApp.create('Q', true); const before = form.isQuiz(); form.setIsQuiz(true);
    const list = form.addListItem().setPoints(1);
    list.setChoices([list.createChoice('a', true), list.createChoice('b', false)]);
    const feedback = FormApp.createFeedback().setText('t').addLink('https://example.org/1').addLink('https://example.org/2', 'two');
    list.setFeedbackForCorrect(feedback.copy().setText('u').build()).setFeedbackForIncorrect(feedback.build());
    const scale = form.addScaleItem(); const [kept, bare] = [list.getFeedbackForCorrect(), scale.getGeneralFeedback()];
    const right = () => list.getChoices().map((c) => c.isCorrectAnswer());
    const inQuiz = right(); form.setIsQuiz(false); const outside = right();
    list.setFeedbackForCorrect(null);
    return [before, list.getPoints(), scale.getPoints(), inQuiz, outside, kept.getText(), kept.getLinkUrls(), bare,
      list.getFeedbackIncorrect === undefined, list.getFeedbackForCorrect(), list.getFeedbackForIncorrect().getText(), String(FormApp.FeedbackType.GENERAL)];`;
  await expect(evaluate(body)).rejects.toThrow('ListItem.getFeedbackIncorrect');
  expect(await evaluate(body.replace('list.getFeedbackIncorrect === undefined', 'true'))).toEqual([
    false,
    1,
    0,
    [true, false],
    [false, false],
    'u',
    ['https://example.org/1', 'https://example.org/2'],
    null,
    true,
    null,
    't',
    'GENERAL',
  ]);
});

test.each([
  [`item.setPoints('2')`, "(string) don't match the method signature for MultipleChoiceItem.setPoints"],
  [`item.setPoints(-1)`, 'Invalid data updating form.'],
  [`item.setFeedbackForCorrect(FormApp.createFeedback())`, 'MultipleChoiceItem.setFeedbackForCorrect'],
  [`item.setGeneralFeedback(null)`, 'MultipleChoiceItem.setGeneralFeedback'],
  [`form.addTextItem().setFeedbackForCorrect(null)`, 'TextItem.setFeedbackForCorrect'],
  [`form.addGridItem().setPoints(1)`, 'GridItem.setPoints'],
  [`form.addCheckboxItem().createChoice('a', FormApp.PageNavigationType.SUBMIT)`, 'CheckboxItem.createChoice'],
  [`form.submitGrades([form.createResponse()])`, 'Failed to get form response.'],
  [`form.submitGrades(['x'])`, 'Form.submitGrades'],
  [`form.createResponse().withItemGrade(item.createResponse('Option 1'))`, 'has been submitted'],
  [`item.createResponse('Option 1').setScore('full')`, 'ItemResponse.setScore'],
  [`form.shortenFormUrl('https://example.org/forms/d/1')`, 'Invalid argument: url'],
])('%s throws', async (call, message) => {
  await expect(
    evaluate(`const form = FormApp.create('F', true); const item = form.addMultipleChoiceItem(); ${call};`),
  ).rejects.toThrow(message);
});

test('a form for people of the school only, and its short address', async () => {
  const machine = machineOf(`function main() {
    const form = FormApp.create('F', true).setRequireLogin(true); const url = form.getPublishedUrl();
    return [form.getId(), form.requiresLogin(), form.shortenFormUrl(url) === form.shortenFormUrl(url), form.shortenFormUrl(url)]; }`);
  const [id, ...told] = valueOf(await runAs(machine)) as [string, boolean, boolean, string];
  expect(told).toEqual([true, true, expect.stringMatching(/^https:\/\/forms\.gle\/\w{17}$/)]);
  expect(machine.world.part(Forms).shortened[told[2]]).toContain(`/forms/d/e/${id}/viewform`);
  await expect(machine.submitForm(id, {}, 'pat@gmail.com')).rejects.toThrow('You need permission.');
  await expect(machine.submitForm(id, {}, teacher)).resolves.toMatch(/^2_/);
});
