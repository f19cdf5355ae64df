// Browser, the older way to ask. Source: https://developers.google.com/apps-script/reference/base/browser
import type { Answer, Question } from '../../local/runtime/machine';
import { machineOf, runAs, valueOf } from './support';

async function asked(call: string, answer: Answer, attended = true) {
  const questions: Question[] = [];
  const machine = machineOf(`function main() { return ${call}; }`, {
    events: { asked: (_user, question) => (questions.push(question), answer) },
  });
  return { value: valueOf(await runAs(machine, 'main', { attended })), question: questions[0] };
}

test.each([
  [`Browser.inputBox('Name?')`, { button: 'OK', text: 'Acme' }, 'Acme'],
  [`Browser.inputBox('Name?', Browser.Buttons.OK_CANCEL)`, { button: 'CANCEL', text: 'Acme' }, 'cancel'],
  [`Browser.msgBox('Done')`, { button: 'OK' }, 'ok'],
  [`Browser.msgBox('Title', 'Sure?', Browser.Buttons.YES_NO)`, { button: 'NO' }, 'no'],
  [`Browser.msgBox('Done')`, { button: 'CLOSE' }, 'cancel'],
])('%s answered with %j', async (call, answer, value) => {
  expect((await asked(call, answer)).value).toBe(value);
});

test('title, text and buttons reach the person', async () => {
  const { question } = await asked(`Browser.msgBox('Title', 'Sure?', Browser.Buttons.YES_NO)`, { button: 'NO' });
  expect(question).toMatchObject({ kind: 'alert', title: 'Title', text: 'Sure?', buttons: 'YES_NO' });
});

test('nobody can be asked by a time trigger', async () => {
  await expect(asked(`Browser.msgBox('x')`, { button: 'OK' }, false)).rejects.toThrow(
    'Cannot call Browser.msgBox() from this context.',
  );
});
