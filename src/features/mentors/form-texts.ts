/** What mentors answer. */
import { form, type OptionSpec, type Words } from '../../forms/spec';

const said = (en: string): Words => ({ en, es: en });
const option = (key: string, en: string): OptionSpec => ({ key, text: said(en) });

export const comingForm = form({
  key: 'mentor-coming',
  title: 'Will you be there?',
  description: 'To the session in our message. If you cannot come, the other mentors of your team are told.',
  confirmation: 'Thank you for telling us!',
  languages: ['en'],
  referred: true,
  parts: [
    {
      key: 'coming',
      title: said('Your answer'),
      questions: [
        {
          key: 'answer',
          kind: 'choice',
          title: said('Will you come?'),
          required: true,
          options: [option('Comes', 'Yes'), option('Cannot come', 'No, I cannot come')],
        },
        {
          key: 'onward',
          kind: 'choice',
          title: said('Will you go on as a mentor for the long term?'),
          options: [option('yes', 'Yes'), option('no', 'No, not for the long term')],
        },
      ],
    },
  ],
});
