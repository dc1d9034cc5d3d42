import { createPiece } from '../draft.ts';
import { findContentEnd } from '../sentence/clause-end.ts';
import type { Frame } from '../sentence/cue.ts';
import { type Element, findElement, isComma } from '../sentence/element.ts';
import { isSettingNoun } from '../sentence/setting-nouns.ts';
import type { Tail } from '../sentence/tail.ts';
import { findChild } from '../sentence/tree.ts';
import { surelySpeaks } from '../speakers/surely-speaks.ts';
import { isCueNoun } from '../without-verb/noun-cue.ts';
import { cueSpan } from './cue-after.ts';
import type { CueRule, CueSituation } from './rule.ts';

const frameOf: ReadonlyMap<Tail['kind'], Frame> = new Map([
  ['that', 'that'],
  ['whether', 'whether'],
  ['to', 'to'],
  ['clause', 'bare'],
]);

/** She said (that) the talks “had failed” · She asked whether … · She vowed to …: a clause behind the cue, with or without marks in it. */
export const reportedClause: CueRule = {
  id: 'annotate/quotes/reported-clause',
  find: (situation) => {
    const { reading, current, tail } = situation;
    const { subject, cue } = current;
    if (!subject || !isWanted(situation)) return undefined;
    const from = frameOf.has(tail.kind) ? tail.at : clauseOfTree(situation)!;
    const end = findContentEnd(reading, from, current);
    if (end - from < 2 || isThing(situation)) return undefined;
    if (tail.kind === 'that' && from > current.cue.to && isOwnClaim(reading.elements, from - 1)) return undefined;
    if (tail.kind === 'that' && !isComma(reading.elements[end]) && !hasVerb(reading.elements, from + 1, end))
      return undefined;
    return {
      rule: reportedClause.id,
      certainty: subject.certainty - (tail.kind === 'clause' ? 0.1 : 0) - (cue.class === 'think' ? 0.1 : 0),
      pieces: [createPiece(reading.text, reading.elements, { from, to: end }, false)],
      cue: cueSpan(situation),
      speaker: subject.phrase,
      adverbials: tail.adverbials,
      ...(tail.addressee ? { addressee: tail.addressee } : {}),
    };
  },
};

/**
 * "believe in the claim that …": the clause belongs to the noun, unless the noun is only where or when it was said ("in a statement
 * that", "before the announcement that").
 */
function isOwnClaim(elements: readonly Element[], at: number): boolean {
  if (!isCueNoun(elements[at]!) || isSettingNoun(elements[at]!.folded)) return false;
  return !elements.slice(Math.max(0, at - 3), at).some(({ folded }) => whenLeads.has(folded));
}

const whenLeads: ReadonlySet<string> = new Set(['before', 'after', 'since', 'during', 'following']);

/** Where a clause begins that only the tree shows to be one: "argued the ship, which was late, would sink". */
function clauseOfTree({ reading, current, tail }: CueSituation): number | undefined {
  const { elements, sentence } = reading;
  if (tail.kind !== 'phrase' && tail.kind !== 'other') return undefined;
  const tree = sentence.tree();
  const verb = elements[current.cue.from]!.token;
  const clause = findChild(tree, verb, 'ccomp');
  if (clause === undefined || clause < verb || findChild(tree, clause, 'nsubj') === undefined) return undefined;
  const from = findElement(elements, tree.left[clause]!);
  return from === tail.at ? from : undefined;
}

/** "repeated that feat": no clause follows. */
const hasVerb = (elements: readonly Element[], from: number, to: number): boolean =>
  elements.slice(from, to).some(({ tag, kind }) => kind === 'marked' || tag === 'VERB' || tag === 'AUX');

const ofThingsToo: ReadonlySet<string> = new Set(
  'threaten suggest indicate make promise refuse prove demand require warrant show find reveal want seek need expect hope'.split(
    ' ',
  ),
);

/** "The storm threatened to …", "the numbers suggest that …": verbs that things have too need a speaker who is surely none. */
const isThing = ({ reading, current }: CueSituation): boolean =>
  (current.cue.adjective || ofThingsToo.has(reading.elements[current.cue.from]!.lemma)) &&
  !surelySpeaks(reading.elements, current.subject!.phrase);

function isWanted({ reading, current, tail }: CueSituation): boolean {
  const frame = frameOf.get(tail.kind);
  const { frames } = current.cue;
  if (!frame) return frames.has('bare') && clauseOfTree({ reading, current, tail }) !== undefined;
  if (!frames.has(frame)) return false;
  if (tail.kind === 'to')
    return current.cue.class !== 'ask' || tail.addressee !== undefined || !frames.has('addressee');
  return tail.kind !== 'that' || !frames.has('addressee') || tail.addressee !== undefined || frames.has('bare');
}
