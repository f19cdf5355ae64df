/** The form Partner with us. People who fill it in are unknown to us. */
import { form, part } from '../../forms/spec';

export const partnerForm = form({
  key: 'inquiry',
  title: 'Partner with us / Colabore con nosotros',
  description:
    'Would you like to work with our students? A few lines are enough; we will get in touch with you.\n\n¿Le gustaría colaborar con nuestros estudiantes? Bastan unas líneas; nos pondremos en contacto con usted.',
  confirmation:
    'Thank you! We will get in touch with you soon.\n\n¡Gracias! Nos pondremos en contacto con usted muy pronto.',
  languages: ['en', 'es'],
  parts: [
    part({
      key: 'offer',
      title: { en: 'How you would like to help', es: 'Cómo le gustaría ayudar' },
      help: {
        en: 'We use what you write to get in touch with you about our students, and for nothing else.',
        es: 'Usamos lo que usted escriba para comunicarnos con usted acerca de nuestros estudiantes, y para nada más.',
      },
      questions: [
        { key: 'name', kind: 'text', title: { en: 'Your name', es: 'Su nombre' }, required: true },
        {
          key: 'organization',
          kind: 'text',
          title: { en: 'Your business or organization', es: 'Su empresa u organización' },
        },
        {
          key: 'email',
          kind: 'email',
          title: { en: 'Email', es: 'Correo electrónico' },
          help: {
            en: 'Please give an email address or a phone number, so that we can answer.',
            es: 'Por favor indique un correo electrónico o un teléfono para que podamos responderle.',
          },
        },
        { key: 'phone', kind: 'phone', title: { en: 'Phone', es: 'Teléfono' } },
        {
          key: 'interests',
          kind: 'choices',
          title: { en: 'What could you imagine?', es: '¿Qué le gustaría hacer?' },
          help: { en: 'Pick all that might be possible.', es: 'Marque todo lo que sea posible.' },
          options: [
            { key: 'talk', text: { en: 'Talk to a class', es: 'Dar una charla a una clase' } },
            { key: 'tour', text: { en: 'Show students our workplace', es: 'Mostrar nuestro lugar de trabajo' } },
            {
              key: 'shadow',
              text: { en: 'Let a student shadow us', es: 'Recibir a un estudiante para que observe el trabajo' },
            },
            { key: 'mentor', text: { en: 'Mentor', es: 'Ser mentor o mentora' } },
            { key: 'intern', text: { en: 'Take an intern', es: 'Ofrecer una pasantía' } },
            { key: 'project', text: { en: 'Give a class a real project', es: 'Dar a una clase un proyecto real' } },
            { key: 'advise', text: { en: 'Advise on what is taught', es: 'Aconsejar sobre lo que se enseña' } },
            { key: 'give', text: { en: 'Give equipment or materials', es: 'Donar equipo o materiales' } },
          ],
        },
        {
          key: 'message',
          kind: 'paragraph',
          title: { en: 'Anything else you would like to say', es: '¿Algo más que quiera decirnos?' },
        },
      ],
    }),
  ],
});
