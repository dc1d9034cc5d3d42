import type { Article } from './article.ts';
import type { Citation } from './citation.ts';
import type { Decision } from './correction.ts';
import type { EditionArticle, TellingDifference, TellingRelation } from './edition.ts';
import type { Notice } from './notice.ts';

/** What of a draft can be held against reports. */
export type CheckKind = 'quote' | 'number' | 'date' | 'name' | 'role' | 'place' | 'superlative' | 'attribution';

/** What the inputs say of an item; never whether it is true. Worst first. */
export const checkVerdicts = [
  'contradicted',
  'altered',
  'other-speaker',
  'not-found',
  'one-origin',
  'other-wording',
  'found-trimmed',
  'found',
  'found-verbatim',
] as const;

/**
 * `found-verbatim`, `found-trimmed` (words left out, or stretches joined) and `other-wording` are of quotes, `found` of all else; `altered`: a quote that says something else now, or
 * a name spelled otherwise; `other-speaker`: a quote that the inputs give to another; `contradicted`: the inputs have another number, day, role, place; `one-origin`: found, in copies of one text alone.
 */
export type CheckVerdict = (typeof checkVerdicts)[number];

/** The verdicts for which `variorum check` exits with 1. */
export const failingVerdicts: ReadonlySet<CheckVerdict> = new Set(['contradicted', 'altered', 'other-speaker']);

/** What an input says of an item. */
export interface CheckEvidence {
  /** The words of the input: of a quote what is said, else the value with what it is of. */
  readonly citation: Citation;
  /** How it stands to the item. */
  readonly stands: 'same' | 'trimmed' | 'other-wording' | 'altered' | 'other-speaker' | 'contradicts' | 'near';
  /** How a quotation of it is typed against the item. */
  readonly relation?: TellingRelation;
  /** Who says it there, or whom it is of; the citation is the mention. */
  readonly subject?: { readonly name: string; readonly citation?: Citation };
  /** The value there, as a person reads it: "140 pages". */
  readonly value?: string;
  /** The input is a transcript, a statement or a press release. */
  readonly primary?: true;
}

/** One thing in the draft that was held against the inputs. */
export interface CheckItem {
  /** `i1`, `i2`, … in order of the draft. */
  readonly id: string;
  readonly kind: CheckKind;
  /** The words of the draft; of a quote what stands between the marks. */
  readonly citation: Citation;
  /** Who says it in the draft, or whom it is of. */
  readonly subject?: { readonly name: string; readonly citation?: Citation };
  readonly verdict: CheckVerdict;
  /** What the verdict would be without the one origin. */
  readonly otherwise?: CheckVerdict;
  /** 0 to 1. */
  readonly certainty: number;
  /** In words, for people; at least one. */
  readonly why: readonly string[];
  /** The draft's words against those of the first evidence. */
  readonly differs?: readonly TellingDifference[];
  /** Primary texts first, then what decided the verdict; at most 12. */
  readonly evidence: readonly CheckEvidence[];
  /** How many more inputs say the same than are cited. */
  readonly more?: number;
  /** How many independent origins stand behind the evidence that bears the item out. */
  readonly origins: number;
}

/** What of the draft was not held against anything. */
export interface UncheckedPassage {
  readonly citation: Citation;
  readonly why: string;
}

/** A name, or somebody's title, that stands in several forms in the draft and the inputs. */
export interface FormsOfOne {
  /** Its best name. */
  readonly name: string;
  readonly forms: readonly { readonly form: string; readonly citations: readonly Citation[] }[];
}

/** A draft held against reports. */
export interface Check {
  readonly variorum: 'check/1';
  /** The program and version that made it. */
  readonly producer: string;
  readonly draft: Omit<Article, 'annotations'>;
  /** The inputs that are cited, as an edition carries them. */
  readonly articles: readonly EditionArticle[];
  /** How many inputs were read. */
  readonly read: number;
  readonly items: readonly CheckItem[];
  readonly unchecked: readonly UncheckedPassage[];
  readonly spellings: readonly FormsOfOne[];
  readonly titles: readonly FormsOfOne[];
  readonly notices: readonly Notice[];
  /** What people set right, under `--corrections`. */
  readonly decisions?: readonly Decision[];
}
