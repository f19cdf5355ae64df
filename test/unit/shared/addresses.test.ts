import { withoutAddresses } from '../../../src/shared/contact';

test.each([
  ['If kim.park@example.edu has it, ask.', 'If (an address) has it, ask.'],
  ['To “renata+news@mail.example.com”: refused', 'To “(an address)”: refused'],
  ['Ana <ana@example.org>, ian@example.org.', 'Ana <(an address)>, (an address).'],
  ['at hourly (src/entry.ts:12:3), PB-MF6DF', 'at hourly (src/entry.ts:12:3), PB-MF6DF'],
])('%s', (text, told) => {
  expect(withoutAddresses(text, '(an address)')).toBe(told);
});
