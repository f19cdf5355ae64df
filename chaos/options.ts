import { parseArgs } from 'node:util';
import { jobs } from './jobs';
import type { Limits } from './run-job';

export interface ChaosOptions extends Limits {
  json: boolean;
  /** Names of jobs. */
  jobs: string[];
  only: string | undefined;
  build: string;
}

export const usage = `npm run chaos [-- --seed N --json --job NAME --pairs N --most N --kills N --only JOB/SCHEDULE --build DIR]

Puts each job (${jobs.map(({ name }) => name).join(', ')}) through everything that can befall a run at Google:
its end before and after each service call, and again while it recovers; each documented error; a second run in between;
staff at work in the sheet; late and double ticks. Then judges what stands in mailbox, calendar and cells.

--kills N   single deaths at most (72 unless told), around what cannot be taken back
--pairs N   deaths in pairs at most (12 unless told); more than that are sampled
--most N    of each other kind at most (24 unless told; 0: all of them, and all single deaths)
--seed N    what is sampled follows from it (1 unless told)
--only J/S  one schedule of one job, as the list of violations names it
--build DIR a bundle other than build/`;

/** Throws an Error with a plain sentence when the arguments make no sense. */
export function chaosOptions(words: string[]): ChaosOptions | 'help' {
  const { values } = parseArgs({
    args: words,
    options: {
      seed: { type: 'string', default: '1' },
      pairs: { type: 'string', default: '12' },
      most: { type: 'string', default: '24' },
      kills: { type: 'string' },
      job: { type: 'string', multiple: true },
      only: { type: 'string' },
      build: { type: 'string', default: 'build' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const [onlyJob, only] = values.only?.split('/') ?? [];
  const chosen = onlyJob === undefined ? (values.job ?? jobs.map(({ name }) => name)) : [onlyJob];
  const unknown = chosen.find((name) => !jobs.some((job) => job.name === name));
  if (unknown !== undefined)
    throw new Error(`There is no job “${unknown}”. There are: ${jobs.map(({ name }) => name).join(', ')}.`);
  const most = whole('most', values.most);
  return {
    seed: whole('seed', values.seed),
    pairs: only === undefined ? whole('pairs', values.pairs) : Infinity,
    most: most === 0 || only !== undefined ? Infinity : most,
    kills:
      only !== undefined || (values.kills === undefined && most === 0)
        ? Infinity
        : whole('kills', values.kills ?? '72'),
    jobs: chosen,
    only,
    build: values.build,
    json: values.json,
  };
}

function whole(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0)
    throw new Error(`--${name} takes a whole number from 0 on, not “${text}”.`);
  return number;
}
