/** A person with an unmistakable name, put into a school in every way that there is, and the search for them afterwards. */
import { Calendars } from '../../local/runtime/host/calendar/calendars';
import { DriveFiles } from '../../local/runtime/host/drive/files';
import { Forms } from '../../local/runtime/host/forms/model';
import { PropertyStores } from '../../local/runtime/host/properties';
import { Machine, type Answer, type Question } from '../../local/runtime/machine';
import { formTitled, reply } from '../../local/sample/answers';
import type { EraseShown } from '../../src/features/erasing/calls';
import type { ImportPreview } from '../../src/features/import/calls';
import { startMailStory } from './mail-story';
import { Desk } from '../../local/desk';
import { builtProject, coordinator, type Story } from './school';
import { english } from './surveys';

export const planted = { name: 'Zephyrine Quillfeather', email: 'zephyrine@example.net', phone: '217-555-0199' };
const traces = [/quillfeather/i, /zephyrine/i, /217\D{0,3}555\D{0,3}0199/];

export const whom = { ...planted, id: '' };
let saved: string | undefined;

/** A school that holds everything that a school may come to hold about one person. Made once in a test file. */
export async function withPlanted(): Promise<Planted> {
  saved ??= JSON.stringify((await plant()).school.save());
  const story = plantedIn(saved);
  await story.school.open(coordinator);
  return story;
}

export interface Planted {
  school: Machine;
  desk: Desk;
  said: Question[];
  pump(): Promise<void>;
  /** For schools that begin at the same point. */
  saved: string;
}

export function plantedIn(text: string): Planted {
  const said: Question[] = [];
  const asked = (_user: string, question: Question): Answer => {
    said.push(question);
    return { button: 'OK' };
  };
  const school = Machine.load(JSON.parse(text), { project: builtProject(), events: { asked } });
  const desk = new Desk(school, coordinator);
  return { school, desk, said, saved: text, pump: async () => void (await desk.fire('hourly')) };
}

async function plant(): Promise<Story> {
  const story = await startMailStory();
  const { desk, school } = story;
  const { name, email, phone } = planted;
  // By hand, and by a list.
  await desk.addRows('People', [
    { name, organization: 'Larkspur Machining', role: 'Speaker', email, phone, notes: 'Likes mornings' },
    { name: 'Ann Ames', organization: 'Larkspur Machining', role: 'Substitute', standsInFor: name, namedBy: name, notes: `Call ${phone}` }, // prettier-ignore
  ]);
  const list = {
    text: `name,category,contact,email,phone\nHarbor Mill,Employer,${name},${email},${phone}\n`,
    fileName: 'list.csv',
    mapping: null,
    category: null,
  };
  const preview = await desk.ask<ImportPreview>('import.preview', list);
  await desk.ask('import.apply', { ...list, fingerprint: preview.fingerprint });
  await desk.addRows('Organizations', [{ name: `${name} Photography`, category: 'Employer', knownBy: name }]);
  await story.pump();
  // A rename: the former name holds hers.
  const row = Number(desk.rows('Organizations').find((each) => each['name'] === `${name} Photography`)!.row);
  await desk.type('Organizations', row, 'name', 'Dawn Photography');
  await story.pump();
  // Forms.
  await desk.choose('Create the parent survey');
  await reply(school, formTitled(school, 'Family survey'), { ...english, 'Your name': name, Email: email, Phone: phone });
  await desk.switchOn('Inquiries');
  await desk.choose('Inquiries…');
  await desk.ask('inquiries.makeForm', null);
  await reply(school, formTitled(school, 'Partner with us'), {
    'Language / Idioma': 'English',
    'Your name': name,
    'Your business or organization': 'Harbor Mill',
    Email: email,
    'What could you imagine?': ['Mentor'],
    'Anything else you would like to say': `Ask for ${name}.`,
  });
  await desk.fire('onAnswer');
  await story.pump();
  // Logs, notes, and an activity that the calendar has.
  await desk.addRows('Contact log', [
    { date: '2026-09-01', organization: 'Larkspur Machining', person: name, outcome: `Met\n${name} and\nher aunt`, nextStep: `Write to ${email}` }, // prettier-ignore
  ]);
  await desk.addRows('Activities', [
    { title: 'Career talk', kind: 'Classroom presentation', status: 'Planned', date: '2026-09-18', organization: 'Harbor Mill', teacher: 'Desmond Achebe', partnerVisible: 'TRUE', notes: `${name} brings slides`, place: `Home of Quillfeather, Zephyrine` }, // prettier-ignore
  ]);
  await desk.switchOn('Needs and offers');
  await desk.choose('Find partners for a need…');
  await desk.addRows('Offers and promises', [{ organization: 'Harbor Mill', kind: 'Talk to a class', person: name }]);
  await desk.addRows('Opt-outs', [{ email, stops: 'outreach', note: `${name} wrote so` }]);
  // Mail that left and mail that waits; documents; a change by the card.
  await story.pump();
  await desk.set('Contact for partners', 'Maren Holloway');
  await desk.set('Contact phone', '217-555-0140');
  await desk.switchOn('Materials and stories');
  await desk.choose('Make a document…');
  const mill = desk.rows('Organizations').find((each) => each['name'] === 'Harbor Mill')!['id']!;
  await desk.ask('documents.make', { kind: 'document.letter', ids: [mill] });
  await story.until('2026-09-17T09:00');
  await desk.addRows('Activities', [
    { title: 'Second talk', kind: 'Classroom presentation', status: 'Planned', date: '2026-09-22', organization: 'Harbor Mill', teacher: 'Desmond Achebe', partnerVisible: 'TRUE' }, // prettier-ignore
  ]);
  await desk.set('Send reminders without asking', 'No');
  await story.pump();
  return story;
} // prettier-ignore

/** Ticks all, as the school does that knows there is no other person of that name. */
export async function eraseAll(
  { desk }: Pick<Story, 'desk'>,
  who = whom,
): Promise<{ shown: EraseShown; text: string }> {
  const shown = await desk.ask<EraseShown>('erase.show', who);
  const keys = shown.lines.map(({ key }) => key);
  const { text } = await desk.ask<{ text: string }>('erase.apply', { ...who, keys, mark: shown.mark });
  return { shown, text };
}

const found = (text: string): boolean => traces.some((trace) => trace.test(text));

/** Everywhere that Erase reaches: what still names the person, with the place. Sent mail and the trash are beyond it. */
export function tracesOf(school: Machine, isTrace = found): string[] {
  const { world } = school;
  const left: string[] = [];
  const look = (place: string, value: unknown): void => {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
    if (isTrace(text)) left.push(`${place}: ${text.slice(0, 300)}`);
  };
  const { book } = deskOf(school);
  book.settle();
  for (const sheet of book.sheets)
    for (let row = 1; row <= sheet.grid.lastRow(); row++)
      for (let column = 1; column <= sheet.columnCount; column++)
        look(`${sheet.name} ${row}/${column}`, sheet.grid.value(row, column));
  look('properties', world.part(PropertyStores).save());
  look('calendars', world.part(Calendars).save());
  for (const { title, responses } of world.part(Forms).forms) for (const each of responses) look(`form ${title}`, each);
  const drive = world.part(DriveFiles);
  for (const file of drive.files.filter(({ fields }) => fields.trashed !== true))
    look(`document ${file.fields.name}`, drive.htmlOf(file.id) + JSON.stringify(file.fields));
  for (const { functionName, log } of school.executions) look(`console of ${functionName}`, log);
  return left;
}

function deskOf(school: Machine) {
  return new Desk(school, coordinator);
}
