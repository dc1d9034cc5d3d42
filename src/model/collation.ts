import type { EventStatus, Granularity, NameType } from './annotation.ts';
import type { CitableField } from './article.ts';
import type { CopyKind, Likeness, Loadedness, TellingDifference, TellingRelation, WordingKind } from './edition.ts';
import type { Link } from './link.ts';
import type { Span } from './span.ts';

/** One entity across articles: a cluster of chains. */
export interface EntityCluster {
  /** `e1`, `e2`, … in order of weight, then of name; the same for any order of articles. */
  readonly id: string;
  /** Its best name. */
  readonly name: string;
  readonly type: NameType;
  /** Keys `articleId#entityId`, sorted. */
  readonly members: readonly string[];
}

/** One article's version of an utterance: its quote annotations in order of text. */
export interface CollatedTelling {
  readonly articleId: string;
  /** Ids of quote annotations; the first is the main piece. */
  readonly quotes: readonly string[];
  readonly form: 'direct' | 'indirect' | 'mixed';
  /** Id of an entity cluster. */
  readonly speaker?: string;
  readonly relation: TellingRelation;
  /** Word-by-word alignment with the base; absent for the base. */
  readonly differs?: readonly TellingDifference[];
}

/** One utterance across articles; also those that only one article has. */
export interface CollatedQuotation {
  /** `q1`, `q2`, … the same for any order of articles. */
  readonly id: string;
  readonly speaker?: string;
  /** Index of the base among the tellings. */
  readonly base: number;
  /** By article's date, then id. */
  readonly tellings: readonly CollatedTelling[];
}

/** Where one number of one thing stands in an article. */
export interface QuantityTelling {
  readonly articleId: string;
  /** Id of the quantity annotation. */
  readonly quantity: string;
  /** The number as a person reads it: "more than 20", "14". */
  readonly value: string;
  readonly strict?: true;
}

/** One thing that several articles put a number on. */
export interface QuantityComparison {
  readonly id: string;
  /** What is counted or measured, in the reports' words, with what happened to it: "people … injured". */
  readonly counted: string;
  readonly judgement: 'agreed' | 'disputed' | 'unsure';
  readonly certainty: number;
  readonly why: readonly string[];
  readonly tellings: readonly QuantityTelling[];
  /** Numbers of other articles that may be of the same thing, so that these articles are not silent about it. */
  readonly perhaps?: readonly QuantityTelling[];
}

/** Passages that stand in two articles, outside of common quotes. */
export interface CollatedDerivation {
  readonly from: string;
  readonly to: string;
  /** Part of the words of `to` that lie in the passages, 0 to 1, three decimals. */
  readonly share: number;
  readonly score: number;
  readonly direction: 'known' | 'unsure';
  readonly evidence: readonly string[];
  readonly passages: readonly { readonly from: Span; readonly to: Span; readonly likeness?: Likeness }[];
  /** How much is copied, where it is enough to speak of a copy. */
  readonly kind?: CopyKind;
  /** By what it is judged a copy, for people. */
  readonly reasons?: readonly string[];
  /** Both have it from a third: neither is the other's source. */
  readonly common?: true;
  /** The third, as it is named. */
  readonly via?: string;
  /** The article of the story that is the third's own. */
  readonly viaArticle?: string;
  /** What tells the direction: words of an article, or a field of it. */
  readonly proofs?: readonly SourceProof[];
}

/** Words of an article, or a field of it, that tell where something comes from. */
export interface SourceProof {
  readonly articleId: string;
  readonly span?: Span;
  readonly field?: CitableField;
}

/** An agency or syndicate that an article says its text is by. */
export interface ArticleSource {
  /** One name for all forms of it. */
  readonly id: string;
  /** As it is printed. */
  readonly name: string;
  readonly proof: SourceProof;
}

/** Articles by one outlet, or by outlets that belong to one owner; at least two. */
export interface OwnedArticles {
  readonly owner: string;
  /** Who says so; absent where all are by one outlet of which no owner is known. */
  readonly source?: string;
  readonly articles: readonly { readonly articleId: string; readonly outlet: string }[];
}

