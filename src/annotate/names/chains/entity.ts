import type { NameType } from '../../../model/annotation.ts';
import type { TypedName } from '../candidate.ts';
import type { PersonFacts } from '../facts/person.ts';

/** Somebody or something that an article names, as descriptions and pronouns look for it. */
export interface Entity {
  readonly id: string;
  readonly type: NameType;
  readonly names: readonly TypedName[];
  /** What the article tells of a person; empty for all else. */
  readonly facts: PersonFacts;
  /** What kinds of body or place it is ("company", "country"); empty where nobody tells. */
  readonly kinds: ReadonlySet<string>;
  /** Code of the country that a place is. */
  readonly country?: string;
  /** Spoken of as many: "the Democrats". */
  readonly isPlural: boolean;
}
