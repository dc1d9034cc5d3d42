import { findNearest } from '../index/find-nearest.ts';
import type { IndexedSentence, SentenceIndex } from '../index/sentence-index.ts';
import { type Frame, readFrame, termsOf } from './frame.ts';
import { type FrameMatch, matchFrames } from './match-frames.ts';
import type { ValueRelation } from './numbers/compare-numbers.ts';
import type { Slot } from './slot.ts';

/** A value of an input that a value of the draft is set against. */
export interface Candidate {
  readonly frame: Frame;
  readonly relation: ValueRelation;
  readonly match: FrameMatch;
}

/** A value of the draft with the values of inputs that may be of the same thing, the nearest first. */
export interface CheckedSlot {
  readonly frame: Frame;
  readonly candidates: readonly Candidate[];
}

/** How values of one kind are read and compared. */
export interface ValueKind {
  readonly read: (sentence: IndexedSentence) => readonly Slot[];
  readonly compare: (a: Slot, b: Slot) => ValueRelation | undefined;
  /** The weight of what two values have in common that are not the same: one half of a score, all figures in another order. */
  readonly likeness?: (a: Slot, b: Slot) => number;
}

const mostSentences = 30;

/** Sets each value of a draft against those in the nearest sentences of the inputs. */
export function findCandidates(
  draft: readonly IndexedSentence[],
  index: SentenceIndex,
  kind: ValueKind,
): CheckedSlot[] {
  const frames = new Map<IndexedSentence, readonly Frame[]>();
  const framesOf = (sentence: IndexedSentence): readonly Frame[] => {
    const known = frames.get(sentence) ?? readFrames(sentence, index.sentences, kind);
    frames.set(sentence, known);
    return known;
  };
  return draft.flatMap((sentence) => {
    const own = readFrames(sentence, draft, kind);
    if (own.length === 0) return [];
    const near = nearestOf(sentence, index).flatMap(framesOf);
    return own.map((frame) => ({ frame, candidates: rankCandidates(frame, near, index, kind) }));
  });
}

const nearest = new WeakMap<SentenceIndex, WeakMap<IndexedSentence, readonly IndexedSentence[]>>();

/** The sentences of the inputs nearest to one of the draft, looked up once for values of all kinds. */
function nearestOf(sentence: IndexedSentence, index: SentenceIndex): readonly IndexedSentence[] {
  const byIndex = nearest.get(index) ?? new WeakMap<IndexedSentence, readonly IndexedSentence[]>();
  nearest.set(index, byIndex);
  const found =
    byIndex.get(sentence) ?? findNearest(index, termsOf(sentence), mostSentences).map((one) => one.sentence);
  byIndex.set(sentence, found);
  return found;
}

function readFrames(sentence: IndexedSentence, all: readonly IndexedSentence[], kind: ValueKind): Frame[] {
  const slots = kind.read(sentence);
  if (slots.length === 0) return [];
  const beside = [all[sentence.order - 1], all[sentence.order + 1]].filter(
    (other): other is IndexedSentence => other?.source === sentence.source,
  );
  return slots.map((slot) => readFrame(slot, beside));
}

const rankCandidates = (frame: Frame, near: readonly Frame[], index: SentenceIndex, kind: ValueKind): Candidate[] =>
  near
    .flatMap((other): Candidate[] => {
      const relation = kind.compare(frame.slot, other.slot);
      if (!relation) return [];
      const match = matchFrames(frame, other, index);
      const like = relation === 'other' ? (kind.likeness?.(frame.slot, other.slot) ?? 0) : 0;
      return [{ frame: other, relation, match: { ...match, shared: match.shared + like } }];
    })
    .sort((a, b) => b.match.shared - a.match.shared);
