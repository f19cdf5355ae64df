import { feature } from '../../feature';
import { requirements } from '../../records/requirements';
import { makeChecklist } from './make';
import { askingToRead } from './policies';
import { policyToRead } from './texts';

/** What the school asks for, from whom, and how that stands. */
export const checklists = feature({
  name: 'Rules and checklists',
  optional: true,
  about: 'What your school asks of partners and hosts, as a checklist of each, and policies that they have read.',
  tabs: [requirements],
  mails: [policyToRead],
  planners: [askingToRead],
  menu: [
    {
      label: 'Make the checklist',
      under: 'Partnerships and board',
      about: 'One row in Requirements for each rule that applies to the partner or the activity of the selected row.',
      door: 'makeChecklist',
      run: makeChecklist,
    },
  ],
});
