import { findGovernance, type Governance } from '../facts/governance.ts';
import { type Effect, readNounFronts, readNounGovernors } from '../lists.ts';
import type { ClaimSentence } from '../tree/sentence.ts';
import { findChild, headOf, lemmaOf, pennOf, prepositionOf, relationOf, tagOf, wordOf } from '../tree/words.ts';

/** How what a noun tells holds: by the words before it and by the verb that it hangs on. */
export function findNounGovernance(sentence: ClaimSentence, at: number): Governance {
  const found: Governance = {
    modality: undefined,
    isNegative: false,
    isLevelNegative: false,
    hedges: [],
    governors: [],
    clauses: [at],
  };
  addFronts(sentence, at, found);
  const verb = findVerbAbove(sentence, at);
  if (verb < 0) return found;
  const above = findGovernance(sentence, verb);
  const effect = effectOn(sentence, at, verb);
  if (effect !== undefined) {
    apply(effect, verb, found);
    if (above.isNegative) found.isNegative = !found.isNegative;
  }
  found.hedges.push(...above.hedges);
  found.clauses.push(...above.clauses);
  found.modality ??= above.modality;
  return found;
}

const mostSteps = 4;

/** The verb whose clause the noun stands in. */
function findVerbAbove(sentence: ClaimSentence, from: number): number {
  let at = from;
  for (let step = 0; step < mostSteps; step += 1) {
    const head = headOf(sentence, at);
    if (head < 0) return -1;
    if (tagOf(sentence, head) === 'VERB' || findChild(sentence, head, 'cop') >= 0) return head;
    at = head;
  }
  return -1;
}

/** "called for the release of", "the signing was postponed". */
function effectOn(sentence: ClaimSentence, at: number, verb: number): Effect | undefined {
  if (headOf(sentence, at) !== verb) return undefined;
  const lemma = lemmaOf(sentence, verb);
  const relation = relationOf(sentence, at);
  if (relation === 'obl') return readNounGovernors().get(`${lemma} ${prepositionOf(sentence, at)}`);
  if (relation === 'obj')
    return readNounGovernors().get(`${lemma} ${wordOf(sentence, verb + 1)}`) ?? readNounGovernors().get(lemma);
  return relation === 'nsubj' && pennOf(sentence, verb) === 'VBN' ? readNounGovernors().get(lemma) : undefined;
}

function addFronts(sentence: ClaimSentence, at: number, found: Governance): void {
  const { firstChild, nextChild } = sentence;
  for (let child = firstChild[at]!; child >= 0 && child < at; child = nextChild[child]!) {
    const effect = readNounFronts().get(wordOf(sentence, child));
    if (effect !== undefined) apply(effect, child, found);
  }
}

function apply(effect: Effect, at: number, found: Governance): void {
  if (effect === 'negative') found.isNegative = !found.isNegative;
  else if (effect === 'hedge') found.hedges.push(at);
  else if (effect !== 'same') found.modality ??= effect;
}
