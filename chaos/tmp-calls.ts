import { loadProject } from '../local/runtime/project';
import { jobs } from './jobs';
import { undisturbed } from './play';
import { callsOf } from './trace';
async function main() {
  const [dir, name, a, b] = process.argv.slice(2).filter((w) => w !== '--');
  const project = loadProject(dir!);
  const job = jobs.find((j) => j.name === name)!;
  const p = await undisturbed(job, project);
  for (const c of (await callsOf(job, p.saved, project)).slice(Number(a), Number(b))) console.log(c.number, c.name, c.sheetId ?? '', c.does ?? '');
  process.exit(0);
}
void main();
