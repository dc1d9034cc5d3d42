import type { ClaimFields, CueClass } from './claim.ts';
import type { Span } from './span.ts';

export type * from './claim.ts';

/** What every annotation has: a standoff span, the rule or model that made it, and how certain it is. */
interface AnnotationBase extends Span {
  /** Unique in its article, made of kind and span: `quote:120-188`. */
  readonly id: string;
  /** Path of the rule, or of the model with its version: `annotate/quotes/cue-after`. */
  readonly rule: string;
  /** 0 to 1, three decimals. */
  readonly certainty: number;
}

/** A sentence of an annotated block; sentences never overlap. */
export interface SentenceAnnotation extends AnnotationBase {
  readonly kind: 'sentence';
}

/** A word, number or punctuation mark inside one sentence; white space belongs to no token. */
export interface TokenAnnotation extends AnnotationBase {
  readonly kind: 'token';
  /** Universal part-of-speech tag: NOUN, PROPN, VERB, AUX, ADJ, ADV, PRON, DET, ADP, NUM, PUNCT, SYM, CCONJ, SCONJ, PART, INTJ, X. */
  readonly tag: string;
  /** Lower-case dictionary form. */
  readonly lemma: string;
  /** The finer tag of the Penn Treebank: `VBD`, `NNPS`. */
  readonly penn?: string;
  /** Universal features, sorted by name: `Mood=Ind|Tense=Past|VerbForm=Fin`; absent if there are none. */
  readonly features?: string;
  /** Id of the token that governs this one; absent for the root of the sentence. */
  readonly head?: string;
  /** Universal dependency relation to the head, without subtype: `nsubj`, `ccomp`; `root` for the root. */
  readonly relation?: string;
}

/** What a name names. */
export type NameType = 'person' | 'organization' | 'place' | 'other';

/** A mention of a person, organisation or place. The span holds a title in front ("Foreign Minister Sergei Lavrov"). */
export interface NameAnnotation extends AnnotationBase {
  readonly kind: 'name';
  /** `name`: "Xi Jinping", "the SCO"; `description`: "the Chinese leader"; `pronoun`: "he". */
  readonly form: 'name' | 'description' | 'pronoun';
  readonly type: NameType;
  /** The characters at the start of the span that are a title: "Foreign Minister". */
  readonly title?: string;
  /** The last word of the bare name, as printed: "Lavrov". */
  readonly head: string;
  /** A role told beside the name, folded to plain words: "foreign minister", "Kremlin foreign policy adviser". */
  readonly role?: string;
  /** The country or body of the role: "Russia", "Kremlin". */
  readonly affiliation?: string;
  /** The characters that tell the role, inside or beside the span. */
  readonly roleCitation?: Span;
  /** The characters that tell the affiliation: "Russian". */
  readonly affiliationCitation?: Span;
  /** Id of the chain of mentions inside the article: the same for all mentions of one entity. */
  readonly entity?: string;
}

/** The word or words that introduce a quote: "said", "called", "according to". */
export interface QuoteCue extends Span {
  readonly class: CueClass;
}

/** Who speaks: the mention beside the quote, and what it resolves to. `start`, `end` are absent where no mention stands by it. */
export interface QuoteSpeaker {
  readonly start?: number;
  readonly end?: number;
  /** The fullest name of the entity in the article; absent where unsure. */
  readonly name?: string;
  readonly entity?: string;
  /** The mention only describes somebody: "a senior official". */
  readonly unnamed?: true;
}

/** Words that somebody said, asked, denied or thought, as this article prints them. */
export interface QuoteAnnotation extends AnnotationBase {
  readonly kind: 'quote';
  /** `direct`: all in quotation marks; `mixed`: words in marks inside reported speech; `indirect`: no marks. */
  readonly form: 'direct' | 'indirect' | 'mixed';
  /** The pieces inside quotation marks, without the marks. */
  readonly marked: readonly Span[];
  readonly cue?: QuoteCue;
  readonly speaker?: QuoteSpeaker;
  readonly addressee?: Span;
  readonly occasion?: Span;
  readonly medium?: Span;
  /** Id of a time annotation. */
  readonly time?: string;
  /** Ids of attribution annotations. */
  readonly attributions?: readonly string[];
  /** Shared by the parts of one utterance that its cue interrupts. */
  readonly utterance?: string;
}

/** A link in the chain through which an article knows something. */
export interface AttributionLink extends Span {
  readonly name: string;
  /** It only describes somebody: "two people close to the talks". */
  readonly unnamed?: true;
}

/** By what the article knows: the intermediaries only, from the outlet outwards; neither outlet nor speaker is among them. */
export interface AttributionAnnotation extends AnnotationBase {
  readonly kind: 'attribution';
  readonly chain: readonly AttributionLink[];
  /** Ids of the annotations that are known through the chain. */
  readonly of: readonly string[];
}

/** A part of a calendar value. */
export type TimePart = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'zone';

/** How fine a time is. */
export type Granularity =
  | 'decade'
  | 'year'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'
  | 'daypart'
  | 'hour'
  | 'minute'
  | 'second'
  | 'duration'
  | 'set';

