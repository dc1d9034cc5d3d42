import { createPiece } from '../draft.ts';
import { findContentEnd } from '../sentence/clause-end.ts';
import type { Frame } from '../sentence/cue.ts';
import { type Element, isComma, isIndefinite, isPersonalPronoun } from '../sentence/element.ts';
import { headPhrase } from '../sentence/noun-phrase.ts';
import type { Tail } from '../sentence/tail.ts';
import { isSourceNoun } from '../speakers/source-nouns.ts';
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
    const from = tail.at;
    const end = findContentEnd(reading, from, current);
    if (end - from < 2 || isThing(situation)) return undefined;
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

/** "repeated that feat": no clause follows. */
const hasVerb = (elements: readonly Element[], from: number, to: number): boolean =>
  elements.slice(from, to).some(({ tag, kind }) => kind === 'marked' || tag === 'VERB' || tag === 'AUX');

const ofThingsToo: ReadonlySet<string> = new Set(
  'threaten suggest indicate make promise refuse prove demand require warrant'.split(' '),
);

/** "The storm threatened to …", "the numbers suggest that …": verbs that things have too need a speaker who is surely none. */
function isThing({ reading, current }: CueSituation): boolean {
  const { elements } = reading;
  if (!ofThingsToo.has(elements[current.cue.from]!.lemma)) return false;
  const { phrase } = current.subject!;
  const first = elements[phrase.from]!;
  if (first.folded === 'it') return true;
  if (isPersonalPronoun(first) || isIndefinite(first)) return false;
  const last = elements[headPhrase(elements, phrase).to - 1]!;
  return last.kind !== 'name' && !isSourceNoun(last.folded);
}

function isWanted({ current, tail }: CueSituation): boolean {
  const frame = frameOf.get(tail.kind);
  const { frames } = current.cue;
  if (!frame || !frames.has(frame)) return false;
  if (tail.kind === 'to')
    return current.cue.class !== 'ask' || tail.addressee !== undefined || !frames.has('addressee');
  return tail.kind !== 'that' || !frames.has('addressee') || tail.addressee !== undefined || frames.has('bare');
}
