import type { Notice } from '../../model/notice.ts';
import type { DetectedFormat } from '../../read/input.ts';
import type { Job } from '../job.ts';

/** One text, page or document of more bytes is not read; lines and archives have no such limit. */
export const maxInputBytes = 256 * 1024 * 1024;

/** How much of an input is looked at to tell its format. */
export const sniffBytes = 64 * 1024;

/** Archives inside archives are opened so deep, each packing counted. */
export const maxNesting = 5;

/** So many files of one archive are read. */
export const maxEntries = 200_000;

/** A job, what an input was taken for, or what kept it from becoming a job. */
export type JobOrProblem = Job | InputProblem | InputTaken;

/** What kept an input, or one line or part of it, from being read; `info` and `warning` tell of an input that was read. */
export interface InputProblem {
  readonly name: string;
  readonly problem: Notice;
  readonly lineNumber?: number;
}

/** What an input that holds others was taken for. */
export interface InputTaken {
  readonly name: string;
  readonly opened: DetectedFormat;
}

/** Rules by which opening an archive gives a notice. */
const rules = {
  'input/unreadable': 'fatal',
  'input/too-heavy': 'fatal',
  'input/bomb': 'fatal',
  'input/nested-too-deep': 'fatal',
  'input/archive-cut': 'warning',
  'input/archive-broken': 'fatal',
  'input/archive-link': 'warning',
  'input/archive-path': 'warning',
  'input/archive-locked': 'fatal',
  'input/archive-entries': 'warning',
  'input/archive-empty': 'fatal',
  'input/left-out': 'info',
} as const satisfies Record<string, Notice['severity']>;

/** A rule by which opening an input gives a notice. */
export type OpeningRule = keyof typeof rules;

/** A problem of an input as a whole. */
export const createProblem = (name: string, rule: OpeningRule, reason: string): InputProblem => ({
  name,
  problem: { severity: rules[rule], rule, reason: `${name}: ${reason}` },
});
