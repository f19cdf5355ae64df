/** Families answer the permission form of the shadow day, in which three students are listed. */
import type { FormModel } from '../../local/runtime/host/forms/model';
import type { PermissionsDone, PermissionsShown } from '../../src/features/students/permissions/calls';
import { formTitled, reply, type Reply } from '../../local/sample/answers';
import { shadowId, startShadow } from './job-shadow';
import { prepared, type Story } from './school';

export function startPermissions(): Promise<Story> {
  return prepared('permissions', {}, async () => {
    const story = await startShadow();
    const { desk } = story;
    // Only what families say counts here.
    for (const { row } of desk.rows('Requirements'))
      await desk.type('Requirements', Number(row), 'state', 'Not needed');
    await ask(story, 'makeForm');
    await ask(story, 'formOpened');
    return story;
  });
}

export const ask = (story: Story, name: string, more: object = {}): Promise<PermissionsDone> =>
  story.desk.ask<PermissionsDone>(`families.${name}`, { id: shadowId(story), ...more });
export const shown = (story: Story): Promise<PermissionsShown> =>
  story.desk.ask<PermissionsShown>('families.show', { id: shadowId(story) });

export const form = ({ school }: Story): FormModel => formTitled(school, 'Permission for an activity');

export const english = {
  'Language / Idioma': 'English',
  'May your student take part?': 'Yes',
  'May we tell the host the name of your student?': 'Yes',
  'May your student be photographed or quoted? How far may it go?': 'Newsletter and website',
  'Your own name, as signature': 'Dolores Whitcombe',
};
export const spanish = {
  'Language / Idioma': 'Español',
  '¿Puede participar su estudiante?': 'Sí',
  '¿Podemos decir el nombre de su estudiante a quienes lo reciben?': 'No',
  '¿Podemos fotografiar o citar a su estudiante? ¿Hasta dónde?': 'No, de ninguna manera',
  'El nombre de usted, como firma': 'Rosario Tejada',
};

/** Families answer, in English unless they say otherwise, and the hour passes that takes it in. Returns the answer's id. */
export async function answer(story: Story, code: string, more: Reply = {}): Promise<string> {
  const id = await reply(story.school, form(story), filledIn(story, code, { ...english, ...more }));
  await story.pump();
  return id;
}

export async function answerInSpanish(story: Story, code: string, more: Reply = {}): Promise<void> {
  const given = { 'Reference / Referencia': shadowId(story), ...spanish, 'Código del aviso': code, ...more };
  await reply(story.school, form(story), given);
  await story.pump();
}

/** The family changes its answer through the link to it, an hour later. */
export async function correct(story: Story, id: string, code: string, more: Reply): Promise<void> {
  await story.pump();
  const { items, id: formId } = form(story);
  const given = Object.entries(filledIn(story, code, { ...english, ...more })).map(
    ([title, said]): [string, string | string[]] => [String(items.find((item) => item.title === title)!.id), said],
  );
  await story.school.submitForm(formId, Object.fromEntries(given), undefined, id);
  await story.pump();
}

const filledIn = (story: Story, code: string, given: Reply): Reply => ({
  'Reference / Referencia': shadowId(story),
  'Code on the slip': code,
  ...given,
});

export const papers = ({ desk }: Story) =>
  desk
    .rows('Requirements')
    .filter(({ state }) => state !== 'Not needed')
    .map(({ kind, state, student, scope, received, decided, expires }) =>
      [kind, state, student, scope, received, decided, expires].join(' | '),
    );
