import type { IndexedSentence } from '../index/sentence-index.ts';
import type { Candidate, CheckedSlot } from './candidates.ts';
import type { Frame } from './frame.ts';
import type { FrameMatch } from './match-frames.ts';
import type { ValueRelation } from './numbers/compare-numbers.ts';
import type { Slot } from './slot.ts';

/** What the inputs say of a value of the draft. */
export interface JudgedSlot {
  readonly frame: Frame;
  readonly verdict: 'found' | 'contradicted' | 'not-found';
  readonly certainty: number;
  /** Where the inputs have it, the nearest first. */
  readonly same: readonly Candidate[];
  /** Where they have another value of the same thing. */
  readonly other: readonly Candidate[];
  /** Some have it, and later ones have another. */
  readonly superseded?: true;
}

/** What is asked of values of one kind beside the words around them. */
export interface JudgeRules {
  /** How much two equal values must have in common to be of one thing: less, the less they are told twice by chance. */
  readonly leastInCommon: (a: Frame, b: Frame) => number;
  /** Whether two values can be of one thing; where not, neither bears on the other. */
  readonly mayBeOne: (a: Frame, b: Frame) => boolean;
  /** Whether what the inputs have too was overtaken by what others of them have: an earlier toll. */
  readonly isSuperseded?: (frame: Frame, same: readonly Candidate[], other: readonly Candidate[]) => boolean;
  /** Whether they are of one thing so surely that another value contradicts. */
  readonly isOne: (a: Frame, b: Frame, match: FrameMatch) => boolean;
  /** Whether two values are of one thing by what is right beside them: then the one bears out the other though more is told beside another value. */
  readonly isSurelySame?: (a: Frame, b: Frame) => boolean;
  /** Whether a value stands nowhere in the inputs: then one clear counterpart with less in common contradicts it too. */
  readonly isNowhere?: (slot: Slot) => boolean;
  /** What must hold of such a counterpart beside: it is of the same kind and size. */
  readonly isCounterpart?: (a: Frame, b: Frame, match: FrameMatch) => boolean;
  readonly compare?: (a: Slot, b: Slot) => ValueRelation | undefined;
}

/** Judges all values of a draft together: a value of an input that bears out one of them does not contradict another. */
export function judgeSlots(checked: readonly CheckedSlot[], rules: JudgeRules): JudgedSlot[] {
  const owners = findOwners(checked);
  const rivals = findRivals(checked);
  return checked.map(({ frame, candidates }) => {
    const may = candidates.filter((candidate) => rules.mayBeOne(frame, candidate.frame));
    const settled = sentencesOf(may);
    const isNowhere = rules.isNowhere?.(frame.slot) ?? false;
    const nearest = nearestOfSentences({ frame, candidates: may }, owners, isNowhere);
    const against = may
      .filter(
        ({ relation, frame: told, match }) =>
          relation === 'other' &&
          !settled.has(told.slot.sentence) &&
          strengthOf(match) >= (nearest.get(told.slot.sentence) ?? 0) &&
          strengthOf(match) >= (rivals.get(told)?.get(frame.slot.sentence) ?? 0) &&
          !isOwned(owners.get(told), frame, match, isNowhere) &&
          rules.isOne(frame, told, match),
      )
      .sort(byStrength);
    const much = against.filter(({ match }) => isMuch(match));
    const other = much.length === 0 && isNowhere ? onlyCounterpart(frame, against, rules) : much;
    const rival = other[0] ? strengthOf(other[0].match) : 0;
    const same = may
      .filter(
        ({ relation, frame: told, match }) =>
          relation === 'same' &&
          strengthOf(match) >=
            Math.max(
              rules.leastInCommon(frame, told),
              rival * (rules.isSurelySame?.(frame, told) ? leastOfSure : leastOfRival),
            ),
      )
      .sort(byStrength);
    const isOld = same.length > 0 && other.length > 0 && (rules.isSuperseded?.(frame, same, other) ?? false);
    return { frame, same, other, ...judge(isOld ? [] : same, other), ...(isOld && { superseded: true as const }) };
  });
}

/** A value that stands in the inputs bears out the draft only if what it is told of is about as near as what contradicts. */
const [leastOfRival, leastOfSure] = [0.55, 0.3];

function judge(same: readonly Candidate[], other: readonly Candidate[]): Pick<JudgedSlot, 'verdict' | 'certainty'> {
  const best = same[0] ?? other[0];
  const verdict = same.length > 0 ? 'found' : other.length > 0 ? 'contradicted' : 'not-found';
  return { verdict, certainty: best ? certaintyOf(best.match) : 0.5 };
}

/** How surely two values are of one thing, as log odds: by what they share in all, next to them, and of all that both tell. Fitted by hand. */
const oddsOf = ({ shared, core, dice }: FrameMatch): number => 0.5 * shared + 0.25 * core + 5 * dice - 4.2;

