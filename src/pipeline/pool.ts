import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { type Job, type JobResult, runJob } from './job.ts';

/** Runs jobs, on this thread or on several; which one never shows in the result. */
export interface JobRunner {
  /** How many jobs are worth having under way at once. */
  readonly width: number;
  readonly run: (job: Job) => Promise<JobResult>;
  readonly close: () => Promise<void>;
}

/** So many jobs are done before threads are worth their start. */
const jobsBeforeThreads = 24;

/** How many threads are used where nobody says: one a core. */
export const defaultThreads = (): number => availableParallelism();

/** A runner over `threads` threads; the first few jobs, and all with one thread, are done on this one. */
export function createJobRunner(threads: number = defaultThreads()): JobRunner {
  let pool: Piscina | undefined;
  let jobs = 0;
  return {
    width: threads > 1 ? threads * 4 : 1,
    run: async (job) => {
      jobs += 1;
      if (threads <= 1 || jobs <= jobsBeforeThreads) return runJob(job);
      pool ??= createPool(threads);
      return (await pool.run(job)) as JobResult;
    },
    close: async () => pool?.destroy(),
  };
}

const createPool = (threads: number): Piscina =>
  new Piscina({
    filename: new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
