import { connections } from '../../../src/records/connections';
import { organizations } from '../../../src/records/organizations';
import { parentSurvey } from '../../../src/features/surveys/parent-texts';
import {
  connectionOf,
  decideLead,
  knownConnections,
  keepable,
  leadOf,
  prospectOf,
  withdrawnProblems,
} from '../../../src/features/surveys/prospect-rules';
import { planResponses } from '../../../src/features/surveys/response-rules';
import { responses } from '../../../src/features/surveys/tabs';
import { answered, readBack } from './answers';

const offers = parentSurvey.parts[0]!.questions.find(({ key }) => key === 'offers')!.options!;
const offerNames = new Map(offers.map(({ key, text }) => [key, text.en]));
const yes: [string, string][] = [['yes', 'Sí']];
const no: [string, string][] = [['no', 'No']];

const said = {
  employer: '  Panadería   La Espiga ',
  industry: 'Panadería',
  offers: [
    ['tour', 'Una visita guiada al lugar de trabajo'],
    ['other', 'Bread, cakes; rolls'],
  ] as [string, string][],
  skills: 'Repostería',
  mayContact: yes,
  name: 'Jimena Arriaga',
  email: 'jimena@example.com',
  phone: '217-555-0162',
};
const answer = (changed: Partial<typeof said> = {}) => answered('A', '2026-09-14 08:00', { ...said, ...changed });
const lead = (changed: Partial<typeof said> = {}) => leadOf(answer(changed), offerNames);

test('an employer named with consent becomes a prospect known by the parent', () => {
  expect(prospectOf(lead()!)).toEqual({
    name: 'Panadería La Espiga',
    category: 'Employer',
    stage: 'Prospect',
    industry: 'Panadería',
    interests: ['A tour of the workplace', 'Bread cakes rolls'],
    source: 'Parent survey 2026–27',
    knownBy: 'Jimena Arriaga',
  });
  expect(connectionOf(lead()!, 'Panadería La Espiga')).toEqual({
    organization: { label: 'Panadería La Espiga' },
    knower: 'Jimena Arriaga',
    knowerKind: 'Parent',
    knowerEmail: 'jimena@example.com',
    knowerPhone: '(217) 555-0162',
    how: 'Works there. Skills: Repostería',
    source: 'Parent survey 2026–27',
    since: '2026-09-14',
    answerId: 'A',
  });
});

test('without consent there is no lead, and who it was is not kept', () => {
  expect(lead({ mayContact: no })).toBeNull();
  expect(leadOf(answered('A', '2026-09-14 08:00', { employer: 'Bakery' }), offerNames)).toBeNull();
  const kept = keepable(answer({ mayContact: no })).given.map(({ questionKey }) => questionKey);
  expect(kept).toEqual(['employer', 'industry', 'offers', 'skills', 'mayContact']);
  expect(keepable(answer()).given).toHaveLength(8);
});

test.each([
  '',
  '   ',
  '---',
  'None',
  'N/A',
  'self-employed',
  'Ama de casa',
  'No aplica',
  'I don’t work',
  'Jimena  ARRIAGA',
])('“%s” is no employer', (employer) => expect(lead({ employer })).toBeNull());

test.each(['3M', '7-Eleven', '明治屋', '=SUM Corporation', '<script>alert(1)</script>'])(
  '“%s” is an employer',
  (employer) => expect(lead({ employer })).toMatchObject({ employer }),
);

test('what cannot be used as an address or a number stays in the raw answers only', () => {
  const connection = connectionOf(lead({ email: 'a b@example.com', phone: '12' })!, 'X');
  expect(connection).toMatchObject({ knowerEmail: null, knowerPhone: null });
  expect(lead({ email: 'x@example.com\nbcc: y@example.com' })!.email).toBeNull();
  expect(lead({ name: '' })!.name).toBe('A parent who gave no name');
});

test('a book instead of a name is cut to a name', () => {
  expect(lead({ employer: 'x'.repeat(50_000) })!.employer).toHaveLength(121);
});

describe('a lead', () => {
  const known = readBack(organizations, [{ name: 'La Espiga', formerNames: ['Panadería La Espiga'] }]).rows[0]!;
  const connected = (row: object) => knownConnections(readBack(connections, [row]).rows);

  test('is added when nobody knows the employer, connected when someone does', () => {
    expect(decideLead(lead()!, null, knownConnections([]))).toBe('add');
    expect(decideLead(lead()!, known, knownConnections([]))).toBe('connect');
  });

  test('is done when this answer was noted, even if staff have renamed or removed the organization', () => {
    expect(decideLead(lead()!, null, connected({ answerId: 'A' }))).toBe('done');
  });

  test('is done when the same parent named the same employer before', () => {
    const earlier = { organization: { label: 'Panadería La Espiga' }, knower: 'J. Arriaga', answerId: 'Z' };
    expect(decideLead(lead()!, known, connected({ ...earlier, knowerEmail: 'Jimena@example.com' }))).toBe('done');
    expect(decideLead(lead()!, known, connected({ ...earlier, knower: 'jimena arriaga' }))).toBe('done');
    expect(decideLead(lead()!, known, connected({ ...earlier, knowerEmail: 'other@example.com' }))).toBe('connect');
    expect(
      decideLead(lead()!, known, connected({ ...earlier, organization: { label: 'Else' }, knower: 'Jimena Arriaga' })),
    ).toBe('connect');
  });
});

test('a parent who takes the yes back is a problem at the connection', () => {
  const rows = readBack(responses, planResponses('Parent survey', [answer({ mayContact: no })], []).add).rows;
  const table = readBack(connections, [
    { organization: { label: 'La Espiga' }, knower: 'Jimena Arriaga', answerId: 'A' },
    { organization: { label: 'La Espiga' }, knower: 'Someone else', answerId: 'B' },
  ]);
  expect(withdrawnProblems(table, rows)).toEqual([
    expect.objectContaining({ tab: 'Connections', row: 3, text: expect.stringContaining('asked not to be contacted') }),
  ]);
});
