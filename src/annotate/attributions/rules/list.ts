import { accordingToSource } from './according-to-source.ts';
import { doneBySource } from './done-by-source.ts';
import { headlineSource } from './headline-source.ts';
import { interviewWith } from './interview-with.ts';
import { readIn } from './read-in.ts';
import { reportOfSource } from './report-of-source.ts';
import type { AttributionRule } from './rule.ts';
import { saidOn } from './said-on.ts';
import { sourceReported } from './source-reported.ts';
import { toldSource } from './told-source.ts';

/** The rules in the order in which they are tried at each word. */
export const attributionRules: readonly AttributionRule[] = [
  accordingToSource,
  sourceReported,
  toldSource,
  saidOn,
  interviewWith,
  doneBySource,
  readIn,
  reportOfSource,
  headlineSource,
];
