// Choices that follow the workbook: what Google refuses is tried again, and no choice stands twice.
import type { App } from '../../../src/app';
import { builtForm, keepForm } from '../../../src/forms/inbox';
import { renewOptions } from '../../../src/forms/options';
import type { FormUse } from '../../../src/forms/use';
import type { Memory } from '../../../src/google/memory';
import type { CalendarDate } from '../../../src/shared/dates';

type SetOptions = (formId: string, texts: Record<string, string[]>) => void;

const ten = ['Alder', 'Birch', 'ALDER'].map((name, index) => ({ key: `o${index}`, text: { en: name, es: name } }));
const use = {
  key: 'topTen',
  live: { question: 'known', options: () => ten },
  spec: () => ({ parts: [{ questions: [{ key: 'known', options: [] }] }] }),
} as unknown as FormUse;

/** Each call is a click, on the form as it is remembered. */
function clicks(setOptions: SetOptions): () => void {
  const kept = new Map<string, string>();
  const memory = {
    get: (key: string) => kept.get(key) ?? null,
    set: (key: string, text: string) => void kept.set(key, text),
    save: () => undefined,
  } as unknown as Memory;
  const address = 'https://forms.example.org/ten';
  keepForm(memory, use.key, {
    ...{ formId: 'form', url: address, editUrl: address, by: 'coordinator@example.edu', polled: false },
    madeOn: '2026-09-01' as CalendarDate,
    items: { item1: { key: 'known', language: 'en', options: {}, shown: ['cedar'] } },
  });
  const app = { memory, forms: { setOptions } } as unknown as App;
  return () => void renewOptions(app, use, builtForm(memory, use.key)!);
}

test('a form that Google did not change is not taken for changed', () => {
  const asked: string[][] = [];
  let isDown = true;
  const click = clicks((_, { item1 = [] }) => {
    asked.push(item1);
    if (isDown) throw new Error('Service error');
  });
  expect(click).toThrow('Service error');
  isDown = false;
  click();
  expect(asked).toHaveLength(2);
  click();
  expect(asked).toHaveLength(2);
});

test('a name that stands twice is one choice', () => {
  let shown: string[] = [];
  clicks((_, { item1 = [] }) => void (shown = item1))();
  expect(shown.map((each) => each.toLowerCase())).toEqual(['alder', 'birch']);
});
