/** The parts of the hourly run, in order. */
import type { App } from '../app';
import type { Feature, Job } from '../feature';

/** The order: what staff typed and families answered, what follows from it, what is sent, and how it went. */
export function jobsOf({ features }: Pick<App, 'features'>): Job[] {
  const inOrder = (last: boolean): Job[] =>
    features.flatMap((feature) =>
      feature.jobs.filter((job) => (job.last ?? false) === last).map((job) => whenOn(feature, job)),
    );
  return [...inOrder(false), ...inOrder(true)];
}

function whenOn(feature: Feature, job: Job): Job {
  if (!feature.optional) return job;
  return { ...job, run: (app) => void (app.featuresOn().includes(feature) && job.run(app)) };
}
