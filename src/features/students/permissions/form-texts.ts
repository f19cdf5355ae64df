/** The form in which a family permits what its student takes part in. The slip that goes home holds the code. */
import { form, type OptionSpec, type Words } from '../../../forms/spec';

const both = (en: string, es: string): Words => ({ en, es });
const option = (key: string, en: string, es: string): OptionSpec => ({ key, text: both(en, es) });
const yesNo = [option('yes', 'Yes', 'Sí'), option('no', 'No', 'No')];

export const permissionForm = form({
  key: 'permission',
  title: 'Permission for an activity / Permiso para una actividad',
  description:
    'May your student take part in the activity of our notice? Please do not write the student’s name anywhere in this form.\n\n' +
    '¿Puede su estudiante participar en la actividad de nuestro aviso? Por favor, no escriba el nombre del estudiante en ninguna parte de este formulario.',
  confirmation:
    'Thank you! A teacher looks at your answer before it counts.\n\n¡Gracias! Un maestro o una maestra revisará su respuesta antes de que tenga efecto.',
  languages: ['en', 'es'],
  referred: true,
  parts: [
    {
      key: 'permission',
      title: both('Your permission', 'Su permiso'),
      questions: [
        {
          key: 'code',
          kind: 'text',
          title: both('Code on the slip', 'Código del aviso'),
          help: both('Letters and digits, such as K-70421. Not the name.', 'Letras y números, por ejemplo K-70421. No el nombre.'), // prettier-ignore
          required: true,
        },
        {
          key: 'takePart',
          kind: 'choice',
          title: both('May your student take part?', '¿Puede participar su estudiante?'),
          required: true,
          options: yesNo,
        },
        {
          key: 'named',
          kind: 'choice',
          title: both(
            'May we tell the host the name of your student?',
            '¿Podemos decir el nombre de su estudiante a quienes lo reciben?',
          ),
          required: true,
          options: yesNo,
        },
        {
          key: 'media',
          kind: 'choice',
          title: both(
            'May your student be photographed or quoted? How far may it go?',
            '¿Podemos fotografiar o citar a su estudiante? ¿Hasta dónde?',
          ),
          help: both('Each choice includes those before it.', 'Cada opción incluye las anteriores.'),
          required: true,
          options: [
            option('none', 'Not at all', 'No, de ninguna manera'),
            option('School', 'Only inside the school', 'Solo dentro de la escuela'),
            option('Partners', 'The partners of the school', 'Los colaboradores de la escuela'),
            option('Newsletter and website', 'Newsletter and website', 'El boletín y el sitio web'),
            option('Social media and press', 'Social media and press', 'Las redes sociales y la prensa'),
          ],
        },
        {
          key: 'until',
          kind: 'date',
          title: both('Until when?', '¿Hasta cuándo?'),
          help: both('Blank: until the end of this school year.', 'En blanco: hasta el final de este año escolar.'),
        },
        {
          key: 'signature',
          kind: 'text',
          title: both('Your own name, as signature', 'El nombre de usted, como firma'),
          required: true,
        },
      ],
    },
  ],
});
