// Time and money on the sidebar Partner card.
import type { CardLedger } from '../../src/features/card/calls';
import { clinic } from './page-partner-card-sample';
import { Refusal, sidebar, Theater } from './page-stage';

let theater: Theater;
beforeAll(async () => {
  theater = await Theater.open();
});
afterAll(() => theater.close());

test('what each side gives is asked for with a button, and says what is behind; a refusal leaves the button there', async () => {
  const ledger: CardLedger = {
    year: '2026–27',
    sides: [
      {
        side: 'Partner gives',
        sections: [
          {
            part: 'Time and talent',
            lines: [
              { text: 'Mentor: 12 of 40 hours', pace: 'behind', agreed: true },
              { text: 'Talk to a class: 2 of 2 times', pace: 'kept', agreed: false },
              { text: 'Advice: 3 of 8 hours', pace: 'on the way', agreed: false },
            ],
            sum: '15 of 48 hours; 2 of 2 times',
          },
          {
            part: 'Money and equipment',
            lines: [{ text: 'Equipment or materials (A used lathe): given, worth $3,500', pace: '', agreed: false }],
            sum: '',
          },
        ],
      },
      { side: 'School gives', sections: [] },
    ],
  };
  let refused = true;
  const stage = await theater.show('partner-card', sidebar, {
    'partners.card': () => clinic,
    'partners.ledger': () => {
      if (refused) throw new Refusal('That organization is no longer there.');
      return ledger;
    },
  });
  await stage.button('What each side gives …').click();
  await stage.page.getByText('That organization is no longer there.').waitFor();
  refused = false;
  await stage.button('What each side gives …').click();
  await stage.page.getByText('In all: 15 of 48 hours; 2 of 2 times').waitFor();
  const text = await stage.text();
  for (const words of [
    'Partner gives, 2026–27',
    'Mentor: 12 of 40 hours Behind In the agreement',
    'Talk to a class: 2 of 2 times Kept',
    'School gives, 2026–27 Nothing is promised or given yet.',
  ])
    expect(text).toContain(words);
  expect(text).not.toContain('On the way');
  expect(stage.argumentsOf('partners.ledger')).toEqual([
    { organizationId: 'ORG-7K2MD' },
    { organizationId: 'ORG-7K2MD' },
  ]);
  await stage.page.setViewportSize({ width: 300, height: 2100 });
  await stage.looksRight('card-ledger');
});