/** From one time to another, each ISO 8601 or EDTF as fine as it is known; an end that is absent is open. */
export interface TimeInterval {
  readonly from?: string;
  readonly to?: string;
}

/** A time expression and its value. */
export interface TimeAnnotation extends AnnotationBase {
  readonly kind: 'time';
  /** ISO 8601 or EDTF: `2025-09-01`, `2025-09`, `P3Y6M`, `2018/..`; absent if it could not be resolved. */
  readonly value?: string;
  readonly granularity: Granularity;
  /** The parts that the words themselves tell. */
  readonly known: readonly TimePart[];
  /** The parts that come from the publication date or the context. */
  readonly implied: readonly TimePart[];
  /** "more than three years", "about noon"; absent where the value is meant as it stands. */
  readonly bound?: 'at-least' | 'at-most' | 'about';
  /** The bound itself is excluded: "more than three years". */
  readonly strict?: true;
  /** The part of the value that is meant: "early Tuesday", "mid-April", "the end of the year". */
  readonly part?: 'start' | 'middle' | 'end';
  /** The stretch that a length or an open time covers, counted from publication: "since 2018" and "in seven years", said in 2025, are both 2018 to 2025. */
  readonly interval?: TimeInterval;
}

/** A number with what it measures or counts. */
export interface QuantityAnnotation extends AnnotationBase {
  readonly kind: 'quantity';
  /** The number; the lower one of a range. */
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** ISO 4217 for money, `%`, `pp` for points of it, `x` for so many times, `year` of an age, SI or customary symbol otherwise: `km`. */
  readonly unit?: string;
  readonly bound: 'exact' | 'at-least' | 'at-most' | 'about';
  /** The bound itself is excluded: "more than 20". */
  readonly strict?: true;
  /** The noun, with its modifiers, that is counted or measured. */
  readonly counted?: Span;
  /** It tells a place in an order: "the third bridge". */
  readonly ordinal?: true;
  /** What it is a rate of: "day" of "200 litres per day". */
  readonly per?: Span;
  /** Id of the quantity that tells the same amount in another currency or unit: "2 billion yuan ($280 million)". */
  readonly sameAs?: string;
}

/** A participant of an event. */
export interface EventParticipant extends Span {
  readonly role: string;
  readonly entity?: string;
  /** Told by the title or another sentence, not by the one that tells the event. */
  readonly implied?: true;
}

/** Whether an event happened. */
export type EventStatus = 'done' | 'planned' | 'possible' | 'denied';

/** Something that happened, is planned, possible or denied; the span is the trigger, at most 8 words. */
export interface EventAnnotation extends AnnotationBase {
  readonly kind: 'event';
  /** One plain word: `meeting`, `visit`, `threat`. */
  readonly type: string;
  /** How, within the type: `phone`, `host`. */
  readonly mode?: string;
  /** PLOVER's root type, where it has one: `CONSULT`. */
  readonly plover?: string;
  readonly participants: readonly EventParticipant[];
  /** Id of a name annotation. */
  readonly place?: string;
  /** Id of a time annotation. */
  readonly time?: string;
  /** Which of the two the event's own clause does not tell: it was taken from near by, and may date or place something else. */
  readonly implied?: readonly ('place' | 'time')[];
  readonly status: EventStatus;
  /** What the article is about: told in its headline or lead. */
  readonly main?: true;
  /** Ids of attribution annotations: through whom the article knows of it. */
  readonly attributions?: readonly string[];
}

/** A clause, or a noun with what hangs on it, that asserts something. The span is the clause; what a clause shares with the one before ("and left") lies outside of it. */
export interface ClaimAnnotation extends AnnotationBase, ClaimFields {
  readonly kind: 'claim';
}

/** One flat union, told apart by `kind`; spans may overlap. */
export type Annotation =
  | SentenceAnnotation
  | TokenAnnotation
  | NameAnnotation
  | TimeAnnotation
  | QuantityAnnotation
  | QuoteAnnotation
  | AttributionAnnotation
  | EventAnnotation
  | ClaimAnnotation;

/** The kinds of annotation. */
export type AnnotationKind = Annotation['kind'];

/** The annotation type of one kind: `AnnotationOf<'quote'>`. */
export type AnnotationOf<K extends AnnotationKind> = Extract<Annotation, { kind: K }>;

/** The annotations of one kind, in the order given. */
export function annotationsOf<K extends AnnotationKind>(
  annotations: readonly Annotation[],
  kind: K,
): AnnotationOf<K>[] {
  return annotations.filter((annotation): annotation is AnnotationOf<K> => annotation.kind === kind);
}

/** The characters of a name without the title in front, white space cut off: "Sergei Lavrov". */
export const bareNameOf = (text: string, { start, end, title }: NameAnnotation): string =>
  text.slice(start + (title?.length ?? 0), end).trim();

/** The id of an annotation: kind and span. Two annotations of one kind never share a span. */
export const annotationId = (kind: AnnotationKind, span: Span): string => `${kind}:${span.start}-${span.end}`;

/** A certainty as outputs print it: three decimals, within 0 and 1. */
export const roundCertainty = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
