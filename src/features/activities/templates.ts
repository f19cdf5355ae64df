/** The kinds of reminders, and what their wording may use. */
import type { Placeholder } from '../../messages/compose';
import type { MailTemplate } from '../../messages/templates';
import { partnerKind, teacherKind } from './reminders';

const common: Placeholder[] = [
  { name: 'name', about: 'name of the one who gets it', required: true },
  { name: 'activity', about: 'name of the activity', required: true },
  { name: 'kind', about: 'kind of activity' },
  { name: 'date', about: 'its day', required: true },
  { name: 'time', about: 'from when to when, or “all day”' },
  { name: 'place', about: 'where it is' },
];
const school: Placeholder[] = [
  { name: 'schoolPhone', about: 'phone of the school, from Settings' },
  { name: 'coordinator', about: 'name of the coordinator, from Settings' },
];

const teacherReminder: MailTemplate = {
  kind: teacherKind,
  category: 'activity logistics',
  name: 'Reminder to the responsible teacher',
  placeholders: [
    ...common,
    { name: 'organization', about: 'the partner' },
    { name: 'contact', about: 'the partner’s contact' },
    { name: 'contactPhone', about: 'phone of that contact' },
    { name: 'contactEmail', about: 'email of that contact' },
    { name: 'school', about: 'name of the school, from Settings' },
    ...school,
  ],
};

const partnerReminder: MailTemplate = {
  kind: partnerKind,
  name: 'Reminder to the partner',
  placeholders: [
    ...common,
    { name: 'organization', about: 'the partner', required: true },
    { name: 'teacher', about: 'the responsible teacher', required: true },
    { name: 'teacherPhone', about: 'phone of that teacher' },
    { name: 'teacherEmail', about: 'email of that teacher' },
    { name: 'school', about: 'name of the school, from Settings', required: true },
    ...school,
  ],
};

export const reminderTemplates: MailTemplate[] = [teacherReminder, partnerReminder];
