import { type AttributionSentence, phraseFrom, type TokenRange, wordAt } from '../phrase.ts';
import type { AttributionRule } from './rule.ts';

/** …, citing the state radio · … with reference to the Daily Post: where no agency that reports stands before. */
export const citing: AttributionRule = {
  id: 'annotate/attributions/citing',
  find: (sentence, at) => {
    const cited = readCited(sentence, at);
    if (!cited) return undefined;
    const before = wordAt(sentence, at - 1);
    const standsAlone = before === ',' || before === '(' || wordAt(sentence, at) === 'with';
    return standsAlone ? { from: at, to: cited.to, links: cited.links, certainty: 0.8 } : undefined;
  },
};

/** The source behind "citing", "quoting" or "with reference to" at a token. */
export function readCited(
  sentence: AttributionSentence,
  at: number,
): { readonly to: number; readonly links: readonly TokenRange[] } | undefined {
  const from = skipIntroduction(sentence, at);
  if (from === undefined) return undefined;
  const source = phraseFrom(sentence, from, true);
  return source.to > source.from ? { to: source.to, links: [source] } : undefined;
}

function skipIntroduction(sentence: AttributionSentence, at: number): number | undefined {
  const word = wordAt(sentence, at);
  if (word === 'citing' || word === 'quoting') return at + 1;
  const refers = word === 'with' && wordAt(sentence, at + 1) === 'reference' && wordAt(sentence, at + 2) === 'to';
  return refers ? at + 3 : undefined;
}
