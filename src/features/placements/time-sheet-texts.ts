/** The form in which a student at a placement says how long and what: one answer a week. */
import { form, question, type Words } from '../../forms/spec';
import type { weekdays } from './placement-rules';

const both = (en: string, es: string): Words => ({ en, es });

const day = (key: (typeof weekdays)[number], en: string, es: string) =>
  question({ key, kind: 'text', title: both(`${en}: hours`, `${es}: horas`) });

export const timeSheetForm = form({
  key: 'time-sheet',
  title: 'Time sheet / Hoja de horas',
  description:
    'How many hours were you there, and what did you do? One sheet a week. Please write no names.\n\n' +
    '¿Cuántas horas estuvo allí y qué hizo? Una hoja por semana. Por favor, no escriba nombres.',
  confirmation: 'Thank you! The hours are added up.\n\n¡Gracias! Las horas se suman.',
  languages: ['en', 'es'],
  referred: true,
  parts: [
    {
      key: 'week',
      title: both('Your week', 'Su semana'),
      help: both('Blank: none. Half an hour is 0.5.', 'En blanco: ninguna. Media hora es 0.5.'),
      questions: [
        { key: 'week', kind: 'date', title: both('A day of that week', 'Un día de esa semana'), required: true },
        day('monday', 'Monday', 'Lunes'),
        day('tuesday', 'Tuesday', 'Martes'),
        day('wednesday', 'Wednesday', 'Miércoles'),
        day('thursday', 'Thursday', 'Jueves'),
        day('friday', 'Friday', 'Viernes'),
        day('saturday', 'Saturday', 'Sábado'),
        day('sunday', 'Sunday', 'Domingo'),
        { key: 'did', kind: 'paragraph', title: both('What did you do?', '¿Qué hizo?') },
      ],
    },
  ],
});
