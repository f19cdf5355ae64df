/** Who knows whom: asked of colleagues, and of board members, parents and partners, who may prefer Spanish. */
import { form, part, question, questions } from '../../forms/spec';

const ways = [
  { key: 'Strong', text: { en: 'Well: I can call them today', es: 'Bien: puedo llamarlos hoy' } },
  { key: 'Medium', text: { en: 'Somewhat: they would know my name', es: 'Algo: reconocerían mi nombre' } },
  { key: 'Weak', text: { en: 'A little, or through someone else', es: 'Un poco, o por medio de otra persona' } },
];

/** The names of the ten come before the one option (`live` of the form’s use). */
const ten = question({
  key: 'ten',
  kind: 'choices',
  title: {
    en: 'At which of these do you know someone?',
    es: '¿En cuáles de estas organizaciones conoce usted a alguien?',
  },
  help: { en: 'Check all that apply.', es: 'Marque todas las que correspondan.' },
  options: [{ key: 'none', text: { en: 'None of these', es: 'Ninguna de estas' } }],
});

const block = <N extends 1 | 2 | 3>(number: N) =>
  questions(
    {
      key: `organization${number}` as const,
      kind: 'text',
      title: {
        en:
          number === 1 ? 'Another organization where you know someone' : `Organization ${number}, if there is one more`,
        es: number === 1 ? 'Otra organización donde conoce a alguien' : `Organización ${number}, si hay alguna más`,
      },
    },
    {
      key: `person${number}` as const,
      kind: 'text',
      title: {
        en: `Whom do you know there, and how? (organization ${number})`,
        es: `¿A quién conoce allí y cómo? (organización ${number})`,
      },
    },
    {
      key: `strength${number}` as const,
      kind: 'choice',
      title: { en: `How well? (organization ${number})`, es: `¿Qué tan bien? (organización ${number})` },
      options: ways,
    },
  );

const who = part({
  key: 'who',
  title: { en: 'You', es: 'Usted' },
  questions: [
    { key: 'name', kind: 'text', title: { en: 'Your name', es: 'Su nombre' }, required: true, prefilled: true },
    {
      key: 'kind',
      kind: 'choice',
      title: { en: 'You are', es: 'Usted es' },
      options: [
        { key: 'Staff', text: { en: 'On the staff', es: 'Parte del personal' } },
        { key: 'Parent', text: { en: 'A parent', es: 'Madre, padre o tutor' } },
        { key: 'Board member', text: { en: 'On the school board', es: 'Miembro de la junta escolar' } },
        { key: 'Partner', text: { en: 'A partner in another field', es: 'Socio de la escuela en otro campo' } },
        { key: 'Graduate', text: { en: 'A graduate', es: 'Egresado o egresada' } },
        { key: 'Friend of the school', text: { en: 'A friend of the school', es: 'Amigo o amiga de la escuela' } },
      ],
    },
    { key: 'email', kind: 'email', title: { en: 'Your email', es: 'Su correo electrónico' }, prefilled: true },
  ],
});

const known = part({
  key: 'known',
  title: { en: 'Whom you know', es: 'A quién conoce usted' },
  questions: [
    ten,
    {
      key: 'tenHow',
      kind: 'paragraph',
      title: { en: 'Whom do you know there, and how?', es: '¿A quién conoce allí y cómo?' },
    },
    { key: 'tenStrength', kind: 'choice', title: { en: 'How well?', es: '¿Qué tan bien?' }, options: ways },
    ...block(1),
    ...block(2),
    ...block(3),
  ],
});

export const colleagueForm = form({
  key: 'colleague',
  title: 'Who knows whom? / ¿Quién conoce a quién?',
  description:
    'Do you know someone at a company, college or club that could become a partner of our school? One name helps. It takes a minute.\n\n' +
    '¿Conoce a alguien en una empresa, un colegio comunitario, una universidad o un club que podría colaborar con nuestra escuela? Un solo nombre ayuda. Tardará un minuto.',
  confirmation:
    'Thank you! We will ask you before we call anybody in your name.\n\n¡Muchas gracias! Le preguntaremos antes de llamar a alguien en su nombre.',
  languages: ['en', 'es'],
  referred: true,
  parts: [who, known],
});
