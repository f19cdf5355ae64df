/** The features, in the order of their tabs and menus. A new capability is a folder and a line here. */
import type { Feature, Job } from './feature';
import { activities } from './features/activities/feature';

export const features: Feature[] = [activities];

/** The hourly run, in order: first what came in, then what follows from it, then what goes out. */
export const jobs: Job[] = features.flatMap((feature) => feature.jobs ?? []);
