/** The forms of the page Add: which fields each has, in order. */

export type FormKey = 'contact' | 'person' | 'organization' | 'activity' | 'inquiry';

export interface Field {
  name: string;
  label: string;
  kind:
    | 'text'
    | 'tel'
    | 'date'
    | 'words'
    | 'organization'
    | 'ways'
    | 'roles'
    | 'kinds'
    | 'sources'
    | 'categories'
    | 'about'
    | 'safety';
  hint?: string;
}

/** By the name of the field; shared by all forms, so that a name typed in one is there in the next. */
export type Typed = { [name: string]: string };

export const blank: Typed = {};

/** What a list says before anything is chosen. */
export const usual: Typed = {
  way: 'Call',
  role: 'Contact',
  category: 'Employer',
  kind: 'Field trip',
  about: 'Inquiry',
  safety: 'No',
};

export function formsOf(inquiries: boolean): { value: FormKey; label: string }[] {
  return [
    { value: 'contact', label: 'A call, a visit, a talk' },
    { value: 'person', label: 'A person at a partner' },
    { value: 'organization', label: 'A new organization' },
    { value: 'activity', label: 'An activity, or an idea for one' },
    ...(inquiries ? [{ value: 'inquiry' as const, label: 'An offer, a question or a problem' }] : []),
  ];
}

const organization: Field = { name: 'organization', label: 'Organization', kind: 'organization' };
const phone: Field = { name: 'phone', label: 'Phone', kind: 'tel' };
const email: Field = { name: 'email', label: 'Email', kind: 'text' };

const forms: Record<FormKey, Field[]> = {
  contact: [
    { name: 'way', label: 'How', kind: 'ways' },
    organization,
    { name: 'with', label: 'With whom', kind: 'text' },
    { name: 'outcome', label: 'What came of it', kind: 'words' },
    { name: 'nextStep', label: 'Next step', kind: 'text', hint: 'If there is one.' },
    { name: 'nextDate', label: 'By', kind: 'date' },
  ],
  person: [
    { name: 'name', label: 'Name', kind: 'text' },
    organization,
    { name: 'role', label: 'Role', kind: 'roles' },
    { name: 'jobTitle', label: 'Job title', kind: 'text' },
    email,
    phone,
  ],
  organization: [
    organization,
    { name: 'category', label: 'Category', kind: 'categories' },
    phone,
    { name: 'notes', label: 'Notes', kind: 'words' },
  ],
  activity: [
    { name: 'title', label: 'Short name', kind: 'text', hint: 'Never a student’s name: it stands in the calendar.' },
    { name: 'kind', label: 'Kind', kind: 'kinds' },
    { ...organization, hint: 'If it is with one.' },
    { name: 'date', label: 'Date', kind: 'date', hint: 'Blank while it is only an idea.' },
    { name: 'source', label: 'Where the idea came from', kind: 'sources' },
    { name: 'sourcePerson', label: 'Who said it', kind: 'text', hint: 'An adult.' },
    { name: 'notes', label: 'Notes', kind: 'words' },
  ],
  inquiry: [
    { name: 'about', label: 'What it is', kind: 'about' },
    { name: 'safety', label: 'Is anybody in danger?', kind: 'safety' },
    { name: 'from', label: 'Who called', kind: 'text' },
    organization,
    phone,
    email,
    { name: 'message', label: 'What they said', kind: 'words' },
  ],
};

export function fieldsOf(form: FormKey): Field[] {
  return forms[form];
}
