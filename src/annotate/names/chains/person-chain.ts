import type { TypedName } from '../candidate.ts';
import type { PersonFacts } from '../facts/person.ts';

/** A person's chain as descriptions and pronouns look for it. */
export interface PersonChain {
  readonly id: string;
  readonly names: readonly TypedName[];
  readonly facts: PersonFacts;
}
