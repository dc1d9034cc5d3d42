import type { Judgement } from '../../model/link.ts';

/** What is thought of two chains, and why. */
export interface ChainJudgement {
  readonly judgement: Judgement;
  readonly score: number;
  readonly why: readonly string[];
}

/** Whether both sets tell something and nothing of it is common. */
export const isDisjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((value) => b.has(value));
