import * as z from 'zod/mini';
import { caller } from '../../../src/client/calls';
import { asks } from '../../../src/shared/calls';
import { inPlainWords, type CallFailure } from '../../../src/client/failures';

type Answer = (
  name: string,
  argument: unknown,
  success: (value: unknown) => void,
  failure: (error: unknown) => void,
) => void;

function standIn(answer: Answer): void {
  const runner = (success: (value: unknown) => void, failure: (error: unknown) => void): object => ({
    withSuccessHandler: (take: (value: unknown) => void) => runner(take, failure),
    withFailureHandler: (take: (error: unknown) => void) => runner(success, take),
    serve: (name: string, argument: unknown) => answer(name, argument, success, failure),
  });
  const nobody = () => undefined;
  Object.assign(globalThis, { google: { script: { run: runner(nobody, nobody) } } });
}

beforeAll(() => Object.defineProperty(globalThis, 'navigator', { value: { onLine: true }, configurable: true }));

const _counting = { 'partners.count': asks(() => ({ stage: z.string() })).answers<number>() };
const call = caller<typeof _counting>();
const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error as CallFailure,
  );

test('an answer comes back as its value, with the name and argument handed on', async () => {
  standIn((name, argument, success) => success({ ok: true, value: `${name} ${JSON.stringify(argument)}` }));
  expect(await call('partners.count', { stage: 'Partner' })).toBe('partners.count {"stage":"Partner"}');
});

test('a refusal is the script’s own sentence', async () => {
  standIn((_name, _argument, success) => success({ ok: false, message: 'Row 14 has no name.' }));
  expect(await failureOf(call('partners.count', { stage: '' }))).toMatchObject({
    message: 'Row 14 has no name.',
    outcome: 'refused',
  });
});

test('no answer, a failure and a stand-in that throws are all lost, in words', async () => {
  standIn((_name, _argument, success) => success(null));
  expect(await failureOf(call('partners.count', { stage: '' }))).toMatchObject({
    message: expect.stringContaining('gave no answer'),
    outcome: 'lost',
  });
  standIn((_name, _argument, _success, failure) => failure(new Error('Service unavailable: Sheets')));
  expect(await failureOf(call('partners.count', { stage: '' }))).toMatchObject({
    message: expect.stringContaining('Google has a problem'),
    outcome: 'lost',
  });
  standIn(() => {
    throw new TypeError('Failed due to illegal value in property: 0');
  });
  expect(await failureOf(call('partners.count', { stage: '' }))).toMatchObject({
    message: expect.stringContaining('Something went wrong'),
    outcome: 'lost',
  });
});

test.each([
  ['NetworkError: Connection failure due to HTTP 0', 'internet connection'],
  ['NetworkError: Error de conexión debido a HTTP 0', 'internet connection'],
  ['Service invoked too many times for one day: email.', 'limit on how much'],
  ['Service using too much computer time for one day', 'limit on how much'],
  ['There are too many scripts running simultaneously for this Google user account.', 'limit on how much'],
  ['Exceeded maximum execution time', 'six minutes'],
  ['Authorization is required to perform that action.', 'did not allow this'],
  ['You do not have permission to call Calendar.Events.insert', 'did not allow this'],
  [
    'There was an error during the transport or processing of this request. Error code = 10, Path = /wardeninit',
    'Google has a problem',
  ],
  ['We’re sorry, a server error occurred. Please wait a bit and try again.', 'Google has a problem'],
  ['TypeError: Cannot read properties of null (reading "id") at serve (Code:12:3)', 'Something went wrong'],
])('%s', (message, words) => {
  const shown = inPlainWords(new Error(message), true);
  expect(shown).toContain(words);
  expect(shown).not.toMatch(/Exception|Error:|Code:|HTTP|TypeError|service/i);
});

test('what is no Error is worded too, and offline comes first', () => {
  expect(inPlainWords(undefined, true)).toContain('Something went wrong');
  expect(inPlainWords(new Error('Service unavailable'), false)).toContain('You are offline');
});

test('the script’s own words for a mishap, with their code, come through', () => {
  const words =
    'That did not work. Try again; if it happens again, show whoever installed Partnerbook the code PB-7K2MD. They find it under Executions.';
  const error = new Error(words);
  error.name = 'ScriptError';
  expect(inPlainWords(error, true)).toBe(words);
});
