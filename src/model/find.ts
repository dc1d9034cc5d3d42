import type { Citation } from './citation.ts';
import type { Decision } from './correction.ts';
import type { EditionArticle, TellingDifference, TellingRelation } from './edition.ts';
import type { Notice } from './notice.ts';
import type { StatementOrigin } from './origins.ts';

/** How a passage stands to the words asked for; `claim`: an outlet tells the same in words of its own. */
export type FoundRelation = TellingRelation | 'claim';

/** A passage of an article that tells what was asked for. */
export interface FoundTelling {
  /** The words that tell it; of an utterance in pieces the first. */
  readonly citation: Citation;
  /** Further pieces of the same utterance. */
  readonly more?: readonly Citation[];
  /** Where the article tells it once more in the same way. */
  readonly again?: readonly Citation[];
  /** The sentence that it stands in. */
  readonly around: Citation;
  /** Absent where the outlet tells it in its own voice. */
  readonly form?: 'direct' | 'indirect' | 'mixed';
  /** Who says it there; the citation is the mention beside it. */
  readonly speaker?: { readonly name: string; readonly citation?: Citation };
  /** Through whom the article knows it. */
  readonly via?: readonly Citation[];
  /** The article tells that somebody denies it. */
  readonly denied?: true;
  readonly relation: FoundRelation;
  /** Word by word against the words asked for. */
  readonly differs?: readonly TellingDifference[];
  /** How much of what was asked for it tells, 0 to 1; of a long quote, of the part that it was held against. */
  readonly share: number;
}

/** What comes nearest to words that no input tells. */
export interface NearestPassage {
  readonly citation: Citation;
  readonly around: Citation;
  /** How much of what was asked for it tells, 0 to 1. */
  readonly share: number;
  /** The telling words asked for that it has, and those that it lacks. */
  readonly held: readonly string[];
  readonly lacking: readonly string[];
}

/** All that the inputs tell of some words. */
export interface FindAnswer {
  /** The words asked for, without marks around them. */
  readonly words: string;
  /** By date, undated last, then id and place. */
  readonly tellings: readonly FoundTelling[];
  /** Copies of one text, articles of one owner and those that name one source count once. */
  readonly origins: readonly StatementOrigin[];
  /** Only where nothing was found, and something shares some of the words. */
  readonly nearest?: NearestPassage;
}

/** Tellings of quotes or claims in many articles. */
export interface Find {
  readonly variorum: 'find/1';
  /** The program and version that made it. */
  readonly producer: string;
  readonly answers: readonly FindAnswer[];
  /** The articles that are cited, without their texts, by date, then id. */
  readonly articles: readonly EditionArticle[];
  /** How many articles were searched. */
  readonly searched: number;
  readonly notices: readonly Notice[];
  /** What people set right, under `--corrections`. */
  readonly decisions?: readonly Decision[];
}
