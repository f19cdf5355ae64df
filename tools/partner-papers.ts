/** The papers of an invented partnership as PDFs: what both sides have in hand. Made by the built bundle. */
import type { Browser } from 'playwright-core';
import { Desk } from '../local/desk';
import { loadProject } from '../local/runtime/project';
import { coordinator, createSchool } from '../local/sample/school';
import type { Done, PartnershipShown } from '../src/features/partnerships/calls';
import { printed } from './printed';

const partner = 'Lakeshore Metal Works';
const year = '2026–27';

const goal = { kind: 'Partnership goal', organization: partner, due: '2027-05-28', status: 'Agreed', schoolYear: year };
const goals = [
  {
    ...{ name: 'Thirty juniors see how a part is made', stakeholder: 'Students' },
    ...{ measure: 'Students who came, in Activities', target: '30' },
  },
  {
    ...{ name: 'Lakeshore gets to know two summer interns', stakeholder: 'Business' },
    ...{ measure: 'Interns who apply', target: '2' },
  },
  {
    ...{ name: 'Two teachers bring what they saw into their lessons', stakeholder: 'School community' },
    ...{ measure: 'Lessons that use a drawing from the shop', target: '6' },
  },
];
const given = { organization: partner, schoolYear: year, status: 'Promised', agreed: 'TRUE' };
const offers: Record<string, string>[] = [
  { kind: 'Mentor', details: 'Two machinists, once a month', promised: '40', given: '12', unit: 'hours' },
  { kind: 'Equipment or materials', details: 'Aluminum stock', promised: '60', given: '60', unit: 'pieces', value: '900' },
  { kind: 'Job shadow', promised: '12', unit: 'people', requires: 'closed shoes, a signed permission' },
  { kind: 'Host a meeting', details: 'Breakfast for your machinists in our shop', side: 'School gives', promised: '1', unit: 'times' },
]; // prettier-ignore

/** `docs/partnership-plan.pdf`, `docs/contact-card.pdf` and `docs/agreement.pdf`. */
export async function printPartnerPapers(browser: Browser): Promise<void> {
  const events = { asked: () => ({ button: 'OK' as const }) };
  const school = createSchool({ project: loadProject('build'), events });
  const desk = new Desk(school, coordinator);
  await school.open(coordinator);
  await desk.choose('Set up this workbook');
  await desk.set('School', 'Maple Grove High School');
  await desk.set('School phone', '(217) 555-0150');
  await desk.addRows('Staff', [
    { name: 'Desmond Achebe', role: 'Teacher', email: 'desmond.achebe@example.edu', phone: '(217) 555-0141' },
  ]);
  await desk.addRows('Organizations', [{ name: partner, category: 'Employer', stage: 'Partner' }]);
  await desk.addRows('People', [
    { name: 'Ottilie Brandt', organization: partner, role: 'Primary contact', jobTitle: 'Plant manager', email: 'ottilie.brandt@example.com', phone: '(217) 555-0172' },
  ]); // prettier-ignore
  await desk.switchOn('Needs and offers', 'Partnerships');
  await desk.addRows('Partnerships', [
    { organization: partner, structure: 'Job shadow, Mentor, Equipment', schoolLead: 'Desmond Achebe', partnerLead: 'Ottilie Brandt' },
  ]); // prettier-ignore
  await desk.addRows('Goals', goals.map((each) => ({ ...goal, ...each }))); // prettier-ignore
  await desk.addRows('Goals', [
    { name: 'Read a part drawing', kind: 'Technical competency', stakeholder: 'Students', organization: partner },
  ]);
  await desk.addRows('Offers and promises', offers.map((each) => ({ ...given, ...each }))); // prettier-ignore
  await desk.choose('Do the hourly work now');
  const { id } = desk.rows('Organizations')[0]!;
  const { shown } = await desk.ask<Done>('partnership.plan', { id });
  const { plan } = shown as PartnershipShown;
  await printed(
    browser,
    school,
    { name: `Partnership plan ${year}: ${partner}`, url: plan.url },
    'partnership-plan.pdf',
  );
  const kind = 'document.contact-card-families';
  const carded = await desk.ask<Done>('partnership.paper', { id, kind });
  const [card] = (carded.shown as PartnershipShown).cards.filter((each) => each.kind === kind);
  const name = `Contact card for students and families: ${partner}`;
  await printed(browser, school, { name, url: card!.url }, 'contact-card.pdf');
  const terms = { agreement: 'With the partner', counterparty: 'Business', agreedFrom: '2026-09-01', agreedUntil: '2027-06-30', signedBySchool: 'Maren Holloway, coordinator', signedByPartner: 'Ottilie Brandt, plant manager' }; // prettier-ignore
  for (const [column, text] of Object.entries(terms)) await desk.type('Partnerships', 3, column, text);
  const agreed = await desk.ask<Done>('partnership.agreement', { id });
  const { agreement } = agreed.shown as PartnershipShown;
  await printed(browser, school, { name: `Agreement with ${partner}`, url: agreement.url }, 'agreement.pdf');
}
