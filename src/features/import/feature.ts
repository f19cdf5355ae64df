import { answered, dialog, feature } from '../../feature';
import { applyImport, previewImport, undoImport, undoLastImport } from './actions';
import { collegeCalls, importCalls } from './calls';
import { addColleges, lookAtColleges } from './colleges';
import { imports } from './tabs';

/** Turns lists from elsewhere into organizations, with their people and ties. */
export const importing = feature({
  name: 'Import',
  tabs: [imports],
  pages: {
    import: dialog('Import organizations', 960, 640),
    colleges: dialog('Pick local colleges', 760, 600),
  },
  menu: [
    { label: 'Import organizations…', under: 'Partners', page: 'import' },
    {
      label: 'Pick local colleges…',
      under: 'Finding partners',
      about: 'Add the colleges near you from a list of all of them.',
      page: 'colleges',
    },
    {
      label: 'Undo the last import',
      under: 'This workbook',
      about: 'Take back the list that was brought in last.',
      door: 'undoLastImport',
      run: undoLastImport,
    },
  ],
  calls: {
    ...answered(importCalls, {
      'import.preview': previewImport,
      'import.apply': applyImport,
      'import.undo': undoImport,
    }),
    ...answered(collegeCalls, { 'colleges.look': lookAtColleges, 'colleges.add': addColleges }),
  },
});
