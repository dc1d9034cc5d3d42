import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { createProblem } from './inputs/limits.ts';
import { type Depth, type Job, type JobResult, runJob } from './job.ts';

/** Runs jobs, on this thread or on several; which one never shows in the result. */
export interface JobRunner {
  /** How many jobs are worth having under way at once. */
  readonly width: number;
  readonly run: (job: Job) => Promise<JobResult>;
  readonly close: () => Promise<void>;
}

/** How a runner works. */
export interface RunnerOptions {
  /** One a core where nobody says. */
  readonly threads?: number;
  readonly depth?: Depth;
  /** So many jobs are done on the caller's thread before others are worth their start. */
  readonly jobsBeforeThreads?: number;
  readonly memory?: RunnerMemory;
}

/** What threads may take of memory, in MB: each of them, and the one that does alone what is too much for these. */
export interface RunnerMemory {
  readonly each: ThreadMemory;
  readonly alone: ThreadMemory;
}

interface ThreadMemory {
  readonly maxYoungGenerationSizeMb: number;
  readonly maxOldGenerationSizeMb: number;
}

const alone: ThreadMemory = { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 3072 };

/** Reading keeps little between jobs: a small young generation costs no speed, and garbage does not lie about. */
const readingMemory: RunnerMemory = { each: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 160 }, alone };

/** The models alone take over 100 MB. */
const annotatingMemory: RunnerMemory = { each: { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 1024 }, alone };

/** How many threads are used where nobody says: one a core. */
export const defaultThreads = (): number => availableParallelism();

/**
 * A runner over `threads` threads; the first few jobs, and all with one thread, are done on this one. What a thread has too
 * little memory for is done once more on one that may take much, alone; what even that cannot hold gives a notice.
 */
export function createJobRunner({
  threads = defaultThreads(),
  depth = 'annotate',
  jobsBeforeThreads = 24,
  memory = depth === 'read' ? readingMemory : annotatingMemory,
}: RunnerOptions = {}): JobRunner {
  let pool: Piscina | undefined;
  let large: Piscina | undefined;
  let jobs = 0;
  return {
    width: threads > 1 ? threads * 4 : 1,
    run: async (job) => {
      jobs += 1;
      if (jobsBeforeThreads > 0 && (threads <= 1 || jobs <= jobsBeforeThreads)) return runJob(job);
      pool ??= createPool(threads, memory.each);
      const result = await runWithin(pool, job);
      if (result) return result;
      large ??= createPool(1, memory.alone);
      return (await runWithin(large, job)) ?? outOfMemory(job, memory);
    },
    close: async () => {
      await Promise.all([pool?.destroy(), large?.destroy()]);
    },
  };
}

const createPool = (threads: number, resourceLimits: ThreadMemory): Piscina =>
  new Piscina({
    filename: new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits,
  });

/** What came of a job; undefined if the thread died of it for want of memory. */
async function runWithin(pool: Piscina, job: Job): Promise<JobResult | undefined> {
  try {
    return (await pool.run(job)) as JobResult;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY') return undefined;
    throw error;
  }
}

function outOfMemory({ name, lineNumber }: Job, { alone: { maxOldGenerationSizeMb: most } }: RunnerMemory): JobResult {
  const { problem } = createProblem(
    name,
    'input/too-heavy',
    `it takes over ${most} MB of memory to read; give its parts`,
  );
  return { name, ...(lineNumber !== undefined && { lineNumber }), articles: [], notices: [problem] };
}
