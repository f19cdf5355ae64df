/** The placeholders that texts share, and the sections that texts asking for something must contain. */
import { needed } from './declare';

/** What Settings says about the school, available in each mail. */
export const senderWords = {
  school: needed('name of the school, from Settings'),
  schoolPhone: 'phone of the school, from Settings',
  coordinator: 'name of the coordinator, from Settings',
};

/** What `schoolFacts` knows, and what is asked for. */
export const schoolWords = {
  school: needed('the name of the school in Settings'),
  schoolAddress: 'postal address of the school, from Settings',
  schoolPhone: 'phone of the school, from Settings',
  coordinator: 'name of the coordinator, from Settings',
  contact: needed('the contact for partners in Settings'),
  contactPhone: 'phone of the contact for partners',
  contactEmail: 'email of the contact for partners',
  reachContact: needed('the contact for partners, with phone and email'),
  contactHours: 'when the contact for partners can be reached',
  asks: 'what partners are asked for, as a list',
};

/** What `partnerFacts` knows. */
export const partnerWords = {
  organization: needed('the partner'),
  name: 'the partner’s contact',
  title: 'job of that contact',
  phone: 'phone of that contact, or of the partner',
  email: 'email of that contact',
  address: 'street and city of the partner',
  city: 'city of the partner',
  industry: 'what the partner works in',
  knownBy: 'who knows someone there',
  interests: 'what the partner likes to do',
  stage: 'how far you have come with the partner',
};

/** For documents; filled in when one is made. */
export const dateWord = { date: 'the day on which it is made' };

/** What a text that asks for something must say (the checklist’s second part, the guide’s second step). */
export const benefits = {
  benefitToYou: 'what the business gains',
  benefitToSchool: 'what the students and the school gain',
};
export const aboutTheIndustry = {
  aboutTheIndustry: 'that students learn about the industry and are encouraged to enter it',
};

/** What students are to learn (`records/learning.ts`): each paper for an activity says it in the same words (A21). */
export const learningWord = { learning: 'what students are to learn, and how the activity helps' };
export const learningSection = `{{#learning}}
## What students are to learn
{{/learning}}

{{learning}}`;
