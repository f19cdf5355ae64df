import { loadProject } from '../local/runtime/project';
import { jobs } from './jobs';
import { faultsOf } from './run-job';
import { play, undisturbed } from './play';
import { atTheEdge, nameOf } from './schedules';
import { callsOf, gapsOf } from './trace';
async function main() {
  const [dir, names] = process.argv.slice(2).filter((w) => w !== '--');
  const project = loadProject(dir ?? 'build');
  for (const job of jobs.filter((j) => j.staffTabs.length && (!names || names.split(',').includes(j.name)))) {
    const prepared = await undisturbed(job, project);
    const calls = await callsOf(job, prepared.saved, project);
    const gaps = new Map(job.staffTabs.map((tab) => [tab, gapsOf(calls, prepared.sheetIds.get(tab) ?? -1)]));
    const all = atTheEdge(calls.length, gaps);
    let bad = 0;
    for (const s of all) {
      const v = await play(prepared, s);
      const f = faultsOf(v);
      if (f.length) {
        bad++;
        console.log('  ', job.name, nameOf(s), f.slice(0, 2));
      }
    }
    console.log(job.name, all.length, 'bad', bad);
  }
  process.exit(0);
}
void main();
