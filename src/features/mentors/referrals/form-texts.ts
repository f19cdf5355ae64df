/** What whoever recommends somebody is asked. */
import { form, type OptionSpec, type Words } from '../../../forms/spec';
import { referralPurposes } from '../../../records/connections';

const said = (en: string): Words => ({ en, es: en });

const purposes: readonly OptionSpec[] = referralPurposes.map((key) => ({ key, text: said(key) }));

export const referralForm = form({
  key: 'referral',
  title: 'Whom do you recommend?',
  description:
    'Somebody who could be a mentor, or help our students in another way. For a second person, answer once more.',
  confirmation: 'Thank you! We will be in touch with them.',
  languages: ['en'],
  referred: true,
  parts: [
    {
      key: 'referral',
      title: said('Your recommendation'),
      questions: [
        { key: 'organization', kind: 'text', title: said('Their company, college or club'), required: true },
        { key: 'whom', kind: 'text', title: said('The person there') },
        { key: 'email', kind: 'email', title: said('Their email, if you know it') },
        { key: 'for', kind: 'choice', title: said('What for?'), required: true, options: purposes },
        { key: 'how', kind: 'text', title: said('How do you know them?') },
      ],
    },
  ],
});
