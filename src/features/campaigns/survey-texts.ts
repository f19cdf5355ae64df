/** The business survey: which skills newcomers lack, and what the business could offer. And the letter that asks for it. */
import { offeredOptions, skillOptions } from '../../forms/shared-options';
import { form, part, type OptionSpec, type Words } from '../../forms/spec';
import { mail, needed } from '../../messages/declare';
import { benefits, partnerWords, schoolWords } from '../../messages/words';

export const surveyMail = mail({
  kind: 'outreach.survey',
  name: 'Business survey by email',
  to: 'outside',
  category: 'outreach',
  words: {
    ...partnerWords,
    name: needed('the partner’s contact'),
    ...schoolWords,
    replyForm: needed('the form for answers'),
  },
  parts: benefits,
  subject: 'Which skills does {{organization}} need?',
  body: `Dear {{name}},

I am writing on behalf of {{school}}. Which skills do you miss in people who start out in your line of work? And is there something that {{organization}} could show our students?

{{#benefitToYou}}
What you would gain: a say in what young people learn before they apply with you.
{{/benefitToYou}}

{{#benefitToSchool}}
What our students and the school would gain: we teach what is needed nearby, and students see where it is used.
{{/benefitToSchool}}

It takes four minutes, and nothing in it binds you:
{{replyForm}}

Or get in touch with {{reachContact}}.

Sincerely,
{{coordinator}}
{{school}}`,
});

const both = (en: string, es: string): Words => ({ en, es });
const option = (key: string, en: string, es: string): OptionSpec => ({ key, text: both(en, es) });
const several = both('Pick all that apply, or add your own.', 'Marque todas las que correspondan o agregue otra.');

const lacking = part({
  key: 'lacking',
  title: both('What newcomers lack', 'Lo que les falta a quienes empiezan'),
  questions: [
    {
      key: 'industry',
      kind: 'text',
      prefilled: true,
      title: both('What is your line of work?', '¿Cuál es su ramo?'),
      help: both(
        'For example: manufacturing, health care, construction.',
        'Por ejemplo: manufactura, salud, construcción.',
      ),
    },
    {
      key: 'skills',
      kind: 'choices',
      title: both('Which skills do newcomers lack?', '¿Qué habilidades les faltan a quienes empiezan?'),
      help: several,
      other: true,
      options: skillOptions,
    },
    {
      key: 'most',
      kind: 'choice',
      title: both('Which of them matters most?', '¿Cuál de ellas es la más importante?'),
      other: true,
      options: skillOptions,
    },
  ],
});

const offering = part({
  key: 'offering',
  title: both('What you could offer', 'Lo que ustedes podrían ofrecer'),
  questions: [
    {
      key: 'offers',
      kind: 'choices',
      title: both('What could you offer?', '¿Qué podrían ofrecer?'),
      options: offeredOptions,
    },
    {
      key: 'howMany',
      kind: 'text',
      title: both('For how many students at a time?', '¿Para cuántos estudiantes a la vez?'),
    },
    { key: 'months', kind: 'text', title: both('In which months?', '¿En qué meses?') },
    {
      key: 'minimumAge',
      kind: 'text',
      title: both('How old must students be at least?', '¿Qué edad mínima deben tener los estudiantes?'),
    },
    {
      key: 'rules',
      kind: 'paragraph',
      title: both('Are there rules at your site?', '¿Hay reglas en su lugar de trabajo?'),
      help: both('For example: closed shoes, no photos.', 'Por ejemplo: zapatos cerrados, sin fotos.'),
    },
    {
      key: 'times',
      kind: 'choice',
      title: both('How often in a school year?', '¿Cuántas veces en el año escolar?'),
      options: [
        option('1', 'Once', 'Una vez'),
        ...['2', '3', '4'].map((times) => option(times, `${times} times`, `${times} veces`)),
        option('any', 'As often as it works', 'Las veces que se pueda'),
      ],
    },
    {
      key: 'mayCall',
      kind: 'choice',
      title: both('May we call you about it?', '¿Podemos llamarle para hablar de ello?'),
      required: true,
      options: [option('yes', 'Yes', 'Sí'), option('no', 'No', 'No')],
    },
    { key: 'name', kind: 'text', title: both('Your name', 'Su nombre') },
    { key: 'ways', kind: 'text', title: both('Phone or email, and when', 'Teléfono o correo, y cuándo') },
  ],
});

export const businessSurvey = form({
  key: 'business',
  title: 'Skills and opportunities / Habilidades y oportunidades',
  description:
    'Which skills do newcomers lack, and what could you offer students? Four minutes, and nothing in it binds you.\n\n' +
    '¿Qué habilidades les faltan a quienes empiezan, y qué podrían ustedes ofrecer a los estudiantes? Cuatro minutos, y nada de esto le compromete.',
  confirmation:
    'Thank you! It helps us teach what is needed.\n\n¡Muchas gracias! Nos ayuda a enseñar lo que se necesita.',
  languages: ['en', 'es'],
  referred: true,
  parts: [lacking, offering],
});
