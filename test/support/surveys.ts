/** What respondents of the stories send, and what staff then see. */
import { Forms, type FormModel } from '../../local/runtime/host/forms/model';
import type { GivenAnswer } from '../../src/forms/answer-rules';
import { formTitled, reply, type Reply } from '../../local/sample/answers';
import { prepared, startSetUp, type Story } from './school';

export const english: Reply = {
  'Language / Idioma': 'English',
  'Where do you work?': 'Brightwell Optical',
  'What does your employer do?': 'Eye care',
  'What might you or your employer be able to offer students?': ['Job shadowing', 'Frames, lenses'],
  'May the school contact you about this?': 'Yes',
  'Your name': 'Theodora Vasquez',
  Email: 'theodora@example.com',
  Phone: '217-555-0161',
};
export const spanish: Reply = {
  'Language / Idioma': 'Español',
  '¿Dónde trabaja usted?': 'Panadería La Espiga',
  '¿Qué podrían ofrecer a los estudiantes usted o su lugar de trabajo?': ['Una visita guiada al lugar de trabajo'],
  '¿Qué conocimientos, oficios o pasatiempos podría usted compartir con los estudiantes?': 'Repostería',
  '¿Nos permite comunicarnos con usted acerca de esto?': 'Sí',
  'Su nombre completo': 'Jimena Arriaga',
  'Correo electrónico': 'jimena@example.com',
};
export const graduate: Reply = {
  'Language / Idioma': 'English',
  'In which year did you graduate?': '2026',
  'Which skills do you wish you had learned in high school?': ['Managing money and taxes', 'Reading blueprints'],
  'May we quote you?': 'No',
};
export const graduada: Reply = {
  'Language / Idioma': 'Español',
  '¿En qué año se graduó?': '2025',
  '¿Qué habilidades le habría gustado aprender en la preparatoria?': ['Manejar el dinero y los impuestos'],
  '¿Qué experiencias le habría gustado tener en la preparatoria?': ['Un mentor o una mentora'],
};

/** A school with both surveys made. */
export async function withSurveys(): Promise<Story & { families: FormModel; graduates: FormModel }> {
  const story = await prepared('with surveys', {}, async () => {
    const made = await startSetUp();
    await made.desk.choose('Create the parent survey');
    await made.desk.choose('Create the graduate survey');
    return made;
  });
  const { school } = story;
  return { ...story, families: formTitled(school, 'Family survey'), graduates: formTitled(school, 'Graduate survey') };
}

export const findingsOf = ({ desk }: Story) =>
  desk.rows('Findings').map(({ question, text, count, answers }) => `${question}: ${text} ${count}/${answers}`);
/** What Responses holds, question by question. */
export const answersIn = ({ desk }: Pick<Story, 'desk'>) =>
  desk.rows('Responses').flatMap((row) =>
    (JSON.parse(row['given']!) as GivenAnswer[]).map(({ questionKey, question, values }) => ({
      ...row,
      ...{ questionKey, question, said: values.join('\n') },
    })),
  );
export const tabs = ({ desk }: Story) =>
  JSON.stringify(['Organizations', 'Connections', 'Responses', 'Findings'].map((title) => desk.rows(title)));

/** With someone having touched the workbook, so that all jobs run. */
export async function runHourly(story: Story): Promise<{ log: string }> {
  await story.desk.fire('onAnswer');
  const record = await story.desk.fire('hourly');
  return { log: record.log.map((line) => JSON.stringify(line)).join('\n') };
}

/** Families of as many employers, all within a minute. Google announces the last one. */
export async function manyFamilies({ school }: Story, form: FormModel, count: number, first = 0): Promise<void> {
  const ids = new Map(form.items.map(({ title, id }) => [title, String(id)]));
  const family = (number: number): Reply => ({
    ...english,
    'Where do you work?': `Mill ${number}`,
    'Your name': `Ana ${number}`,
    Email: `ana${number}@example.com`,
  });
  const forms = school.world.part(Forms);
  for (let number = first; number < first + count - 1; number++) {
    const answers = Object.entries(family(number)).map(([title, answer]) => [ids.get(title)!, answer]);
    forms.submit(form.id, Object.fromEntries(answers));
  }
  await reply(school, form, family(first + count - 1));
}
