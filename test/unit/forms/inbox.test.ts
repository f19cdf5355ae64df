import type { BuiltForm } from '../../../src/forms/built';
import { builtForm, incoming, keepForm } from '../../../src/forms/inbox';
import type { FormAnswer, Forms } from '../../../src/google/forms';
import type { Memory } from '../../../src/google/memory';
import type { CalendarDate } from '../../../src/shared/dates';

const minute = 60_000;
const start = 1_789_000_000_000;

function memoryOf(): Memory & { values: Map<string, string> } {
  const values = new Map<string, string>();
  const set = (key: string, value: string | null) =>
    void (value === null ? values.delete(key) : values.set(key, value));
  return {
    values,
    keys: () => [...values.keys()],
    get: (key) => values.get(key) ?? null,
    set,
    save: () => {},
    setNow: set,
    refresh: () => {},
  };
}

/** A form at Google: answers after an instant, and the instants that were asked for. */
function formOf(answers: FormAnswer[]): { forms: Forms; asked: (number | null)[] } {
  const asked: (number | null)[] = [];
  const read = (_id: string, since: number | null) => {
    asked.push(since);
    return answers.filter(({ at }) => since === null || at > since).sort((a, b) => a.at - b.at);
  };
  return { forms: { read } as unknown as Forms, asked };
}

const form: BuiltForm = {
  formId: 'F',
  url: '',
  editUrl: '',
  by: 'me@example.edu',
  madeOn: '2026-09-14' as CalendarDate,
  polled: false,
  items: {},
};
const sent = (answerId: string, minutes: number): FormAnswer => ({ answerId, at: start + minutes * minute, items: [] });
const settleAll = (found: ReturnType<typeof incoming>) => found!.settle(found!.answers.length);
const ids = (found: ReturnType<typeof incoming>) => found!.answers.map(({ answerId }) => answerId);

test('answers come once, then only what is new since, asked for from a little before', () => {
  const answers = [sent('A', 0), sent('B', 3)];
  const { forms, asked } = formOf(answers);
  const memory = memoryOf();
  const first = incoming(forms, memory, 'parent', form);
  expect(ids(first)).toEqual(['A', 'B']);
  first!.settle(2);
  expect(ids(incoming(forms, memory, 'parent', form))).toEqual([]);
  answers.push(sent('C', 90));
  expect(ids(incoming(forms, memory, 'parent', form))).toEqual(['C']);
  expect(asked).toEqual([null, start - 7 * minute, start - 7 * minute]);
});

test('what was not settled comes again', () => {
  const { forms } = formOf([sent('A', 0)]);
  const memory = memoryOf();
  incoming(forms, memory, 'parent', form);
  expect(ids(incoming(forms, memory, 'parent', form))).toEqual(['A']);
});

test('an answer that shows up after a newer one is still seen', () => {
  const answers = [sent('B', 3)];
  const { forms } = formOf(answers);
  const memory = memoryOf();
  settleAll(incoming(forms, memory, 'parent', form));
  answers.push(sent('A', 1));
  const late = incoming(forms, memory, 'parent', form);
  expect(ids(late)).toEqual(['A']);
  late!.settle(late!.answers.length);
  expect(ids(incoming(forms, memory, 'parent', form))).toEqual([]);
});

test('an edited answer keeps its id and comes again', () => {
  const answers = [sent('A', 0)];
  const { forms } = formOf(answers);
  const memory = memoryOf();
  settleAll(incoming(forms, memory, 'parent', form));
  answers[0] = sent('A', 2);
  expect(ids(incoming(forms, memory, 'parent', form))).toEqual(['A']);
});

test('a thousand answers within ten minutes still fit into one property', () => {
  const { forms } = formOf(Array.from({ length: 1000 }, (_, index) => sent(`A${index}`, index / 1000)));
  const memory = memoryOf();
  settleAll(incoming(forms, memory, 'parent', form));
  const kept = memory.get('answers.parent')!;
  expect(Buffer.byteLength(kept)).toBeLessThan(9_000);
});

test('nothing new changes nothing that is remembered', () => {
  const { forms } = formOf([sent('A', 0)]);
  const memory = memoryOf();
  settleAll(incoming(forms, memory, 'parent', form));
  const before = new Map(memory.values);
  settleAll(incoming(forms, memory, 'parent', form));
  expect(memory.values).toEqual(before);
});

test('a form made anew is read from its beginning', () => {
  const { forms, asked } = formOf([sent('A', 0)]);
  const memory = memoryOf();
  settleAll(incoming(forms, memory, 'parent', form));
  keepForm(memory, 'parent', { ...form, formId: 'G' });
  expect(builtForm(memory, 'parent')!.formId).toBe('G');
  incoming(forms, memory, 'parent', form);
  expect(asked).toEqual([null, null]);
});

test('a form that cannot be opened is not an empty one', () => {
  const forms = { read: () => null } as unknown as Forms;
  expect(incoming(forms, memoryOf(), 'parent', form)).toBeNull();
});
