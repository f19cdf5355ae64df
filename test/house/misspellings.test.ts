// A name that stands in two places cannot differ between them: each misspelling is planted in a copy of the project, and
// the compiler or the build refuses it with a sentence.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PlantedCopy, root } from '../support/planted-copy';

type Planted = [what: string, file: string, right: string, wrong: string, said: RegExp];

/** Refused by the compiler, in that file. */
const byTypes: Planted[] = [
  ['the page behind a menu item', 'src/features/leaving/feature.ts', "page: 'leaving' }", "page: 'leavng' }", /"leavng".*"leaving"/],
  ['a submenu', 'src/features/duplicates/feature.ts', "under: 'Partners'", "under: 'Partnrs'", /"Partnrs".*"Partners"/],
  ['a kind of mail', 'src/features/inquiries/mail-rules.ts', 'toOwners(toOwner, some', 'toOwners(toOwnr, some', /'toOwnr'.*'toOwner'/],
  ['a template', 'src/features/materials/documents.ts', 'template: prepText', 'template: prepTxt', /'prepTxt'.*'prepText'/],
  ['a question of a form', 'src/features/surveys/prospect-rules.ts', "told(answer, 'employer')", "told(answer, 'employr')", /"employr"/],
  ['a word of a mail', 'src/features/thanks/rules.ts', '          organization,\n', '          organisation: organization,\n', /organisation/],
  ['a call, where it is answered', 'src/features/board/feature.ts', "'board.propose': propose", "'board.proposes': propose", /'board\.proposes'/],
  ['a call, where a page asks', 'src/features/card/card-appointment.tsx', "'partners.appointment'", "'partners.apointment'", /"partners\.apointment"/],
  ['what a call is sent', 'src/features/lists/lists.page.tsx', "call('row.jump', { id })", "call('row.jump', { idd: id })", /'idd'/],
]; // prettier-ignore

/** Refused by the build, with a sentence that names both places. */
const byBuild: Planted[] = [
  ['a page', 'src/features/board/feature.ts', "pages: { board: dialog('Board', 980, 660) }", "pages: { boards: dialog('Board', 980, 660) }", /“Advisory board” declares the page “boards”, and there is no file boards\.page\.tsx[^]*features\/board\/board\.page\.tsx is a page that no feature declares/],
  ['a door of the menu', 'src/features/recruiting/feature.ts', "door: 'mailTopTen'", "door: 'inviteBoard'", /Two menu items have the door “inviteBoard”: of the features “Recruiting” and “Partnerships”/],
  ['a kind of mail that another has', 'src/features/inquiries/texts.ts', "kind: 'inquiry.late'", "kind: 'inquiry.owner'", /Two texts are of the kind “inquiry\.owner”/],
  ['a mail that no feature lists', 'src/features/partnerships/feature.ts', '    texts.welcome,\n', '', /partnerships\/texts\.ts declares the text “welcome”, and no feature lists it/],
  ['a word in a wording', 'src/features/thanks/texts.ts', 'everyone at {{organization}}', 'everyone at {{organisation}}', /“thank-you” \(features\/thanks\/texts\.ts\).*\{\{organisation\}\} is not a word it knows/],
  ['where a form is made', 'src/features/recruiting/count.ts', "menuItem: 'Program › Forms…'", "menuItem: 'Survey › Forms…'", /“Who knows whom” says that it is made with “Survey › Forms…”, and the menu has no such item/],
  ['a part of a form', 'src/features/surveys/parent-texts.ts', "then: 'contact'", "then: 'contacts'", /“Parent survey” goes on to “contacts”, and has no such part/],
  ['the prefix of ids', 'src/records/staff.ts', "prefix: 'STF'", "prefix: 'PER'", /Two tabs give ids that begin with “PER”/],
  ['a kind of lines for Today', 'src/features/board/today.ts', "kind: 'decision'", "kind: 'topTen'", /Two kinds of lines for Today are named “topTen”: of the features “Recruiting” and “Advisory board”/],
  ['the page that a line opens', 'src/features/mail/today.ts', "page: 'review'", "page: 'revew'", /The lines “mail” of “Mail” open the page “revew”, and no feature declares it/],
  ['the key of a tab', 'src/records/people.ts', "key: 'person'", "key: 'staff'", /Two tabs have the key “staff”/],
]; // prettier-ignore

let copy: PlantedCopy;
beforeAll(() => {
  copy = new PlantedCopy('src', 'tools', 'package.json', 'appsscript.json', 'tsconfig.base.json');
});
afterAll(() => copy.remove());

function plant([what, file, right, wrong]: Planted): void {
  const text = readFileSync(path.join(copy.dir, file), 'utf8');
  if (!text.includes(right)) throw new Error(`To plant ${what}, ${file} must say: ${right}`);
  copy.plant(file, text.replace(right, wrong));
}

function run(...words: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: copy.dir, encoding: 'utf8', maxBuffer: 1e9 });
  return `${stdout}${stderr}`;
}

test('the compiler refuses what is spelled otherwise elsewhere', () => {
  byTypes.forEach(plant);
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const said = [run(tsc, '-p', 'src/tsconfig.json'), run(tsc, '-p', 'src/tsconfig.client.json')].join('\n');
  const byFile = (file: string): string =>
    said
      .split(/\n(?=\S)/)
      .filter((line) => line.startsWith(file))
      .join('\n');
  for (const [what, file, , , words] of byTypes) expect({ what, said: byFile(file) }).toEqual({ what, said: expect.stringMatching(words) as string }); // prettier-ignore
  for (const [, file, right, wrong] of byTypes) {
    copy.plant(file, readFileSync(path.join(copy.dir, file), 'utf8').replace(wrong, right));
  }
}, 120_000);

test('the build refuses what the compiler cannot see', () => {
  expect(run('tools/build.mjs', '--quiet')).toBe('');
  byBuild.forEach(plant);
  const said = run('tools/build.mjs', '--quiet');
  expect(said).toMatch(/^The build failed\. The features do not fit together:\n/);
  for (const [what, , , , words] of byBuild) expect({ what, said }).toEqual({ what, said: expect.stringMatching(words) as string }); // prettier-ignore
}, 60_000);
