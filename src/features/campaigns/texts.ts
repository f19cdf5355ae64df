/**
 * The initial wording of campaigns, and the form that their mails link to. Staff may change all of it in the Templates
 * tab. Never a student’s name (law 10).
 */
import { offeredOptions } from '../../forms/shared-options';
import { form, type Words } from '../../forms/spec';
import { mail, needed, template } from '../../messages/declare';
import { benefits, partnerWords, schoolWords } from '../../messages/words';

const gains = `{{#benefitToYou}}
What you would gain: you meet young people before they choose a career, you have a say in what they learn, and families and neighbors hear who our partners are.
{{/benefitToYou}}

{{#benefitToSchool}}
What our students and the school would gain: students see what the work is like and what it takes, and teachers learn which skills matter today.
{{/benefitToSchool}}`;

export const campaignMail = mail({
  kind: 'outreach.mail',
  name: 'Campaign by email',
  to: 'outside',
  category: 'outreach',
  words: {
    ...partnerWords,
    name: needed('the partner’s contact'),
    ...schoolWords,
    replyForm: needed('the form for answers'),
  },
  parts: benefits,
  subject: 'Would {{organization}} like to meet our students?',
  body: `Dear {{name}},

I am writing on behalf of {{school}}. Our students learn best when they see where their lessons are used, and we would like them to get to know {{organization}}.

${gains}

It can take as little as an hour: a talk, a tour, or a conversation as a mentor.
{{#asks}}

Right now we are looking for:
{{asks}}
{{/asks}}

Are you interested, and what might you be able to offer? It takes two minutes to tell us:
{{replyForm}}

Or get in touch with {{reachContact}}.

Sincerely,
{{coordinator}}
{{school}}`,
});

export const callScript = template({
  kind: 'outreach.call',
  name: 'Call script',
  words: { ...partnerWords, ...schoolWords },
  parts: benefits,
  subject: 'Call script',
  body: `Hello, this is … from {{school}}. {{#name}}May I speak with {{name}}?{{/name}}{{^name}}Who would be the right person for school partnerships?{{/name}}
{{#knownBy}}
{{knownBy}} suggested that I call.
{{/knownBy}}

We would like our students to get to know {{organization}} and what you do.

${gains}

Would you be interested? What might work for you: a talk, a tour, a student for a day?
{{#asks}}

Right now we are looking for:
{{asks}}
{{/asks}}

May I come by for half an hour to tell you more? What day works for you?`,
});

const said = (en: string, es: string): Words => ({ en, es });
const option = (key: string, en: string, es: string) => ({ key, text: said(en, es) });

export const replyForm = form({
  key: 'reply',
  title: 'Working together / Trabajar juntos',
  description:
    'Thank you for taking two minutes. Nothing here binds you.\n\nGracias por dedicarnos dos minutos. Nada de esto le compromete.',
  confirmation: 'Thank you! We will get in touch with you.\n\n¡Muchas gracias! Nos comunicaremos con usted.',
  languages: ['en', 'es'],
  referred: true,
  parts: [
    {
      key: 'answer',
      title: said('Your answer', 'Su respuesta'),
      questions: [
        {
          key: 'interest',
          kind: 'choice',
          title: said('Are you interested in working with us?', '¿Le interesa trabajar con nosotros?'),
          required: true,
          options: [
            option('Interested', 'Yes, tell me more', 'Sí, cuénteme más'),
            option('Maybe later', 'Maybe later', 'Quizás más adelante'),
            option('Not interested', 'No, thank you', 'No, gracias'),
            option('stop', 'No, and please do not ask again', 'No, y por favor no vuelvan a preguntar'),
          ],
        },
        {
          key: 'offers',
          kind: 'choices',
          title: said('What might you offer?', '¿Qué podría ofrecer?'),
          options: offeredOptions,
        },
        {
          key: 'details',
          kind: 'paragraph',
          title: said('Anything you would like to tell or ask?', '¿Algo que quiera decir o preguntar?'),
        },
        { key: 'name', kind: 'text', title: said('Who should we talk to?', '¿Con quién hablamos?') },
        { key: 'ways', kind: 'text', title: said('Phone or email, and when', 'Teléfono o correo, y cuándo') },
      ],
    },
  ],
});
