import { type Job, type JobResult, runJob } from './job.ts';

/** What a worker thread does with a job that it is sent. */
export default (job: Job): Promise<JobResult> => runJob(job);
