import type { ClaimAnnotation } from '../../../model/annotation.ts';
import type { ClaimSentence } from '../tree/sentence.ts';
import { pennOf, wordOf } from '../tree/words.ts';

const future: ReadonlySet<string> = new Set(['will', 'shall', "'ll", 'wo']);

/** The tense that a clause tells by its verb and auxiliaries; a perfect counts as past. */
export function findTense(sentence: ClaimSentence, at: number): ClaimAnnotation['tense'] {
  const { tokens, firstChild, nextChild } = sentence;
  let tense = tenseOf(pennOf(sentence, at));
  for (let child = firstChild[at]!; child >= 0; child = nextChild[child]!) {
    const { relation, lemma, penn } = tokens[child]!;
    if (relation !== 'aux' && relation !== 'cop') continue;
    if (future.has(wordOf(sentence, child))) return 'future';
    tense = lemma === 'have' ? 'past' : (tense ?? tenseOf(penn ?? ''));
  }
  return tense;
}

const tenseOf = (penn: string): ClaimAnnotation['tense'] =>
  penn === 'VBD' ? 'past' : penn === 'VBZ' || penn === 'VBP' ? 'present' : undefined;
