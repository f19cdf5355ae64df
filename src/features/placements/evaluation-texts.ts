/** The two forms about a placement at its end: the supervisor rates the student, and the student rates the same skills. */
import { form, question, type OptionSpec, type QuestionSpec, type Words } from '../../forms/spec';

const both = (en: string, es: string): Words => ({ en, es });
const option = (key: string, en: string, es: string): OptionSpec => ({ key, text: both(en, es) });

/** As Goals names them, with what stands in the forms. */
export const skills = {
  communication: both('Communication', 'Comunicación'),
  teamwork: both('Teamwork', 'Trabajo en equipo'),
  reliability: both('Reliability', 'Responsabilidad y puntualidad'),
  problems: both('Problem solving', 'Resolución de problemas'),
  initiative: both('Initiative', 'Iniciativa'),
  tools: both('Tools and safety', 'Herramientas y seguridad'),
} satisfies Record<string, Words>;
export type SkillKey = keyof typeof skills;
export const skillKeys = Object.keys(skills) as SkillKey[];

/** From the weakest to the best, as everywhere in Feedback. */
const ends = [option('low', 'Not yet', 'Todavía no'), option('high', 'Very good', 'Muy bien')];

const ratings = skillKeys.map((key) => question({ key, kind: 'scale', title: skills[key], options: ends }));

const consent = (title: Words): QuestionSpec<'consent'> => ({
  key: 'consent',
  kind: 'choice',
  title,
  options: [
    option('Nobody outside', 'No', 'No'),
    option('The partner', 'The partner', 'La organización que colabora'),
    option('Newsletter and website', 'Newsletter and website', 'El boletín y el sitio web'),
    option('Social media and press', 'Social media and press', 'Las redes sociales y la prensa'),
  ],
});

const noNames = {
  en: 'Please write no name of a student.',
  es: 'Por favor, no escriba el nombre de ningún estudiante.',
};

export const supervisorForm = form({
  key: 'supervisor-evaluation',
  title: 'How did our student do? / ¿Cómo le fue a nuestro estudiante?',
  description: `Six skills and a few words, five minutes. ${noNames.en}\n\nSeis habilidades y unas palabras, cinco minutos. ${noNames.es}`,
  confirmation: 'Thank you! The student learns from it.\n\n¡Muchas gracias! El estudiante aprende con ello.',
  languages: ['en', 'es'],
  referred: true,
  parts: [
    {
      key: 'evaluation',
      title: both('Your evaluation', 'Su evaluación'),
      questions: [
        ...ratings,
        { key: 'wentWell', kind: 'paragraph', title: both('What went well?', '¿Qué salió bien?') },
        { key: 'toChange', kind: 'paragraph', title: both('What should the student work on?', '¿Qué debería mejorar el estudiante?') }, // prettier-ignore
        consent(
          both('May we quote your words outside the school?', '¿Podemos citar sus palabras fuera de la escuela?'),
        ),
        { key: 'name', kind: 'text', title: both('Your name', 'Su nombre') },
      ],
    },
  ],
});

export const selfForm = form({
  key: 'self-evaluation',
  title: 'How did you do? / ¿Cómo le fue?',
  description: `Rate yourself in six skills. ${noNames.en}\n\nEvalúese en seis habilidades. ${noNames.es}`,
  confirmation: 'Thank you! Talk about it with your teacher.\n\n¡Gracias! Hable de ello con su maestro o maestra.',
  languages: ['en', 'es'],
  referred: true,
  parts: [
    {
      key: 'evaluation',
      title: both('Your own evaluation', 'Su propia evaluación'),
      questions: [
        ...ratings,
        { key: 'wentWell', kind: 'paragraph', title: both('What did you learn?', '¿Qué aprendió?') },
        {
          key: 'toChange',
          kind: 'paragraph',
          title: both('What would you do differently?', '¿Qué haría de otra manera?'),
        },
        consent(both('May we quote your words, without your name?', '¿Podemos citar sus palabras, sin su nombre?')),
      ],
    },
  ],
});
