import type { Span } from '../../../model/span.ts';
import type { NameWord } from '../words.ts';

/** The country or body that words tell, and the characters that do. */
export interface ToldAffiliation {
  readonly affiliation: string;
  readonly affiliationCitation: Span;
}

/** The role that words tell, folded to plain words, and the characters that do. */
export interface ToldRole {
  readonly role: string;
  readonly roleCitation: Span;
}

/** What an article tells of somebody beside one of the names. */
export interface Role extends Partial<ToldRole>, Partial<ToldAffiliation> {}

/** A role with the phrase that tells it apart from the name: `[from, to)` of the sentence's words. */
export interface RolePhrase extends Role {
  readonly phrase?: {
    readonly from: number;
    readonly to: number;
    /** Index behind the role's last word. */
    readonly headTo: number;
  };
}

/** The span from the first to the last of some words, which are at least one. */
export const spanOf = (words: readonly NameWord[]): Span => ({ start: words[0]!.start, end: words.at(-1)!.end });
