import type { NameType } from '../../../model/annotation.ts';
import type { Candidate } from '../candidate.ts';

/** What one rule says of a candidate: a type and how much it weighs, in steps of evidence; negative weights speak against. */
export interface Vote {
  readonly type: NameType;
  readonly weight: number;
}

/** A rule that tells types: a pure look at one mention. Its id is its path. */
export interface TypeRule {
  readonly id: string;
  readonly find: (candidate: Candidate) => readonly Vote[];
}

/** A list of one vote. */
export const vote = (type: NameType, weight: number): readonly Vote[] => [{ type, weight }];
