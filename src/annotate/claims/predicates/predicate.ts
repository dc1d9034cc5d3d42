import { lemmaOf as verbOf } from '../../../language/morphology/lemma.ts';
import type { ClaimAnnotation } from '../../../model/annotation.ts';
import { type Clause, isTaggedAdjective } from '../clauses/clause.ts';
import { readAdjectives } from '../lists.ts';
import { spanOf } from '../tree/extent.ts';
import type { ClaimSentence } from '../tree/sentence.ts';
import { findChildWhere, lemmaOf, tagOf, wordOf } from '../tree/words.ts';
import type { Carried } from './light.ts';

/** The predicate of a claim, normalised and as printed. */
export type Predicate = Pick<ClaimAnnotation, 'predicate' | 'head' | 'trigger'>;

/** What a clause asserts of those who take part. */
export function findPredicate(sentence: ClaimSentence, { at, form }: Clause, carried: Carried | undefined): Predicate {
  const head = isTaggedAdjective(sentence, at) ? verbOf(wordOf(sentence, at), 'VERB', 'VBN') : lemmaOf(sentence, at);
  if (carried !== undefined) return describeCarried(sentence, at, carried);
  if (form === 'copular') {
    const predicate = tagOf(sentence, at) !== 'ADJ' ? 'be' : (readAdjectives().get(head) ?? head);
    return { predicate, head, trigger: spanOf(sentence, { from: at, to: at }) };
  }
  const particle = findParticle(sentence, at);
  if (particle < 0) return { predicate: head, head, trigger: spanOf(sentence, { from: at, to: at }) };
  const to = particle === at + 1 ? particle : at;
  return { predicate: `${head} ${lemmaOf(sentence, particle)}`, head, trigger: spanOf(sentence, { from: at, to }) };
}

/** "carried out", "put the rent up". */
const findParticle = (sentence: ClaimSentence, at: number): number =>
  tagOf(sentence, at) === 'VERB'
    ? findChildWhere(
        sentence,
        at,
        ({ penn, relation }, child) => child > at && (penn === 'RP' || (relation === 'compound' && penn === 'RB')),
      )
    : -1;

function describeCarried(sentence: ClaimSentence, at: number, { noun, deed }: Carried): Predicate {
  const [verb, object] = [lemmaOf(sentence, at), lemmaOf(sentence, noun)];
  return {
    predicate: deed?.verb ?? `${verb} ${object}`,
    head: deed === undefined ? verb : object,
    trigger: spanOf(sentence, { from: Math.min(at, noun), to: Math.max(at, noun) }),
  };
}