/** Whose the outlets of a story are, and whom they have what they print from. */
export interface Sourcing {
  readonly owners: readonly OwnedArticles[];
  /** By article id. */
  readonly agencies: ReadonlyMap<string, readonly ArticleSource[]>;
  /** One name for each outlet and source, by each name that is printed. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Where an article tells an event. */
export interface EventTelling {
  readonly articleId: string;
  /** Id of the event annotation. */
  readonly event: string;
  readonly status: EventStatus;
  /** The day, or what is known of it, in EDTF; absent where this telling gives none that could be resolved. */
  readonly date?: string;
  /** Id of an entity cluster. */
  readonly place?: string;
}

/** One event across articles; also those that only one article tells. */
export interface CollatedEvent {
  /** `v1`, `v2`, … by date, then by place in the articles; the same for any order of articles. */
  readonly id: string;
  readonly type: string;
  readonly mode?: string;
  /** What the latest report says of it, as far as reports differ: done, if one tells it as done. */
  readonly status: EventStatus;
  /** The finest date that most tellings give. */
  readonly date?: string;
  readonly granularity?: Granularity;
  /** Id of the time annotation that gives the date, and of its article. */
  readonly dated?: { readonly articleId: string; readonly time: string };
  /** Id of an entity cluster. */
  readonly place?: string;
  /** Ids of entity clusters, those that most tellings name first. */
  readonly participants: readonly string[];
  /** By article's date and id, then by place in the text. */
  readonly tellings: readonly EventTelling[];
  /** What articles disagree about: days that cannot both be, towns of which neither lies in the other, happened or not. */
  readonly disagreed: readonly ('date' | 'place' | 'status')[];
}

/** Where an article uses a term. */
export interface WordingMention extends Span {
  readonly articleId: string;
  /** The words as they are counted: without articles and owners, lower case but for names. */
  readonly term: string;
  /** `quoted`: inside what somebody says, marked or reported. */
  readonly voice: 'outlet' | 'quoted';
  /** It stands in quotation marks, whether somebody is quoted or not. */
  readonly marked: boolean;
  /** How its words are loaded, by the word list. */
  readonly loaded?: Loadedness;
  /** No more than the name of its entity. */
  readonly name?: true;
}

/** One thing and what articles call it. */
export interface CollatedWording {
  /** `w1`, `w2`, … in order of weight; the same for any order of articles. */
  readonly id: string;
  /** Its commonest term, or the name of its entity. */
  readonly referent: string;
  readonly kind: WordingKind;
  /** Id of an entity cluster. */
  readonly entity?: string;
  /** The story has several things of that noun, and no name tells that articles mean the same one. */
  readonly unsure?: true;
  /** By article's date and id, then by place in the text. */
  readonly mentions: readonly WordingMention[];
}

/** Words of an article that tell a position. */
export interface ContrastTelling extends Span {
  readonly articleId: string;
}

/** What articles tell otherwise, or alike, of one thing; or what one alone has from a source of its own. */
export interface CollatedContrast {
  /** `x1`, `x2`, … by kind, then by the place of the first telling; the same for any order of articles. */
  readonly id: string;
  /** `number`, `date`, `place`, `participant`, `voice`, `denied`, `status`, `superlative`, `qualifier`, `cause`, `quote-altered`, `agreed-number`, `single`, `left-out`. */
  readonly kind: string;
  /** What it is about, in the words of a report. */
  readonly about: string;
  readonly judgement: 'agreed' | 'disputed' | 'single' | 'unsure';
  readonly certainty: number;
  readonly why: readonly string[];
  readonly positions: readonly { readonly value: string; readonly tellings: readonly ContrastTelling[] }[];
}

/** All that is linked across the articles of one story. */
export interface Collation {
  readonly links: readonly Link[];
  readonly entities: readonly EntityCluster[];
  readonly quotations: readonly CollatedQuotation[];
  readonly quantities: readonly QuantityComparison[];
  readonly derivations: readonly CollatedDerivation[];
  readonly sourcing?: Sourcing;
  readonly events: readonly CollatedEvent[];
  /** Absent where nobody looked for them. */
  readonly wordings?: readonly CollatedWording[];
  /** Absent where claims were not compared. */
  readonly contrasts?: readonly CollatedContrast[];
}
