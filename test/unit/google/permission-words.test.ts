import { googleErrors, messageOf } from '../../../local/runtime/host/google-errors';
import { isRefusal } from '../../../src/features/overview/set-up-rules';
import { permitted } from '../../../src/google/permitted';
import { Failure } from '../../../src/shared/failure';

/** A built-in service, an advanced one, and the run itself. */
const words = [
  'Specified permissions are not sufficient to call FormApp.create. Required permissions: (https://www.googleapis.com/auth/forms)',
  messageOf(googleErrors.insufficientScopes, 'Calendar', 'calendars.insert'),
  messageOf(googleErrors.authorization, 'FormApp', 'create'),
];

test.each(words)('%s counts as a permission that was not given', (message) => {
  expect(isRefusal(message)).toBe(true);
  const refused = () => {
    throw new Error(message);
  };
  expect(() => permitted('files', refused)).toThrow(Failure);
  expect(() => permitted('files', refused)).toThrow('allow access to the files that it makes itself');
});

test('what Google says of a bad moment is no such thing', () => {
  const { message } = googleErrors.driveBackend;
  expect(isRefusal(message)).toBe(false);
  expect(() =>
    permitted('files', () => {
      throw new Error(message);
    }),
  ).toThrow(message);
});
