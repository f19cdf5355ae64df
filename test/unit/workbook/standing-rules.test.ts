import { whyAtRest, type StandingFacts } from '../../../src/schedule/standing-rules';
import type { CalendarDate } from '../../../src/shared/dates';

const day = '2026-09-14' as CalendarDate;
const inUse: StandingFacts = {
  fileId: 'A',
  owner: 'maren@example.edu',
  runsAs: 'maren@example.edu',
  remembered: { fileId: 'A', owner: 'maren@example.edu', day, anything: true },
  written: { fileId: 'A', day },
  wasSetUp: true,
};
const blank = { fileId: null, owner: null, day: null, anything: false };

test.each<[string, Partial<StandingFacts>, ReturnType<typeof whyAtRest>]>([
  ['the workbook in use', {}, null],
  ['a copy that remembers', { fileId: 'B' }, 'copy'],
  ['a copy that remembers nothing', { fileId: 'B', remembered: blank }, 'copy'],
  ['a file whose memory is gone', { remembered: blank }, 'forgotten'],
  ['a copy of one without a mark', { remembered: blank, written: null }, 'forgotten'],
  ['a new workbook', { remembered: blank, written: null, wasSetUp: false }, null],
  ['one that was set up before there were marks', { remembered: { ...blank, anything: true }, written: null }, null],
  ['an earlier version', { written: { fileId: 'A', day: '2026-09-11' as CalendarDate } }, 'restored'],
  ['a run that died after the mark', { written: { fileId: 'A', day: '2026-09-15' as CalendarDate } }, null],
  ['a row that was typed over', { written: null }, null],
  ['a row pasted from another workbook', { written: { fileId: 'B', day: '2026-09-01' as CalendarDate } }, null],
  ['another owner', { owner: 'desmond@example.edu' }, 'owner'],
  ['given to whoever has the work already', { owner: 'desmond@example.edu', runsAs: 'desmond@example.edu' }, null],
  ['a shared drive', { owner: null }, null],
])('%s', (_what, change, expected) => {
  expect(whyAtRest({ ...inUse, ...change })).toBe(expected);
});
