/** What students ask mentors by email, in sets that staff may change, and what mentors and teachers get. No student’s name. */
import { mail, needed, template } from '../../../messages/declare';
import { senderWords } from '../../../messages/words';

const set = <K extends string>(key: K, subject: string, body: string) =>
  template({ kind: `questions.${key}`, name: `Questions by email: ${subject}`, words: {}, subject, body });

/** The subject is by which name activities refer to the set; each line of the text is a question. */
export const questionSets = [
  set(
    'work',
    'The work',
    `What does an ordinary day at your work look like?
What do you like best about it, and what least?
What surprised you in your first weeks?
Which tools or programs do you use every day?
Whom do you work with, and who counts on you?`,
  ),
  set(
    'way',
    'The way there',
    `What did you want to be at our age?
Which class helped you most, and which do you wish you had taken?
How did you get your first job in this industry?
What would you do differently?
Which training or degree would you choose today?`,
  ),
  set(
    'industry',
    'The industry',
    `What is your industry looking for in newcomers?
What will change in the next ten years?
Which jobs in it does nobody our age know about?
What does a beginner earn, and what comes after?
What could we do this year to find out whether it suits us?`,
  ),
];

const common = { activity: needed('the session'), when: 'its day' };

export const questionsMail = mail({
  kind: 'mentor-questions',
  name: 'Questions to an email mentor',
  to: 'outside',
  words: {
    ...common,
    name: needed('name of the one who gets it'),
    questions: needed('the questions, one line each'),
    address: needed('address of the form with these questions'),
    reachTeacher: 'the responsible teacher, with phone and email',
    ...senderWords,
  },
  subject: 'Questions from our students: {{activity}}',
  body: `Dear {{name}},

Our students would like to ask you:

{{questions}}

Please write your answers under the questions here; their teacher reads them out in class:
{{address}}

{{#reachTeacher}}Questions? {{reachTeacher}}{{/reachTeacher}}

Thank you for being there for our students!

{{coordinator}}
{{school}}`,
});

export const answersMail = mail({
  kind: 'mentor-answers',
  name: 'Answers of an email mentor (to the teacher)',
  to: 'staff',
  words: {
    ...common,
    name: needed('name of the one who gets it'),
    mentor: needed('who answered'),
    answers: needed('what was asked and answered'),
  },
  subject: 'Answers of {{mentor}}: {{activity}}',
  body: `Hello {{name}},

{{mentor}} answered your students’ questions (“{{activity}}”). Read them before you pass them on.

{{answers}}

More questions? Send them the same way, through the school: no student writes to a mentor, and no mentor to a student.`,
});
