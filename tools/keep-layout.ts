/**
 * Keeps the workbook as the present build sets it up, with everything in use and a row in each tab that staff type in:
 * `npm run keep-layout` after a change of tabs or columns has landed. The story of new versions brings each one up to date.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Desk } from '../local/desk';
import type { Machine } from '../local/runtime/machine';
import { loadProject } from '../local/runtime/project';
import { coordinator, createSchool } from '../local/sample/school';
import { features } from '../src/house';

const label = (title: string): string => `Kept in ${title}`;

async function keptWorkbook(): Promise<Machine> {
  const school = createSchool({ project: loadProject('build'), events: { asked: () => ({ button: 'OK' }) } });
  const desk = new Desk(school, coordinator);
  await school.open(coordinator);
  await desk.choose('Set up this workbook');
  for (const { optional, name } of features) if (optional) await desk.switchOn(name);
  for (const { tabs } of features)
    for (const { title, label: name, columns } of tabs) {
      const typed = name ?? Object.keys(columns).find((column) => !columns[column]!.app && column !== 'id');
      if (typed !== undefined && !columns[typed]!.app) await desk.addRows(title, [{ [typed]: label(title) }]);
    }
  await desk.set('School', 'Maple Grove High School');
  await desk.choose('Do the hourly work now');
  return school;
}

const day = new Date().toISOString().slice(0, 10);
const file = path.join('test/fixtures/layouts', `${process.argv[2] ?? day}.json`);
keptWorkbook().then(
  (school) => {
    writeFileSync(file, `${JSON.stringify(school.save())}\n`);
    console.log(`${file} written.`);
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
