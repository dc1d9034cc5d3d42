import { isNewsSource } from '../../../language/lists/news-sources.ts';
import { type AttributionSentence, phraseBefore, phraseFrom, type TokenRange, textOf, wordAt } from '../phrase.ts';
import { readCited } from './citing.ts';
import type { AttributionRule, FoundChain } from './rule.ts';

const reporting: ReadonlySet<string> = new Set([
  'say',
  'report',
  'add',
  'write',
  'announce',
  'note',
  'confirm',
  'quote',
  'cite',
  'reveal',
  'claim',
]);

/** …, the Harbour News Agency reported, citing … · State media reported that … · …, reports the Daily Post with reference to …. */
export const sourceReported: AttributionRule = {
  id: 'annotate/attributions/source-reported',
  find: (sentence, at) => {
    const token = sentence.tokens[at]!;
    if (!reporting.has(token.lemma) || (token.tag !== 'VERB' && token.tag !== 'NOUN')) return undefined;
    return token.tag === 'VERB' ? (sourceBefore(sentence, at) ?? sourceAfter(sentence, at)) : sourceAfter(sentence, at);
  },
};

function sourceBefore(sentence: AttributionSentence, at: number): FoundChain | undefined {
  let end = at;
  while (/^(?:has|have|had|also|later|earlier|previously|first)$/.test(wordAt(sentence, end - 1))) end -= 1;
  const source = phraseBefore(sentence, end);
  if (source.from === source.to || !isNewsSource(textOf(sentence, source))) return undefined;
  return withCited(sentence, source, { from: source.from, to: at + 1 });
}

/** "…, reports the Daily Post": only behind a comma or a closing mark. */
function sourceAfter(sentence: AttributionSentence, at: number): FoundChain | undefined {
  if (!/^[,"\u201D\u2019']$/.test(wordAt(sentence, at - 1))) return undefined;
  const source = phraseFrom(sentence, at + 1, false);
  if (source.from === source.to || !isNewsSource(textOf(sentence, source))) {
    const cited = readCited(sentence, source.to);
    const named = cited !== undefined && source.to > source.from;
    return named ? { from: at, to: cited.to, links: [source, ...cited.links], certainty: 0.75 } : undefined;
  }
  return withCited(sentence, source, { from: at, to: source.to });
}

function withCited(sentence: AttributionSentence, source: TokenRange, words: TokenRange): FoundChain {
  const comma = wordAt(sentence, words.to) === ',' ? 1 : 0;
  const cited = readCited(sentence, words.to + comma);
  return {
    from: words.from,
    to: cited ? cited.to : words.to,
    links: [source, ...(cited ? cited.links : [])],
    certainty: 0.9,
  };
}
