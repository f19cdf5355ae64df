// The sidebar Partner card, as a coordinator uses it between two phone calls.
import type { PartnerCard } from '../../src/features/card/calls';
import { bare, clinic } from './page-partner-card-sample';
import { Lost, pending, phone, Refusal, sidebar, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

const withPhone = (card: PartnerCard, number: string): PartnerCard => ({
  ...card,
  organization: { ...card.organization, phone: number },
});

test('shows the selected row: who they are, what is due first, and links that lead somewhere', async () => {
  const stage = await openCard(clinic);
  const { page } = stage;
  await page.getByRole('heading', { name: 'Riverside Community Clinic', level: 1 }).waitFor();
  const text = await stage.text();
  for (const words of [
    'Employer · Clinic · Health care',
    'Springfield',
    'Interested',
    'Board: invited',
    '7 days overdue, since Mon, Sep 7',
    'Due tomorrow',
    'Tue, Sep 22 · 9:30 AM',
    'Two people are primary contact',
    'Tue, May 20, 2025 · Email',
    'Known by',
    'Job shadows, Mock interviews',
    '1 former contact',
  ])
    expect(text).toContain(words);
  expect(text.indexOf('Ana Castillo Primary')).toBeGreaterThan(0);
  expect(text.indexOf('Ana Castillo Primary')).toBeLessThan(text.indexOf('Lee Novak Head nurse'));
  expect(await page.getByRole('link', { name: '(217) 555-0143 ext. 12' }).getAttribute('href')).toBe(
    'tel:+12175550143;ext=12',
  );
  const website = page.getByRole('link', { name: 'riverside.example.org/about' });
  expect(await website.getAttribute('href')).toBe('https://riverside.example.org/about');
  expect(await website.getAttribute('target')).toBe('_blank');
  expect(await website.getAttribute('rel')).toContain('noopener');
  expect(await page.getByRole('link', { name: 'ana@riverside.example.org' }).getAttribute('href')).toBe(
    'mailto:ana@riverside.example.org',
  );
  await stage.looksRight('card');
  await page.setViewportSize({ width: 300, height: 1700 });
  await stage.looksRight('card-whole');
  await page.setViewportSize(phone);
  await stage.looksRight('card-phone');
});

test('a call is noted with one click, and a second click while it is written does nothing', async () => {
  const written = pending<PartnerCard>();
  const stage = await openCard(clinic, { 'partners.logContact': () => written.promise });
  await stage.button('No answer').dblclick();
  written.keep({
    ...clinic,
    lastContacts: [
      { date: '2026-09-14', way: 'Call', with: 'Ana Castillo', by: 'Dana Whitfield', outcome: 'No answer' },
    ],
  });
  await stage.page.getByRole('status').getByText('Noted: call with Ana Castillo, no answer.').waitFor();
  expect(stage.argumentsOf('partners.logContact')).toEqual([
    {
      organizationId: 'ORG-7K2MD',
      way: 'Call',
      with: 'Ana Castillo',
      outcome: 'No answer',
      nextStep: '',
      nextDate: '',
    },
  ]);
  await stage.focusIsOn('No answer');
  expect(await stage.text()).toContain('Today · Call · Ana Castillo No answer');
  await stage.looksRight('card-logged');
});

test('anything else takes a short form, by keyboard alone; what is missing is said at its field', async () => {
  const stage = await openCard(clinic, { 'partners.logContact': () => clinic });
  const { page } = stage;
  await stage.button('More: visit, email, next step …').press('Enter');
  await page.locator('select:focus').waitFor(); // How.
  await page.keyboard.press('V');
  await page.getByLabel('By when').fill('2026-09-21');
  await stage.button('Save contact').press('Enter');
  await page.getByText('Write a line about what came of it.').waitFor();
  await page.getByText('Say what is to be done by then.').waitFor();
  expect(await page.getByLabel('What came of it').getAttribute('aria-invalid')).toBe('true');
  expect(stage.argumentsOf('partners.logContact')).toEqual([]);
  await stage.looksRight('card-form-wrong');

  await page.keyboard.type('They take four students.\nFrom October.'); // The focus is on the first that is wrong.
  await page.getByLabel('With').fill('  Lee   Novak ');
  await page.getByLabel('Next step').fill('Send names');
  await page.getByLabel('Next step').press('Enter');
  await page.getByText('Noted: visit with Lee Novak').waitFor();
  expect(stage.argumentsOf('partners.logContact')).toEqual([
    {
      organizationId: 'ORG-7K2MD',
      way: 'Visit',
      with: 'Lee Novak',
      outcome: 'They take four students.\nFrom October.',
      nextStep: 'Send names',
      nextDate: '2026-09-21',
    },
  ]);
  await stage.focusIsOn('More: visit, email, next step …');
});

test('an appointment is made on the card, and from there the sheet to take along', async () => {
  const stage = await openCard(clinic, {
    'partners.appointment': () => ({ card: clinic, activityId: 'ACT-1', text: '“Meeting” is in Activities.' }),
    'documents.make': () => ({ text: 'It is there.', url: 'https://docs.google.com/document/d/1/edit', pdf: '' }),
  });
  const { page } = stage;
  await stage.button('Make an appointment …').click();
  await page.getByLabel('Day').fill('2026-09-21');
  await page.getByLabel('Place').fill('Room 4');
  await stage.looksRight('card-appointment');
  await stage.button('Save appointment').click();
  await page.getByText('“Meeting” is in Activities.').waitFor();
  await stage.button('Make the prep sheet').click();
  await page.getByRole('link', { name: 'Open the prep sheet' }).waitFor();
  expect(stage.argumentsOf('partners.appointment')).toEqual([
    { organizationId: 'ORG-7K2MD', date: '2026-09-21', start: '', place: 'Room 4' },
  ]);
});

test('what is typed for one organization waits while another is shown', async () => {
  let shown = clinic;
  const stage = await openCard(clinic, { 'partners.card': () => shown });
  const { page } = stage;
  await stage.button('More: visit, email, next step …').click();
  await page.getByLabel('What came of it').fill('Half a sentence');
  shown = bare;
  await stage.button('Show the selected row').click();
  await page.getByRole('heading', { name: '<script>alert(1)</script> & Sons' }).waitFor();
  expect(await page.getByLabel('What came of it').count()).toBe(0);
  shown = clinic;
  await stage.button('Show the selected row').click();
  await page.getByRole('heading', { name: 'Riverside' }).waitFor();
  expect(await page.getByLabel('What came of it').inputValue()).toBe('Half a sentence');
});

test('a phone number is put right on the spot; a refusal stands at the field and keeps what was typed', async () => {
  const stage = await openCard(clinic, {
    'partners.editPhone': ({ phone: number }: { phone: string }) => {
      if (/[a-z]/.test(number))
        throw new Refusal('“soon” does not look like a phone number. Type it with its area code.');
      return withPhone(clinic, '(217) 555-0199');
    },
  });
  const { page } = stage;
  const field = page.getByLabel('Phone of Riverside Community Clinic', { exact: true });
  // The old number is selected at once, even where the next frame takes its time: the first letter must not be lost.
  await page.evaluate('window.inTime = window.requestAnimationFrame; window.requestAnimationFrame = () => 0');
  const selected = await page.evaluate(`(async () => {
    document.querySelector('[aria-label="Edit phone of Riverside Community Clinic"]').click();
    await new Promise((soon) => setTimeout(soon, 4));
    return getSelection().toString();
  })()`);
  expect(selected).toBe(await field.inputValue());
  await page.evaluate('window.requestAnimationFrame = window.inTime');
  await page.keyboard.type('soon');
  await page.keyboard.press('Enter');
  await page.getByText('does not look like a phone number').waitFor();
  expect(await field.inputValue()).toBe('soon');
  await stage.looksRight('card-phone-wrong');
  await page.keyboard.press('Escape');
  await stage.focusIsOn('Edit phone of Riverside Community Clinic');
  expect(await stage.text()).toContain('(217) 555-0142');

  await stage.button('Edit phone of Riverside Community Clinic').press('Enter');
  await field.fill('217 555 0199');
  await stage.button('Save').click();
  await page.getByRole('link', { name: '(217) 555-0199' }).waitFor();
  await stage.focusIsOn('Edit phone of Riverside Community Clinic');
  await page
    .getByRole('status')
    .getByText('Phone number of Riverside Community Clinic saved: (217) 555-0199')
    .waitFor();
  expect(stage.argumentsOf('partners.editPhone').pop()).toEqual({
    kind: 'organization',
    id: 'ORG-7K2MD',
    organizationId: 'ORG-7K2MD',
    phone: '217 555 0199',
  });

  await stage.button('Edit phone of Lee Novak').click();
  await page.getByLabel('Phone of Lee Novak', { exact: true }).fill('217 555 0150');
  await page.keyboard.press('Enter');
  await stage.button('Edit phone of Lee Novak').waitFor();
  expect(stage.argumentsOf('partners.editPhone').pop()).toEqual({
    kind: 'person',
    id: 'PER-2',
    organizationId: 'ORG-7K2MD',
    phone: '217 555 0150',
  });
});

test('no organization selected: a hint, and it follows the row when asked', async () => {
  let shown: object = { hint: 'Click a row in Organizations, People or Activities, then show it here.' };
  const stage = await openCard(clinic, { 'partners.card': () => shown });
  await stage.page.getByText('Click a row in Organizations').waitFor();
  await stage.looksRight('card-empty');
  shown = bare;
  await stage.button('Show the selected row').press('Enter');
  await stage.page.getByRole('heading', { name: '<script>alert(1)</script> & Sons' }).waitFor();
  await stage.focusIsOn('<script>alert(1)</script> & Sons');
  const text = await stage.text();
  expect(text).toContain('No phone number');
  expect(text).toContain('javascript:alert(1)');
  expect(await stage.page.getByRole('link').count()).toBe(0);
  await stage.looksRight('card-bare');
});

test('what goes wrong on the way is said in plain words, and tried again', async () => {
  let broken = true;
  const stage = await openCard(clinic, {
    'partners.card': () => {
      if (broken) throw new Lost('NetworkError: Connection failure due to HTTP 0');
      return clinic;
    },
    'partners.logContact': () => {
      throw new Lost('Exception: Service invoked too many times for one day: route.\n at actions.ts:12');
    },
  });
  await stage.page.getByRole('alert').getByText('No answer came from Google. Check the internet connection').waitFor();
  await stage.looksRight('card-lost');
  broken = false;
  await stage.button('Try again').click();
  await stage.button('Reached').click();
  const alert = await stage.page.getByRole('alert').innerText();
  expect(alert).toContain('Google has a limit');
  expect(alert).toContain('whether it was noted after all');
  expect(await stage.text()).not.toMatch(/actions\.ts|Exception/);
});

test('work shows only after a second', async () => {
  const late = pending<PartnerCard>();
  const stage = await openCard(clinic, { 'partners.card': () => late.promise });
  await stage.page.waitForTimeout(400);
  expect(await stage.text()).not.toContain('Reading the row');
  await stage.page.getByRole('status').getByText('Reading the row …').waitFor();
  await stage.looksRight('card-waiting');
  late.keep(clinic);
  await stage.page.getByRole('heading', { name: 'Riverside' }).waitFor();
  expect(await stage.text()).not.toContain('Reading the row');
});

async function openCard(card: PartnerCard, script: object = {}) {
  return theater.show('partner-card', sidebar, { 'partners.card': () => card, ...script });
}

test('who does not want to be contacted is marked, and no call is suggested', async () => {
  const people = clinic.people.map((person) => ({ ...person, doNotContact: person.id === 'PER-1' }));
  const stage = await openCard({ ...clinic, people });
  await stage.page.getByText('A call with Lee Novak today:').waitFor();
  expect(await stage.text()).toContain('Ana Castillo Primary Do not contact');
  await stage.looksRight('card-do-not-contact');
});

test('what else there is for this partner opens from its card', async () => {
  const asked = pending<null>();
  const stage = await openCard(clinic, { 'items.open': () => asked.promise });
  await stage.page.getByRole('heading', { name: 'More about them' }).waitFor();
  await stage.button('Partnership').press('Enter');
  await stage.page.getByRole('status').getByText('One moment').waitFor();
  expect(stage.argumentsOf('items.open')).toEqual([{ door: 'openPartnership' }]);
  asked.keep(null);
  await stage.looksRight('card-more');
});
