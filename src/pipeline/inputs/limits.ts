import type { Notice } from '../../model/notice.ts';
import type { Job } from '../job.ts';

/** One text or page of more bytes is not read; JSON Lines have no such limit. */
export const maxInputBytes = 256 * 1024 * 1024;

/** How much of an input is looked at to tell its format. */
export const sniffBytes = 64 * 1024;

/** A job, or what kept an input from becoming one. */
export type JobOrProblem = Job | InputProblem;

/** What kept an input, or one line of it, from being read. */
export interface InputProblem {
  readonly name: string;
  readonly problem: Notice;
  readonly lineNumber?: number;
}
