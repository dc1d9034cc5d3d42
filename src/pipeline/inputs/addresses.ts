import type { Notice } from '../../model/notice.ts';
import type { InputOptions } from '../../read/input.ts';
import type { Depth, Job } from '../job.ts';
import { mapOrdered } from '../map-ordered.ts';
import { createBudget } from './budget.ts';
import type { JobOrProblem } from './limits.ts';
import { listStream } from './list-stream.ts';
import type { Place } from './place.ts';

/** A page that was fetched, or why there is none. */
export interface FetchedInput {
  readonly page?: {
    readonly bytes: Uint8Array;
    /** Where it was found in the end. */
    readonly url: string;
    /** ISO 8601 in UTC. */
    readonly retrievedAt: string;
    readonly charset?: string;
  };
  readonly notices: readonly Notice[];
}

/** Fetches pages. Handed in from outside: nothing here knows a network. */
export interface InputFetcher {
  readonly fetchPage: (address: string) => Promise<FetchedInput>;
  /** What was wrong with the pages kept before. */
  readonly checkCache: () => Promise<readonly Notice[]>;
  /** How many addresses are worth asking for at once. */
  readonly width: number;
}

/** Whether an input is an address on the web and no path. */
export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

/** The jobs of addresses, in their order, each once; what was fetched is opened as a file would be. */
export async function* listAddressJobs(
  paths: readonly string[],
  { checkCache, fetchPage, width }: InputFetcher,
  { optionsOf, depth }: { optionsOf: (address: string) => InputOptions; depth: Depth },
): AsyncGenerator<JobOrProblem> {
  const addresses = [...new Set(paths)];
  if (addresses.length === 0) return;
  for (const problem of await checkCache()) yield { name: '', problem };
  const fetchOne = async (address: string) => ({ address, ...(await fetchPage(address)) });
  for await (const fetched of mapOrdered(addresses, fetchOne, width)) {
    yield* listFetched(fetched, { options: optionsOf(fetched.address), depth });
  }
}

async function* listFetched(
  { address, notices, page }: FetchedInput & { readonly address: string },
  { options, depth }: Pick<Place, 'options' | 'depth'>,
): AsyncGenerator<JobOrProblem> {
  if (!page) {
    for (const problem of notices) yield { name: address, problem };
    return;
  }
  const { bytes, charset, retrievedAt, url } = page;
  const budget = createBudget();
  budget.addPacked(bytes.length);
  const fetched = { retrievedFrom: url, retrievedAt, ...(charset ? { charset } : {}) };
  const place: Place = { name: address, options: { ...fetched, ...options }, depth, nesting: 0, budget };
  for await (const job of listStream([bytes], place)) {
    yield 'bytes' in job ? { ...withoutForeignAddress(job), ...(notices.length > 0 ? { notices } : {}) } : job;
  }
}

const singleFormats: ReadonlySet<string> = new Set(['html', 'text', 'markdown', 'pdf']);

/** The address of what may hold many articles is that of none of them. */
function withoutForeignAddress(job: Job): Job {
  if (job.isPart || singleFormats.has(job.took?.format ?? '')) return job;
  const { retrievedFrom: _, ...options } = job.options;
  return { ...job, options };
}
