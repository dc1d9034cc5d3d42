import type { Span } from './span.ts';

/** The class of a cue: of what introduces words that somebody said. */
export type CueClass = 'say' | 'ask' | 'deny' | 'decline' | 'think' | 'plan' | 'call';

/**
 * An annotation that takes part in a claim. `role`: `agent` (who does it, also the "by" of a passive and the owner of a noun: "his
 * resignation"), `patient` (whom or what it is done to, also the subject of a passive), `recipient`, `attribute` (what something is
 * said to be), `extent` (by how much), `time`, else the preposition as printed: `in`, `from`, `against`.
 */
export interface ClaimArgument {
  readonly role: string;
  /** Id of an annotation: a name, a time or a quantity. */
  readonly of: string;
  /** `count`: how many of the phrase there are; `within`: it stands inside the phrase ("members of the Civic Union"). Absent: it is the phrase itself. */
  readonly part?: 'count' | 'within';
}

/** A phrase that takes part in a claim and is not just a name or a time; the annotations that stand in it are among the claim's `arguments`. */
export interface ClaimPhrase extends Span {
  /** As in `ClaimArgument`. */
  readonly role: string;
  /** Lemma of its head: `member`. */
  readonly head: string;
  /** "no family", "none of the houses". */
  readonly negative?: true;
  /** It stands for a thing told elsewhere: "it", "they", "this". */
  readonly pronoun?: true;
}

/** How the predicate is told: "signed", "was signed", "the signing of", "is the largest", "Vale, the mayor". */
export type ClaimForm = 'verbal' | 'passive' | 'nominal' | 'copular' | 'apposition';

/**
 * Whether it holds: `done` (was or is so), `planned` (will be, is to be), `expected` (is likely), `possible` (may, could), `conditional`
 * (would; or hangs on `condition`), `obliged` (must, should), `asked` (somebody is urged, ordered or asked to), `wanted`, `attempted`,
 * `allowed`, `offered`.
 */
export type ClaimModality =
  | 'done'
  | 'planned'
  | 'expected'
  | 'possible'
  | 'conditional'
  | 'obliged'
  | 'asked'
  | 'wanted'
  | 'attempted'
  | 'allowed'
  | 'offered';

/** Whose word a claim is, if it is not the outlet's own. `start`, `end`: the mention, where there is one. */
export interface ClaimSpeaker {
  /** Fullest name of the speaker, else the words that stand for it: "Vale", "police"; empty where unsaid. */
  readonly speaker: string;
  /** Id of the chain of mentions inside the article. */
  readonly entity?: string;
  readonly start?: number;
  readonly end?: number;
  /** Id of the quote that holds the claim. */
  readonly quote?: string;
  /** What the speaker does: `say`, `think`, `deny` … */
  readonly class?: CueClass;
  /** The words stand in quotation marks. */
  readonly marked?: true;
  /** Who passes on what that speaker says, the nearest to the outlet first: Vale in "Vale said that police believe that …". */
  readonly through?: readonly ClaimSpeaker[];
}

/** Words that limit a claim. `alleged`: "alleged", "so-called"; `hedge`: "reportedly", "appears to", "about to"; `provisional`: "preliminary", "so far"; `scope`: "only", "mostly", "some". */
export interface ClaimQualifier extends Span {
  readonly kind: 'alleged' | 'hedge' | 'provisional' | 'scope';
}

/** "the largest", "larger than", "the first", "as large as"; `word` is the lemma of what is compared: `large`. */
export interface ClaimComparison extends Span {
  readonly kind: 'superlative' | 'comparative' | 'equal' | 'first';
  readonly word: string;
}

/** What a claim holds beside its span and its rule. */
export interface ClaimFields {
  /** One word for "signed", "was signed" and "the signing of": `sign`; a light verb gives way to its noun: `decide` for "took a decision"; `be` beside a noun, else the adjective or its verb: `die` for "dead". */
  readonly predicate: string;
  readonly arguments: readonly ClaimArgument[];
  /** `negative`: "did not", "no family was", "refused to", "denied that". */
  readonly polarity: 'positive' | 'negative';
  /** A `ClaimModality`. */
  readonly modality: string;
  readonly voice: 'outlet' | ClaimSpeaker;
  /** Ids of attribution annotations: through whom the article knows. */
  readonly attributions?: readonly string[];
  /** Lemma of the predicate as printed: `signing`. */
  readonly head?: string;
  /** The words of the predicate without auxiliaries. */
  readonly trigger?: Span;
  readonly form?: ClaimForm;
  /** Phrases that take part, names and times apart. */
  readonly phrases?: readonly ClaimPhrase[];
  readonly tense?: 'past' | 'present' | 'future';
  /** The "if" or "unless" clause that it hangs on. */
  readonly condition?: Span;
  /** "because of the storm", "after the levee broke": why, as far as told beside it. */
  readonly cause?: Span;
  readonly comparison?: ClaimComparison;
  readonly qualifiers?: readonly ClaimQualifier[];
  /** Somebody says that it is not so; `polarity` is already turned. */
  readonly denied?: true;
}
