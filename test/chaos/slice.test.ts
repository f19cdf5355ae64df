/** A slice of `npm run chaos`: of everything that can befall each job, enough to notice at once when a promise breaks. */
import { jobs } from '../../chaos/jobs';
import { faultsOf, runJob } from '../../chaos/run-job';
import { builtProject } from '../support/school';

const slice = { seed: 20260917, pairs: 1, most: 1, kills: 2 };

// Of a job whose plays take minutes, `npm run chaos` alone plays some.
const quick = jobs.filter(({ few }) => few === undefined);

test.each(quick.map((job) => [job.name, job] as const))(
  '%s: nothing twice, nothing lost, no staff cell changed, and a second run changes nothing',
  async (_name, job) => {
    const report = await runJob(job, builtProject(), slice, undefined, () => undefined);
    expect(report.schedules).toBeGreaterThanOrEqual(slice.kills + slice.pairs);
    expect(report.violations.map(({ schedule, verdict }) => [schedule, ...faultsOf(verdict)])).toEqual([]);
  },
);
