import type { EventStatus, Granularity, NameType } from './annotation.ts';
import type { Article } from './article.ts';
import type { Citation } from './citation.ts';
import type { Decision } from './correction.ts';
import type { Notice } from './notice.ts';
import type { Derivation, StatementOrigins } from './origins.ts';

export type * from './origins.ts';

/** An article as an edition carries it: without annotations, and without its text under `--no-texts` and `--excerpts`. */
export type EditionArticle = Omit<Article, 'annotations' | 'text'> & {
  readonly text?: string;
  /** Under `--excerpts`: the sentences that the edition cites, in order, none overlapping. */
  readonly excerpts?: readonly Citation[];
};

/** What was read of an article. */
export interface Capture {
  readonly articleId: string;
  readonly read: 'whole' | 'part' | 'title';
  readonly why?: string;
}

/** A person, organisation or place across the articles of a story. */
export interface EditionEntity {
  readonly id: string;
  readonly name: string;
  readonly type: NameType;
  /** Every form of its name, most used first. */
  readonly forms: readonly string[];
  readonly roles: readonly string[];
  readonly mentions: readonly Citation[];
}

/** How a telling stands to the base telling; the base itself is `verbatim`. */
export type TellingRelation =
  | 'verbatim'
  | 'trimmed'
  | 'spliced'
  | 'reworded'
  | 'other-translation'
  | 'paraphrase'
  | 'altered';

/** One step of the word-by-word alignment of a telling with the base: `equal` in both, `insert` only here, `delete` only in the base, `replace` both. */
export interface TellingDifference {
  readonly op: 'equal' | 'insert' | 'delete' | 'replace';
  /** The words of this telling; empty for `delete`. */
  readonly text: string;
  /** The words of the base; empty for `insert`, the same as `text` but for case and marks for `equal`. */
  readonly other: string;
}

/** One article's version of a quotation. */
export interface Telling {
  readonly citation: Citation;
  /** Further pieces of the same telling. */
  readonly more?: readonly Citation[];
  readonly form: 'direct' | 'indirect' | 'mixed';
  readonly speaker?: string;
  readonly via?: readonly Citation[];
  readonly relation: TellingRelation;
  readonly differs?: readonly TellingDifference[];
}

/** One utterance across articles. */
export interface Quotation {
  readonly id: string;
  /** Id of an entity. */
  readonly speaker?: string;
  /** Index of the telling that the others are typed against. */
  readonly base: number;
  readonly tellings: readonly Telling[];
}

/** A side of a finding. */
export interface Position {
  readonly value: string;
  readonly strict?: true;
  readonly citations: readonly Citation[];
}

/** Where reports agree, differ or are silent. */
export interface Finding {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  readonly status: 'agreed' | 'disputed' | 'single' | 'unsure';
  readonly certainty: number;
  readonly weight: number;
  /** The kind of evidence it rests on. */
  readonly evidence: string;
  readonly positions: readonly Position[];
  /** Ids of the articles that were read and say nothing. */
  readonly silent: readonly string[];
  /** Ids of the articles that were read for it. */
  readonly read: readonly string[];
  /** Id of the decision by which it is wrong; it is `unsure` then. */
  readonly decision?: string;
}

/** What reports tell otherwise of one event. */
export interface TimelineDisagreement {
  readonly about: 'date' | 'place' | 'status';
  /** The values told, each with the words that tell it: a date in EDTF, the name of a place, a status. */
  readonly positions: readonly { readonly value: string; readonly citations: readonly Citation[] }[];
}

/** An event, or a sentence with a date. Entries come by date, those without one last. */
export interface TimelineEntry {
  readonly id: string;
  /** The type of the event; `dated-sentence` for a sentence in which no event is known. */
  readonly type: string;
  /** How, within the type: `phone`. */
  readonly mode?: string;
  /** EDTF, as fine as it is known. */
  readonly date?: string;
  readonly granularity?: Granularity;
  readonly status: EventStatus;
  readonly participants: readonly string[];
  readonly place?: string;
  /** The words that tell the event, at most 8; of a sentence, the words that date it. */
  readonly triggers: readonly Citation[];
  /** The sentences that tell it, the plainest first. */
  readonly citations: readonly Citation[];
  /** The words that date an event. */
  readonly dates?: readonly Citation[];
  /** What the tellings say of its happening, where that is not the same in all: planned in one report, done in a later one. */
  readonly reported?: readonly { readonly status: EventStatus; readonly citations: readonly Citation[] }[];
  readonly disagreements?: readonly TimelineDisagreement[];
}

