import type { Feature } from '../../feature';
import { editPhone, logContact, makeAppointment, showCard } from './card/card.later';
import { addColleges, lookAtColleges } from './colleges/colleges.later';
import { applyImport, previewImport, undoImport } from './import/import.later';
import { jumpToOrganization, planStep, showList } from './lists/lists.later';
import { applyLeaving, showLeaving } from './leaving/leaving.later';
import { datedSteps } from './contact-rules';
import { findAll } from './merge/find.later';
import { keepApart, mergeDuplicates, undoMerge } from './merge/merge.later';
import { primaryProblems } from './rules';
import { connections, contactLog, imports, organizations, people, staff } from './tabs';

export { openColleges } from './colleges/colleges.later';
export { openPartnerCard } from './card/card.later';
export { openLists } from './lists/lists.later';
export { openLeaving } from './leaving/leaving.later';
export { openImport, undoLastImport } from './import/import.later';
export { openDuplicates } from './merge/find.later';

/** Who the partners are, the people there, what was talked about, and lists that bring in more. */
export const partners: Feature = {
  name: 'Partners',
  tabs: [organizations, people, staff, contactLog, connections, imports],
  menu: [
    { label: 'Partner card', door: 'openPartnerCard' },
    { label: 'Lists…', door: 'openLists' },
    { label: 'This person has left…', door: 'openLeaving', under: 'Partners' },
    { label: 'Import organizations…', door: 'openImport' },
    { label: 'Pick local colleges…', door: 'openColleges', under: 'Recruiting' },
    { label: 'Undo the last import', door: 'undoLastImport', under: 'Partners' },
    { label: 'Find duplicates…', door: 'openDuplicates', under: 'Partners' },
  ],
  calls: {
    'leaving.show': showLeaving,
    'leaving.apply': applyLeaving,
    'partners.card': showCard,
    'partners.logContact': logContact,
    'partners.appointment': makeAppointment,
    'partners.editPhone': editPhone,
    'lists.show': showList,
    'lists.jump': jumpToOrganization,
    'lists.plan': planStep,
    'colleges.look': lookAtColleges,
    'colleges.add': addColleges,
    'import.preview': previewImport,
    'import.apply': applyImport,
    'import.undo': undoImport,
    'duplicates.find': findAll,
    'duplicates.merge': mergeDuplicates,
    'duplicates.apart': keepApart,
    'duplicates.undo': undoMerge,
  },
  due(workbook) {
    const { title: tab, rows } = workbook.table(contactLog);
    return datedSteps(rows).map((step) => ({ ...step, tab }));
  },
  checks: [
    (workbook, today) =>
      primaryProblems(
        workbook.table(people),
        (person) => workbook.follow(organizations, person.organization)?.id ?? null,
        today,
      ),
  ],
};
