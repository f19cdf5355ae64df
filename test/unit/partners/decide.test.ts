import * as fc from 'fast-check';
import type { CleanRow, CleanValues } from '../../../src/tables/clean-rules';
import { decideImport, type ImportPlan } from '../../../src/features/import/decide-rules';
import type { KnownOrganization, KnownPerson } from '../../../src/features/import/draft-rules';
import { nobody } from '../../../src/tables/names-rules';
import { comparable } from '../../../src/shared/text';
import { vocabulary } from './import-words';

/** `personName` and `personEmail` stand for the one contact of the line. */
const row = (line: number, { personName, personEmail, ...values }: CleanValues): CleanRow => {
  const contact = { ...nobody, name: personName ?? '', email: personEmail ?? '' };
  return { line, values, tooLong: false, people: contact.name + contact.email === '' ? [] : [contact] };
};
const context = {
  category: 'Employer',
  source: 'new.csv',
  preset: '' as const,
  network: '',
  labels: vocabulary.labels,
};
function known(name: string, cells: CleanValues = {}, more: Partial<KnownOrganization> = {}): KnownOrganization {
  return {
    id: `ORG-${name}`,
    row: 3,
    name,
    formerNames: [],
    source: 'old.csv',
    people: [],
    ties: [],
    cells: { category: 'Employer', ...cells },
    ...more,
  };
}

const decide = (rows: CleanValues[], had: KnownOrganization[] = [], source = 'new.csv'): ImportPlan =>
  decideImport(
    rows.map((values, index) => row(index + 2, values)),
    had,
    { ...context, source },
  );

/** `create Acme`, one a row. */
const what = ({ decisions }: ImportPlan): string[] => decisions.map(({ action, name }) => `${action} ${name}`);

describe('identity', () => {
  test('the id in the source decides, whatever the name', () => {
    const plan = decide(
      [{ name: 'Acme Tools of Illinois', sourceId: '142832' }],
      [known('Acme', { sourceId: '142832' })],
    );
    expect(what(plan)).toEqual(['change Acme']);
    expect(plan.change[0]!.fills).toEqual({ aliases: 'Acme Tools of Illinois' });
  });

  test('so short an id that every list has it needs something that agrees', () => {
    const had = [known('Acme', { sourceId: '12', phone: '(312) 555-0101' })];
    expect(what(decide([{ name: 'Bolt', sourceId: '12' }], had))).toEqual(['create Bolt']);
    expect(what(decide([{ name: 'Bolt', sourceId: '12', phone: '3125550101' }], had))).toEqual(['change Acme']);
    expect(what(decide([{ name: 'Bolt', sourceId: '12' }], had, 'old.csv'))).toEqual(['change Acme']);
  });

  test('two ids of one list are two, even with one name, phone and website', () => {
    const shared = { name: 'Nimble', phone: '(312) 555-0101', website: 'nimble.example.com' };
    const plan = decide([
      { ...shared, sourceId: 'A1001' },
      { ...shared, sourceId: 'A1002' },
    ]);
    expect(plan.create).toHaveLength(2);
  });

  test('a new id of a list that we have is new; the same name from another list is not', () => {
    const had = [known('Acme', { sourceId: 'A1001' }), known('Nimble', { sourceId: 'A1002' })];
    const rows = [
      { name: 'Acme', sourceId: 'A1001' },
      { name: 'Nimble', sourceId: 'A1003' },
    ];
    expect(decide(rows, had).create).toHaveLength(1);
    expect(what(decide([{ name: 'Nimble', sourceId: 'Z-77' }], had))).toEqual(['skip Nimble']);
  });

  test('one name at two places is two; without places one', () => {
    const plan = decide([
      { name: 'Nimble', address: '1 Main St', city: 'Cicero' },
      { name: 'Nimble', address: '9 Oak Rd', city: 'Cicero' },
    ]);
    expect(plan.create.map(({ name, cells }) => [name, cells.aliases])).toEqual([
      ['Nimble (Cicero, 1 Main St)', 'Nimble'],
      ['Nimble (Cicero, 9 Oak Rd)', 'Nimble'],
    ]);
    expect(what(decide([{ name: 'Nimble' }, { name: 'NIMBLE, Inc.' }]))).toEqual(['create Nimble', 'skip Nimble']);
  });

  test('among namesakes the one at the same place is meant', () => {
    const had = [
      known('Nimble (Cicero)', { aliases: 'Nimble', address: '1 Main St', zip: '60804' }),
      known('Nimble (Alton)', { aliases: 'Nimble', address: '9 Oak Rd', zip: '62002' }),
    ];
    expect(
      what(decide([{ name: 'Nimble', address: '9 Oak Road', zip: '62002-1', phone: '(312) 555-0101' }], had)),
    ).toEqual(['change Nimble (Alton)']);
  });

  test('a former or another name is the same; initials alone are not', () => {
    expect(what(decide([{ name: 'Old Mill' }], [known('New Mill', {}, { formerNames: ['Old Mill'] })]))).toEqual([
      'change New Mill',
    ]);
    expect(what(decide([{ name: 'SCC' }], [known('State Career College', { aliases: 'SCC' })]))).toEqual([
      'create SCC',
    ]);
  });

  test('same phone or website under another name is skipped, but not within one list', () => {
    const had = [known('Acme', { phone: '(312) 555-0101', website: 'acme.example.com' })];
    const plan = decide(
      [
        { name: 'Bolt', phone: '312-555-0101' },
        { name: 'Nut', website: 'www.acme.example.com/nut' },
      ],
      had,
    );
    expect(plan.decisions.map(({ why }) => why)).toEqual([
      'Same phone as “Acme” in row 3.',
      'Same website as “Acme” in row 3.',
    ]);
    const branches = decide([
      { name: 'Tri North', phone: '(312) 555-0101' },
      { name: 'Tri South', phone: '(312) 555-0101' },
    ]);
    expect(branches.create).toHaveLength(2);
  });
});

