// The search for people in what stories log would find them.
import { peopleIn } from '../support/nobody-logged';

test.each([
  ['a name', 'Could not write to Renata Oyelaran', ['Renata Oyelaran']],
  ['an address', '{"to":"renata@example.com"} failed', ['renata@example.com']],
  ['an account of the school', 'The hourly work runs as kim@maplegrove.example.edu.', []],
  ['nobody', 'PB-MF6DF hourly: Service timed out: Spreadsheets', []],
])('%s', (_what, line, found) => {
  expect(peopleIn([line], ['Renata Oyelaran'], ['kim@maplegrove.example.edu'])).toEqual(found);
});
