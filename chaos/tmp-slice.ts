import { loadProject } from '../local/runtime/project';
import { jobs } from './jobs';
import { runJob, faultsOf } from './run-job';
async function main() {
  const [dir, pairs, most, kills, names] = process.argv.slice(2).filter((w) => w !== '--');
  const project = loadProject(dir ?? 'build');
  for (const job of jobs.filter((j) => !names || names.split(',').includes(j.name))) {
    const t = process.cpuUsage();
    const report = await runJob(
      job,
      project,
      { seed: 20260917, pairs: Number(pairs ?? 1), most: Number(most ?? 1), kills: Number(kills ?? 1) },
      undefined,
      () => undefined,
    );
    const u = process.cpuUsage(t);
    console.log(
      job.name,
      report.schedules,
      Math.round(u.user / 1000),
      'ms',
      report.violations.map((v) => `\n   ${v.schedule}: ${faultsOf(v.verdict)[0]}`).join(''),
    );
  }
  process.exit(0);
}
void main();
