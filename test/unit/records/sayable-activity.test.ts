import { sayableActivity } from '../../../src/records/sayable-activity';

const names = (text: string): boolean => text.includes('Ximena');
const shadow = { title: 'Job shadow', place: 'Gate 4', kind: 'Field trip' as const };

test('what names nobody is told as it stands', () => {
  expect(sayableActivity(shadow, names)).toEqual(shadow);
});

test('a title that names a student gives way to the name last told, or to the kind', () => {
  const named = { ...shadow, title: 'Shadow of Ximena' };
  expect(sayableActivity(named, names, 'Job shadow').title).toBe('Job shadow');
  expect(sayableActivity(named, names).title).toBe('Field trip');
  expect(sayableActivity(named, names, 'Ximena’s day').title).toBe('Field trip');
  expect(sayableActivity(named, names).place).toBe('Gate 4');
});

test('a place that names a student is left out', () => {
  expect(sayableActivity({ ...shadow, place: 'Home of Ximena' }, names)).toEqual({ ...shadow, place: null });
});
