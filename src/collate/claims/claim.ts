import type {
  ClaimAnnotation,
  NameAnnotation,
  QuantityAnnotation,
  TimeAnnotation,
  TokenAnnotation,
} from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import type { Fact } from './facts/fact.ts';

/** A word, name, number or day by which claims are compared. */
export interface ClaimTerm {
  /** What it can be found by: its root first, then groups of near meaning; the id of an entity; a number; a day. */
  readonly keys: readonly string[];
  readonly kind: 'word' | 'name' | 'number' | 'day';
  /** How much it tells, about 1 to 7. */
  readonly weight: number;
  /** The token that it begins with. */
  readonly token: TokenAnnotation;
  readonly quantity?: QuantityAnnotation;
}

/** Whose word a claim is. */
export interface ClaimVoice {
  readonly by: 'outlet' | 'speaker';
  /** The class of the cue: "said" is `say`, "denied" is `deny`. */
  readonly class?: string;
  /** The dictionary form of the cue. */
  readonly cue?: string;
  /** In quotation marks. */
  readonly marked: boolean;
  /** The id of the speaker across articles, where known. */
  readonly speaker?: string;
  /** How the speaker is called beside the words. */
  readonly name?: string;
  /** The speaker is only described: "two railwaymen". */
  readonly unnamed?: true;
  /** The words that attribute. */
  readonly told?: Span;
}

/** What a stretch of an article asserts, with all that it can be compared by. */
export interface Claim {
  /** `articleId#claim:start-end`. */
  readonly key: string;
  readonly article: Article;
  readonly span: Span;
  /** The sentence that it stands in. */
  readonly sentence: Span;
  readonly tokens: readonly TokenAnnotation[];
  /** The word that governs the others. */
  readonly head?: TokenAnnotation;
  /** Whether it asserts for itself: a whole finite clause, no question, condition or infinitive. */
  readonly main: boolean;
  /** Whether anything in its sentence is quoted or attributed. */
  readonly sourced: boolean;
  readonly terms: readonly ClaimTerm[];
  /** The terms by each of their keys. */
  readonly byKey: ReadonlyMap<string, readonly ClaimTerm[]>;
  readonly quantities: readonly QuantityAnnotation[];
  readonly times: readonly TimeAnnotation[];
  readonly names: readonly NameAnnotation[];
  /** Words that are said not to be so: the verb or noun that each "not" belongs to. */
  readonly negated: ReadonlySet<TokenAnnotation>;
  /** Roots of what is named only to be set aside: "points" of "excess speed, not the points". */
  readonly rejected: ReadonlySet<string>;
  /** Whether it tells what is planned, possible or asked for rather than done. */
  readonly open: boolean;
  readonly voice: ClaimVoice;
  /** What the article's own claims tell of these words, in order: that of the head first, if there is one. */
  readonly facts: readonly Fact[];
  /** The claims that an annotation takes part in. */
  readonly factsOf: (id: string) => readonly ClaimAnnotation[];
}