const steepness = 1.2;
const certaintyOf = (match: FrameMatch): number => Math.round(1000 / (1 + Math.exp(-oddsOf(match) / steepness))) / 1000;

/** A value of the draft that a value of the inputs bears out. */
interface Owner {
  readonly frame: Frame;
  readonly strength: number;
}

/** The strongest value of the draft that each value of the inputs bears out. */
function findOwners(checked: readonly CheckedSlot[]): Map<Frame, Owner> {
  const owners = new Map<Frame, Owner>();
  for (const { frame: own, candidates } of checked)
    for (const { frame, relation, match } of candidates) {
      const strength = strengthOf(match);
      if (relation === 'same' && strength > (owners.get(frame)?.strength ?? 0))
        owners.set(frame, { frame: own, strength });
    }
  return owners;
}

/** The sentences of the inputs that have the value itself. */
const sentencesOf = (candidates: readonly Candidate[]): Set<IndexedSentence> =>
  new Set(candidates.flatMap(({ relation, frame }) => (relation === 'same' ? [frame.slot.sentence] : [])));

/** The strength of the nearest value in each sentence of the inputs that no other value of the draft is equal to: only that one is set against the draft's. */
function nearestOfSentences(
  { frame: own, candidates }: CheckedSlot,
  owners: ReadonlyMap<Frame, Owner>,
  isNowhere: boolean,
): Map<IndexedSentence, number> {
  const nearest = new Map<IndexedSentence, number>();
  for (const { frame, match } of candidates) {
    const { sentence } = frame.slot;
    if (isOwned(owners.get(frame), own, match, isNowhere)) continue;
    nearest.set(sentence, Math.max(nearest.get(sentence) ?? 0, strengthOf(match)));
  }
  return nearest;
}

/**
 * How near each value of the inputs comes to any value of each sentence of the draft: it is set against the nearest only. Values of the draft that its
 * sentence bears out are set against no other of it, nor are those that another bears out better.
 */
function findRivals(checked: readonly CheckedSlot[]): Map<Frame, Map<IndexedSentence, number>> {
  const rivals = new Map<Frame, Map<IndexedSentence, number>>();
  for (const { frame: own, candidates } of checked) {
    const settled = new Set(
      candidates.flatMap(({ relation, frame }) => (relation === 'same' ? [frame.slot.sentence] : [])),
    );
    const borne = Math.max(
      0,
      ...candidates.map(({ relation, match }) => (relation === 'same' ? strengthOf(match) : 0)),
    );
    for (const { frame, match } of candidates) {
      if (settled.has(frame.slot.sentence) || borne >= strengthOf(match) * besideShare) continue;
      const list = rivals.get(frame) ?? new Map<IndexedSentence, number>();
      rivals.set(frame, list);
      list.set(own.slot.sentence, Math.max(list.get(own.slot.sentence) ?? 0, strengthOf(match)));
    }
  }
  return rivals;
}

/** Of two values in one sentence of the draft, the equal one has it though the other may stand nearer. */
const besideShare = 0.5;

/**
 * Whether a value of an input is taken by another value of the draft, which is equal to it. A draft may also tell one thing twice, in two ways: of a
 * value that no input has, that is so where it comes near enough.
 */
function isOwned(owner: Owner | undefined, { slot }: Frame, match: FrameMatch, isNowhere: boolean): boolean {
  if (!owner) return false;
  const strength = strengthOf(match);
  if (owner.frame.slot.sentence === slot.sentence) return owner.strength > strength * besideShare;
  return owner.strength * (isNowhere ? twiceShare : 1) > strength && match.dice < twiceDice;
}

const twiceShare = 0.6;
const twiceDice = 0.6;

export const strengthOf = ({ shared, core }: FrameMatch): number => shared + core / 2;

const byStrength = (a: Candidate, b: Candidate): number => strengthOf(b.match) - strengthOf(a.match);

const leastOdds = 1;
const leastShared = 3.5;

/** So much in common that two values are of one thing. */
const isMuch = (match: FrameMatch): boolean => match.shared >= leastShared && oddsOf(match) >= leastOdds;

const [leastLoneOdds, leastLoneShared, asStrong] = [0, 2.5, 0.7];

/** What contradicts a value that stands nowhere: the nearest, if no other value comes near it. */
function onlyCounterpart(
  own: Frame,
  against: readonly Candidate[],
  { compare, isCounterpart }: JudgeRules,
): readonly Candidate[] {
  const [best] = against;
  if (!best || best.match.shared < leastLoneShared || oddsOf(best.match) < leastLoneOdds) return [];
  if (isCounterpart && !isCounterpart(own, best.frame, best.match)) return [];
  const near = against.filter(({ match }) => strengthOf(match) >= asStrong * strengthOf(best.match));
  return near.every(({ frame }) => compare?.(best.frame.slot, frame.slot) === 'same') ? near : [];
}
