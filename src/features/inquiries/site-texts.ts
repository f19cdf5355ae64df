/** What the school's own site says to partners, in both languages. */
import type { Words } from '../../forms/spec';

export const siteWords = {
  heading: { en: 'Partner with', es: 'Colabore con' },
  us: { en: 'us', es: 'nosotros' },
  phone: { en: 'Phone', es: 'Teléfono' },
  email: { en: 'Email', es: 'Correo electrónico' },
  hours: { en: 'Hours', es: 'Horario' },
  wanted: { en: 'What we are looking for', es: 'Lo que buscamos (en inglés)' },
  link: { en: 'Tell us how you would like to help', es: 'Díganos cómo le gustaría ayudar' },
} satisfies Record<string, Words>;
