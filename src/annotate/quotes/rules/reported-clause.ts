import { createPiece } from '../draft.ts';
import { findContentEnd } from '../sentence/clause-end.ts';
import type { Frame } from '../sentence/cue.ts';
import type { Tail } from '../sentence/tail.ts';
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
    if (end - from < 2) return undefined;
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

function isWanted({ current, tail }: CueSituation): boolean {
  const frame = frameOf.get(tail.kind);
  const { frames } = current.cue;
  if (!frame || !frames.has(frame)) return false;
  if (tail.kind === 'to')
    return current.cue.class !== 'ask' || tail.addressee !== undefined || !frames.has('addressee');
  return tail.kind !== 'that' || !frames.has('addressee') || tail.addressee !== undefined || frames.has('bare');
}