/** Who met whom. */
export interface Meeting {
  /** What it was, in a plain word: `meeting`, `call`. */
  readonly event: string;
  /** How: `phone`, `host`. */
  readonly mode?: string;
  readonly participants: readonly string[];
  readonly place?: string;
  readonly date?: string;
  readonly granularity?: Granularity;
  /** Absent for what is done. */
  readonly status?: EventStatus;
  /** Id of its entry in the timeline. */
  readonly entry?: string;
  readonly citations: readonly Citation[];
}

/** Through whom a statement is known to one article. */
export interface EditionAttribution {
  /** Id of a quotation or claim. */
  readonly statement?: string;
  readonly telling: Citation;
  readonly chain: readonly { readonly name: string; readonly citation: Citation }[];
}

/**
 * What makes a word more than a name: it casts doubt, takes for true, praises or blames, stirs feelings, makes less of
 * the thing, or is the word of one camp.
 */
export type Loadedness = 'doubt' | 'endorsement' | 'judgement' | 'emotive' | 'softening' | 'label';

/** What a wording is about; `saying`: by which verbs somebody's words are told. */
export type WordingKind = 'person' | 'organization' | 'place' | 'group' | 'event' | 'thing' | 'saying';

/** A word or phrase for something, in one voice. */
export interface WordingTerm {
  /** As most uses print it, without articles and owners; of verbs the dictionary form. */
  readonly term: string;
  /** `quoted`: inside what somebody is told to have said. */
  readonly voice: 'outlet' | 'quoted';
  /** In quotation marks. */
  readonly marked: boolean;
  readonly count: number;
  readonly citations: readonly Citation[];
  /** How its words are loaded, by our list; absent for plain words. */
  readonly loaded?: Loadedness;
  /** It is no more than the name itself. */
  readonly name?: true;
}

/** What each outlet calls the same thing. */
export interface Wording {
  readonly referent: string;
  readonly terms: readonly WordingTerm[];
  readonly kind?: WordingKind;
  /** Id of an entity. */
  readonly entity?: string;
  /** Several outlets name it, in different words: worth a look first. */
  readonly shown?: true;
}

/** A cell of the coverage matrix. */
export interface CoverageCell {
  readonly state: 'told' | 'silent' | 'not-read';
  /** Told by a sentence that shares many of the words, and that no link ties to the statement. */
  readonly unsure?: true;
  readonly citations: readonly Citation[];
}

/** Statements by outlets. `cells[i][j]`: statement i in outlet j. */
export interface Coverage {
  readonly statements: readonly {
    readonly id: string;
    readonly text: string;
    readonly citations: readonly Citation[];
  }[];
  readonly outlets: readonly { readonly articleId: string; readonly outlet: string }[];
  readonly cells: readonly (readonly CoverageCell[])[];
}

/** A sentence of the reports' own. */
export interface BriefSentence {
  readonly text: string;
  readonly citations: readonly Citation[];
  /** Outlets that tell it, in the reports' order. */
  readonly outlets: readonly string[];
  /** How many independent origins tell it. */
  readonly origins: number;
}

/** One of the five Ws: an answer in the reports' words. */
export interface FiveWAnswer {
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** Who, what, when, where, why; a question that no report answers is absent. */
export interface FiveW {
  readonly who?: readonly FiveWAnswer[];
  readonly what?: readonly FiveWAnswer[];
  readonly when?: readonly FiveWAnswer[];
  readonly where?: readonly FiveWAnswer[];
  readonly why?: readonly FiveWAnswer[];
}

/** A view over articles, annotations and links; it holds no fact of its own. */
export interface Edition {
  readonly variorum: 'edition/1';
  readonly id: string;
  readonly title: string;
  /** Where the title stands; absent where no report has words for it. */
  readonly titleCitations?: readonly Citation[];
  readonly fiveW: FiveW;
  /** The program and version that made it. */
  readonly producer: string;
  readonly articles: readonly EditionArticle[];
  readonly capture: readonly Capture[];
  readonly entities: readonly EditionEntity[];
  readonly quotations: readonly Quotation[];
  readonly findings: readonly Finding[];
  readonly timeline: readonly TimelineEntry[];
  readonly meetings: readonly Meeting[];
  readonly attributions: readonly EditionAttribution[];
  readonly origins: readonly StatementOrigins[];
  readonly derivations: readonly Derivation[];
  readonly wordings: readonly Wording[];
  readonly coverage: Coverage;
  readonly brief: readonly BriefSentence[];
  readonly notices: readonly Notice[];
  /** What people set right, under `--corrections`. */
  readonly decisions?: readonly Decision[];
}
