import { answered, dialog, feature } from '../../feature';
import { activities } from '../../records/activities';
import { requirements } from '../../records/requirements';
import { students } from '../../records/students';
import {
  approveAnswers,
  makeNotice,
  makePermissionForm,
  permissionFormOpened,
  showPermissions,
  takeSlips,
} from './actions';
import { permissionCalls } from './calls';
import { permissionUse } from './forms';
import { familyNotice } from './notice';

/** Families are told of an activity, and say what their student may do. */
export const familyPermissions = feature({
  name: 'Family permissions',
  optional: true,
  about: 'A notice and a permission form for families in English and Spanish, and slips on paper.',
  uses: [activities, students, requirements],
  documents: [familyNotice],
  forms: [permissionUse],
  pages: { permissions: dialog('Family permissions', 760, 620) },
  menu: [
    {
      label: 'Family permissions…',
      under: 'Activities',
      about: 'The notice of the selected activity, answers of families to approve, and slips of a class at once.',
      page: 'permissions',
    },
  ],
  calls: answered(permissionCalls, {
    'permissions.show': showPermissions,
    'permissions.notice': makeNotice,
    'permissions.makeForm': makePermissionForm,
    'permissions.formOpened': permissionFormOpened,
    'permissions.approve': approveAnswers,
    'permissions.slips': takeSlips,
  }),
});
