import type { NameType } from '../../../model/annotation.ts';
import type { Candidate } from '../candidate.ts';
import { acronym } from './acronym.ts';
import { bodyContext } from './body-context.ts';
import { definedTerm } from './defined-term.ts';
import { listed } from './listed.ts';
import { loneBody } from './lone-body.ts';
import { personContext } from './person-context.ts';
import { personalName } from './personal-name.ts';
import { placeContext } from './place-context.ts';
import { tellingWord } from './telling-word.ts';
import { titleBefore } from './title-before.ts';
import { town } from './town.ts';
import { unlisted } from './unlisted.ts';
import type { TypeRule } from './vote.ts';

/** The rules that tell the type of a name; the order is of no weight. */
export const typeRules: readonly TypeRule[] = [
  titleBefore,
  personalName,
  tellingWord,
  listed,
  loneBody,
  town,
  acronym,
  placeContext,
  personContext,
  bodyContext,
  definedTerm,
  unlisted,
];

/** What a rule says of one mention. */
export interface RuleVote {
  readonly rule: string;
  readonly type: NameType;
  readonly weight: number;
}

/** What all rules say of one mention. */
export function findVotes(candidate: Candidate): RuleVote[] {
  const votes: RuleVote[] = [];
  for (const { find, id } of typeRules)
    for (const { type, weight } of find(candidate)) votes.push({ rule: id, type, weight });
  return votes;
}
