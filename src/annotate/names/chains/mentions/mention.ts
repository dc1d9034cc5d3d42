import type { NameSentence } from '../../words.ts';
import type { Entity } from '../entity.ts';
import type { Trees } from './tree.ts';

/** What stands in an article for somebody or something: `[from, to)` of a sentence's words. */
export interface Mention {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Absent for somebody whom nobody names, and where it is unsure. */
  readonly entity?: Entity;
  /** The kinds of what only its people's adjective tells: "Norwegian voters". */
  readonly kinds?: ReadonlySet<string>;
  readonly isPerson: boolean;
  readonly gender?: 'm' | 'f';
  readonly isPlural: boolean;
  readonly isSubject: boolean;
  /** How much the place in the sentence makes one think of it again: 1 for a subject. */
  readonly weight: number;
  /** Index of the stretch in quotation marks that holds it; -1 outside. */
  readonly zone: number;
}

/** An article's sentences, and what has been mentioned in each so far. */
export interface Discourse {
  readonly text: string;
  readonly sentences: readonly NameSentence[];
  readonly trees: Trees;
  /** Names by sentence, in order, also those not yet come to. */
  readonly names: readonly (readonly Mention[])[];
  /** Mentions by sentence, in order, as far as they were come to. */
  readonly mentions: Mention[][];
  /** Countries that are named somewhere, by code. */
  readonly byCountry: ReadonlyMap<string, Entity>;
  /** What pronouns and names tell of each entity's gender. */
  readonly genders: Map<string, 'm' | 'f'>;
  /** Whether each entity was taken up as many or as one. */
  readonly plurals: Map<string, boolean>;
  /** How often each entity was mentioned. */
  readonly counts: Map<string, number>;
  /** Index of the stretch in quotation marks that holds an offset; -1 outside. */
  readonly zoneAt: (offset: number) => number;
  /** The sentence stands in quotation marks from end to end, or outside of the running text. */
  readonly isPassedOver: (at: number) => boolean;
}

/** A sentence that mentions more than this many leaves its pronouns open. */
export const maxMentions = 40;

/** Adds a mention to its sentence, in order. */
export function addMention(discourse: Discourse, mention: Mention): void {
  const list = discourse.mentions[mention.at]!;
  if (list.length <= maxMentions) list.push(mention);
  if (!mention.entity) return;
  const { id } = mention.entity;
  discourse.counts.set(id, (discourse.counts.get(id) ?? 0) + 1);
}
