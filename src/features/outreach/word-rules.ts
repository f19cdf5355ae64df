/** The words in braces that texts for partners have in common, and the parts that such texts must have. */

interface Word {
  name: string;
  about: string;
  required?: boolean;
  block?: boolean;
}

/** `name, other! what it is`: with `!` it is needed. What the others are is told by the seeds (`words`). */
export const words = (text: string): Word[] =>
  text.split(', ').map((each) => {
    const [name = '', about] = each.split('! ');
    return { name, about: about ?? '', required: about !== undefined };
  });

export const schoolWords = words(
  'school! the name of the school in Settings, schoolAddress, schoolPhone, coordinator, contact! the contact for partners in Settings, contactPhone, contactEmail, contactHours, date, asks',
);
export const partnerWords = words(
  'organization! the partner, name, title, phone, email, address, city, industry, knownBy, interests, stage',
);

/** What a text that asks for something has to say (the checklist’s second part, the guide’s second step). */
export const benefits: Word[] = [
  { name: 'benefitToYou', about: 'what the business gains', block: true },
  { name: 'benefitToSchool', about: 'what the students and the school gain', block: true },
];
export const industryBlock: Word = {
  name: 'aboutTheIndustry',
  about: 'that students learn about the industry and are encouraged to enter it',
  block: true,
};
