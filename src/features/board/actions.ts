/** Decisions of the advisory board, entered in a sidebar and kept in Topics. */
import type { App } from '../../app';
import type { ParsedOf, ResultOf } from '../../shared/calls';
import { shortDate, shortDateWithYear, toCalendarDate } from '../../shared/dates';
import { Failure } from '../../shared/failure';
import { comparable, tidy } from '../../shared/text';
import { commitClick } from '../../workbook/write/history';
import { staff } from '../../records/staff';
import type { boardCalls, BoardDecisions } from './calls';
import { results, topicAreas, topics } from './tabs';

const shown = 30;

export function boardDecisions({ workbook, clock }: App): BoardDecisions {
  const decided = [...workbook.rowsOf(topics)]
    .filter(({ result }) => result !== null)
    .sort((a, b) => ((a.date ?? '') > (b.date ?? '') ? -1 : 1));
  return {
    areas: [...topicAreas],
    results: [...results],
    colleagues: workbook.rowsOf(staff).flatMap(({ name, until }) => (name === null || until !== null ? [] : [name])),
    today: clock.today(),
    decided: decided.slice(0, shown).map(({ topic, area, result, date, next, owner, by, done }) => ({
      topic: topic ?? '',
      area: area ?? '',
      result: result ?? '',
      when: date === null ? '' : shortDateWithYear(date),
      follows: [next, owner?.label, by === null ? null : `by ${shortDate(by)}`].filter(Boolean).join(', '),
      open: next !== null && done === null,
    })),
  };
}

type Decide = (typeof boardCalls)['board.decide'];

/** A topic already waiting in the tab is marked decided; any other becomes a new row. */
export function decide(app: App, given: ParsedOf<Decide>): ResultOf<Decide> {
  const { workbook } = app;
  const word = (text: string): string => tidy(text).slice(0, 500);
  const topic = word(given.topic);
  const area = topicAreas.filter((each) => each === given.area)[0];
  const result = results.filter((each) => each === given.result)[0];
  const date = toCalendarDate(given.date);
  const by = given.by === '' ? null : toCalendarDate(given.by);
  if (topic === '') throw new Failure('Say what was decided about.');
  if (!area) throw new Failure('Choose the area it belongs to.');
  if (!result) throw new Failure('Choose what the board decided.');
  if (date === null) throw new Failure('Pick the day of the meeting.');
  if (given.by !== '' && by === null) throw new Failure('Pick the day by which it is to be done.');
  const owner = word(given.owner) === '' ? null : { label: word(given.owner) };
  const motion = given.motion.trim().slice(0, 5_000) || null;
  const values = { topic, area, motion, result, date, next: word(given.next) || null, owner, by };
  const waiting = workbook
    .table(topics)
    .rows.filter((row) => row.result === null && comparable(row.topic ?? '') === comparable(topic))[0];
  if (waiting) workbook.change(topics, waiting.id, { ...values, motion: motion ?? waiting.motion });
  else workbook.add(topics, [values]);
  app.exclusive.run(20_000, () => commitClick(app, 'Board decision'));
  return { decisions: boardDecisions(app), text: `Noted: ${topic}: ${result.toLowerCase()}.` };
}
