// Of a long tab only the rows that are needed are read, and they are the same rows.
import { rowsNaming } from '../../../src/workbook/read/rows-naming';
import { clubs, visits } from '../../support/clubs';
import { paper, type Paper } from '../../support/paper';

/** 6,000 visits of clubs 0 to 2,999; the third club is called like the second one was when visit 4 was noted. */
function town(): Paper {
  const desk = paper([clubs, visits]);
  for (let number = 0; number < 3; number++)
    desk.type(clubs, { id: `CLB-${number}`, name: `Club ${number}`, formerNames: number === 1 ? 'Club 2' : '' });
  const { sheets } = desk;
  const [, grid] = [...sheets.grids.values()];
  for (let number = 0; number < 6000; number++) {
    const club = number % 3000;
    grid![number + 2] = [`Visit ${number}`, `VIS-${number}`, club < 3 ? `Club ${club}` : `Elsewhere ${club}`, ''];
  }
  grid![4 + 2] = ['Noted', 'VIS-4', 'Club 2', 'VIS-4\nclub CLB-1 Club 2'];
  grid![5 + 2] = ['Retyped', 'VIS-5', 'Club 1', 'VIS-5\nclub CLB-2 Club 2'];
  grid![6 + 2] = ['Typed just now', '', 'club 1', ''];
  return desk;
}

test.each(['CLB-0', 'CLB-1', 'CLB-2'])('the visits of %s are the same, whether or not all of them are read', (id) => {
  const some = town();
  const found = rowsNaming(some.workbook, visits, 'club', clubs, id).rows;
  const cellsRead = some.sheets.calls.length;
  const all = town();
  all.workbook.table(visits);
  const rows = rowsNaming(all.workbook, visits, 'club', clubs, id).rows;
  expect(found).toEqual(rows);
  expect(found.length).toBeGreaterThan(1);
  expect(some.workbook.hasRead(visits)).toBe(false);
  expect(cellsRead).toBeLessThan(10);
});

test('what was noted, retyped or typed just now counts as it should', () => {
  const { workbook } = town();
  const ofOne = rowsNaming(workbook, visits, 'club', clubs, 'CLB-1').rows.map(({ what }) => what);
  expect(ofOne).toEqual(['Visit 1', 'Noted', 'Retyped', 'Typed just now', 'Visit 3001']);
  expect(rowsNaming(workbook, visits, 'club', clubs, 'CLB-2').rows.map(({ what }) => what)).toEqual([
    'Visit 2',
    'Visit 3002',
  ]);
});
