import { answered, feature, sidebar } from '../../feature';
import { activityKinds, ideaSources } from '../../records/activities';
import { categories } from '../../records/organizations';
import { personRoles } from '../../records/people';
import {
  addActivity,
  addContact,
  addInquiry,
  addOrganization,
  addPerson,
  findOrganizations,
  takesInquiries,
} from './actions';
import { addCalls } from './calls';

/** One small form for whatever comes up: a call, a person, an idea. */
export const adding = feature({
  name: 'Add',
  pages: { add: sidebar('Add') },
  menu: [{ label: 'Add…', page: 'add' }],
  calls: answered(addCalls, {
    'add.start': (app) => ({
      inquiries: takesInquiries(app),
      roles: [...personRoles],
      kinds: [...activityKinds],
      sources: [...ideaSources],
      categories: [...categories],
    }),
    'add.find': findOrganizations,
    'add.contact': addContact,
    'add.person': addPerson,
    'add.organization': addOrganization,
    'add.activity': addActivity,
    'add.inquiry': addInquiry,
  }),
});