describe('what is filled in', () => {
  test('blank cells only, once, and what differs is said', () => {
    const had = [known('Acme', { phone: '(312) 555-0101', city: 'Cicero', county: 'Cook' })];
    const plan = decide(
      [
        { name: 'Acme', city: 'Cicero', kind: 'Shop', industry: 'Tools' },
        { name: 'Acme', county: 'Will' },
      ],
      had,
    );
    expect(plan.change).toEqual([
      expect.objectContaining({ id: 'ORG-Acme', fills: { kind: 'Shop', industry: 'Tools' } }),
    ]);
    expect(plan.decisions[1]).toMatchObject({
      action: 'skip',
      why: 'Same name as “Acme” in row 3; no blank cell to fill. Yours stays: County (list: Will).',
    });
  });

  test('within one list nothing is lost: kinds stand side by side, what else differs goes to the notes', () => {
    const plan = decide([
      { name: 'Acme', kind: 'Shop', county: 'Cook' },
      { name: 'Acme', kind: 'Store', city: 'Cicero', county: 'Will' },
    ]);
    expect(plan.create).toEqual([
      expect.objectContaining({
        cells: {
          category: 'Employer',
          kind: 'Shop, Store',
          city: 'Cicero',
          county: 'Cook',
          notes: 'County (line 3): Will',
        },
      }),
    ]);
  });
});

describe('contacts', () => {
  const ann: KnownPerson = { ...nobody, id: 'PER-1', name: 'Ann Ames', primary: true };

  test('the first is the primary contact if there is none', () => {
    const plan = decide([
      { name: 'Acme', personName: 'Ann' },
      { name: 'Acme', personName: 'Bo' },
      { name: 'Acme', personName: 'ann' },
    ]);
    expect(plan.create[0]!.people.map(({ values }) => [values.name, values.role])).toEqual([
      ['Ann', 'Primary contact'],
      ['Bo', 'Contact'],
    ]);
    const had = decide([{ name: 'Acme', personName: 'Bo' }], [known('Acme', {}, { people: [ann] })]);
    expect(had.change[0]!.people).toEqual([{ id: null, values: { name: 'Bo', role: 'Contact' } }]);
  });

  test('one who is known is filled in, not doubled', () => {
    const plan = decide(
      [{ name: 'Acme', personName: 'ann ames', personEmail: 'ann@example.org' }],
      [known('Acme', {}, { people: [ann] })],
    );
    expect(plan.change[0]!.people).toEqual([{ id: 'PER-1', values: { email: 'ann@example.org' } }]);
  });

  test('an address without a name can still be written to', () => {
    const plan = decide([{ name: 'Acme', personEmail: 'info@example.org' }]);
    expect(plan.create[0]!.people[0]!.values).toMatchObject({ name: 'General contact', email: 'info@example.org' });
  });
});

describe('any list', () => {
  const cell = fc.constantFrom('', 'A', 'B', 'A Inc', 'C');
  const anyRow = fc.record({
    name: cell,
    sourceId: cell,
    city: cell,
    address: cell,
    phone: fc.constantFrom('', '3125550101', '3125550102'),
    personName: cell,
  });
  const present = (values: Record<string, string>): CleanValues =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

  test('has a decision for each row, unique names, and nothing left to create when it comes again', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const values = rows.map(present);
        const plan = decide(values);
        expect(plan.decisions).toHaveLength(rows.length);
        const labels = plan.create.map(({ name }) => comparable(name));
        expect(new Set(labels).size).toBe(labels.length);
        expect(plan.decisions.filter(({ action }) => action === 'create')).toHaveLength(plan.create.length);
        expect(plan.change).toEqual([]);
        const had = plan.create.map(({ name, cells, people }, index) =>
          known(name, cells, {
            id: `ORG-${index}`,
            source: 'new.csv',
            people: people.map(({ values: each }, place) => ({
              ...nobody,
              ...each,
              id: `PER-${index}-${place}`,
              primary: each.role === 'Primary contact',
            })),
          }),
        );
        expect(decide(values, had).create).toEqual([]);
      }),
    );
  });
});
