/** A partner with somebody who leads on each side, and the goals of the school year. */
import { prepared, startSetUp, type Story } from './school';

export const lead = 'desmond@example.edu';
export const partnerLead = 'renata@example.com';
export const partner = 'Larkspur Machining';

/** One for each stakeholder, as they all agreed in September. */
export const threeGoals = (
  [
    ['Students', 'Thirty students see a machine shop'],
    ['Business', 'Larkspur gets to know two summer interns'],
    ['School community', 'Two teachers spend a day in the shop'],
  ] as const
).map(([stakeholder, name]) => ({
  name,
  kind: 'Partnership goal',
  stakeholder,
  organization: partner,
  measure: 'Counted in Activities',
  target: stakeholder === 'Students' ? '30' : '2',
  due: '2027-05-28',
  status: 'Agreed',
  schoolYear: '2026-27',
}));

export const leads = { schoolLead: 'Desmond Achebe', partnerLead: 'Renata Oyelaran' };

/** `goals`, `row`: what stands in Goals, and beside the partner in Partnerships. */
export function startPartnership({
  goals = threeGoals as readonly Record<string, string>[],
  row = leads as Record<string, string>,
} = {}): Promise<Story> {
  return prepared(`partnership ${JSON.stringify([goals, row])}`, {}, async () => {
    const story = await startSetUp();
    const { desk } = story;
    await desk.set('School', 'Maple Grove High School');
    await desk.set('School phone', '217-555-0150');
    await desk.set('Postal address', '2300 Grove Ave, Alder Falls');
    await desk.addStaff([
      { name: 'Desmond Achebe', email: lead, phone: '217-555-0141', role: 'Teacher' },
      { name: 'Ines Moreau', email: 'ines@example.edu', role: 'Counselor' },
    ]);
    await desk.addRows('Organizations', [{ name: partner, category: 'Employer', stage: 'Partner' }]);
    await desk.addRows('People', [
      {
        name: 'Renata Oyelaran',
        organization: partner,
        role: 'Primary contact',
        email: partnerLead,
        phone: '217-555-0188',
      },
    ]);
    await desk.switchOn('Partnerships');
    await desk.addRows('Partnerships', [{ organization: partner, ...row }]);
    if (goals.length > 0) await desk.addRows('Goals', [...goals]);
    await desk.choose('Do the hourly work now');
    return story;
  });
}

export const partnerId = ({ desk }: Story): string => desk.rows('Organizations')[0]!['id']!;

/** Row number of a goal. */
export const goalRow = ({ desk }: Story, name: string): number =>
  Number(desk.rows('Goals').find((goal) => goal['name'] === name)!.row);
