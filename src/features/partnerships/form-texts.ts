/** The forms that partners answer: a seat on the board, colleagues, who represents them, who is coming. */
import { form, questions, type OptionSpec } from '../../forms/spec';

const both = (text: string): { en: string; es: string } => ({ en: text, es: text });
const option = (key: string, text = key): OptionSpec => ({ key, text: both(text) });

export const boardForm = form({
  key: 'board',
  title: 'Advisory board',
  description: 'Will your organization help to guide our program? A few short questions, two minutes.',
  confirmation: 'Thank you! We will be in touch.',
  languages: ['en'],
  referred: true,
  parts: [
    {
      key: 'answer',
      title: both('Your answer'),
      questions: [
        {
          key: 'answer',
          kind: 'choice',
          title: both('Will your organization take a seat on the advisory board?'),
          required: true,
          options: [
            option('yes', 'Yes, we take a seat'),
            option('other', 'No seat, but we would like to help in another way'),
            option('no', 'No'),
          ],
        },
        {
          key: 'name',
          kind: 'text',
          title: both('Who would represent you on the board?'),
          help: both('You decide, and may change it any time.'),
        },
        { key: 'email', kind: 'email', title: both('Email of that person') },
        {
          key: 'interests',
          kind: 'choices',
          title: both('What else would you like to do with students?'),
          help: both('Pick all that might be possible, also when you take a seat.'),
          options: [
            option('Talk to a class'),
            option('Workplace tour', 'A tour of your workplace, once a year or oftener'),
            option('Career day', 'A career day at school'),
            option('Team challenge', 'Mentor a team for a short challenge'),
            option('Mentor', 'Mentor students for a longer time'),
            option('Job shadow'),
            option('Internship'),
            option('Project', 'Advice on a student project'),
          ],
        },
        {
          key: 'times',
          kind: 'choice',
          title: both('How often in a school year may we ask you?'),
          options: ['1', '2', '3', '4'].map((key) => option(key, key === '1' ? 'Once' : `${key} times`)),
        },
      ],
    },
  ],
});

const person = <N extends 1 | 2 | 3>(number: N) =>
  questions(
    {
      key: `name${number}` as const,
      kind: 'text',
      title: both(`Colleague ${number}: name`),
      ...(number === 1 ? { required: true } : {}),
    },
    { key: `email${number}` as const, kind: 'email', title: both(`Colleague ${number}: email`) },
    {
      key: `role${number}` as const,
      kind: 'choice',
      title: both(`Colleague ${number}: could be`),
      options: [
        option('Board representative', 'A member of the advisory board'),
        option('Mentor', 'A mentor'),
        option('Speaker', 'A speaker'),
        option('Internship coordinator', 'The one who arranges internships'),
        option('Substitute', 'Your substitute when you cannot come'),
        option('Contact', 'Something else'),
      ],
    },
  );

export const nominateForm = form({
  key: 'nominate',
  title: 'Colleagues who could help',
  description: 'Whom of your colleagues may we ask? Name those who know of it or would be glad to be asked.',
  confirmation: 'Thank you! We will write to them and mention you.',
  languages: ['en'],
  referred: true,
  parts: [{ key: 'people', title: both('Your colleagues'), questions: [...person(1), ...person(2), ...person(3)] }],
});

export const representForm = form({
  key: 'represent',
  title: 'Who represents you?',
  description: 'People change jobs; our partnership is with your organization. Who is our contact this school year?',
  confirmation: 'Thank you! We have noted it.',
  languages: ['en'],
  referred: true,
  parts: [
    {
      key: 'who',
      title: both('Your contact for our school'),
      questions: [
        {
          key: 'answer',
          kind: 'choice',
          title: both('Who is our contact this school year?'),
          required: true,
          options: [
            option('same', 'I am, as before'),
            option('new', 'Someone else from now on'),
            option('substitute', 'I am, and this colleague steps in when I cannot'),
          ],
        },
        { key: 'name', kind: 'text', title: both('Name of the other person') },
        { key: 'email', kind: 'email', title: both('Email of the other person') },
      ],
    },
  ],
});

export const attendForm = form({
  key: 'attend',
  title: 'Will you come?',
  description: 'To the meeting in our mail. If you cannot, a colleague from your organization counts just as well.',
  confirmation: 'Thank you for telling us.',
  languages: ['en'],
  referred: true,
  parts: [
    {
      key: 'come',
      title: both('Your answer'),
      questions: [
        {
          key: 'answer',
          kind: 'choice',
          title: both('Will you come?'),
          required: true,
          options: [
            option('Comes', 'Yes'),
            option('Substitute comes', 'No, but a colleague comes instead'),
            option('Cannot come', 'No'),
          ],
        },
        { key: 'name', kind: 'text', title: both('Name of that colleague') },
        { key: 'email', kind: 'email', title: both('Email of that colleague') },
      ],
    },
  ],
});
