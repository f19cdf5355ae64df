import type { ImportField, ImportPreview, ImportRequest } from '../../src/features/import/calls';

/** A list with what lists have: quotes, gaps, a name that means harm, a row without a name. */
export const csv = [
  'Business,Type of business,Main line,Web,Member since',
  '"Harbor ""Fresh"" Market, Inc.",Grocery,217-555-0110,harbor.example.com,2019',
  'Lakeside Machine Works,Manufacturing,217-555-0111,,2021',
  '<script>alert(1)</script>,Media,,evil.example.com,2024',
  ',Bakery,217-555-0112,,2020',
].join('\n');

const fields: { field: ImportField; label: string }[] = [
  { field: 'name', label: 'Organization' },
  { field: 'category', label: 'Category' },
  { field: 'industry', label: 'Industry' },
  { field: 'phone', label: 'Phone' },
  { field: 'website', label: 'Website' },
  { field: 'notes', label: 'Notes' },
];

/** What a script might make of it: the rows follow from the mapping, so that a stale answer would show. */
export function previewOf({ mapping, category, preset, network }: ImportRequest): ImportPreview {
  const used = mapping ?? ['name', 'industry', 'phone', 'website', ''];
  const named = used.includes('name');
  return {
    headings: ['Business', 'Type of business', 'Main line', 'Web', 'Member since'],
    mapping: used,
    fields,
    category: category ?? 'Employer',
    categories: ['Employer', 'Community organization', 'Postsecondary'],
    preset: preset ?? '',
    network: network ?? '',
    networks: ['Fox Bend Chamber of Commerce'],
    remembered: false,
    rows: [
      {
        line: 2,
        name: 'Harbor "Fresh" Market, Inc.',
        action: 'create',
        why: 'New',
        changes: used.filter((field) => field !== '').map((field) => `${field}: …`),
      },
      {
        line: 3,
        name: 'Lakeside Machine Works',
        action: 'change',
        why: 'Same phone number as Lakeside Machine (row 14)',
        changes: ['website'],
      },
      { line: 4, name: '<script>alert(1)</script>', action: 'create', why: 'New', changes: ['name'] },
      { line: 5, name: '', action: 'skip', why: 'This row has no name', changes: [] },
    ],
    counts: { create: named ? 2 : 0, change: named ? 1 : 0, skip: named ? 1 : 4 },
    problems: [{ line: 5, text: 'There is no name in this row, so it is left out.' }],
    fingerprint: JSON.stringify([used, category]),
  };
}
