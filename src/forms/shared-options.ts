/** Answers that several forms offer, so that what people pick there can be counted and compared. */
import { helpKinds, type HelpKind } from '../records/needs';
import type { OptionSpec } from './spec';

/** Skills that people miss: graduates in themselves, teachers in students, businesses in newcomers. */
export const skillOptions: readonly OptionSpec[] = [
  { key: 'money', text: { en: 'Managing money and taxes', es: 'Manejar el dinero y los impuestos' } },
  { key: 'speaking', text: { en: 'Speaking in front of people', es: 'Hablar en público' } },
  { key: 'writing', text: { en: 'Writing for work', es: 'Redactar textos y correos de trabajo' } },
  { key: 'teamwork', text: { en: 'Working in a team', es: 'Trabajar en equipo' } },
  { key: 'time', text: { en: 'Managing time', es: 'Organizar el tiempo' } },
  { key: 'problems', text: { en: 'Solving problems without help', es: 'Resolver problemas sin ayuda' } },
  {
    key: 'interviews',
    text: { en: 'Applying and interviewing for jobs', es: 'Solicitar empleo y prepararse para entrevistas' },
  },
  { key: 'computers', text: { en: 'Office software and spreadsheets', es: 'Programas de oficina y hojas de cálculo' } },
  { key: 'technical', text: { en: 'Technical or trade skills', es: 'Conocimientos técnicos o de un oficio' } },
  { key: 'studying', text: { en: 'Studying without help', es: 'Estudiar sin ayuda' } },
];

const helpInSpanish: Readonly<Record<HelpKind, string>> = {
  'Talk to a class': 'Dar una charla a una clase',
  'Workplace tour': 'Una visita a nuestro lugar de trabajo',
  'Job shadow': 'Recibir a un estudiante para que observe el trabajo',
  Mentor: 'Ser mentor o mentora',
  'Team challenge': 'Un reto para un equipo de estudiantes',
  Internship: 'Una pasantía',
  Project: 'Un proyecto',
  'Career day': 'Un día de las profesiones',
  Advice: 'Consejos',
  'Board member': 'Un miembro de la junta asesora',
  'Host a meeting': 'Prestar un lugar para una reunión',
  'Equipment or materials': 'Equipo o materiales',
  Money: 'Dinero',
  Other: 'Otra cosa',
};

/** What a partner may offer. */
export const offeredOptions: readonly OptionSpec[] = helpKinds.map((kind) => ({
  key: kind,
  text: { en: kind, es: helpInSpanish[kind] },
}));
