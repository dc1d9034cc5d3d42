import { lazy, readLexicon } from '../../../language/lexicon.ts';
import { isNewsSource } from '../../../language/lists/news-sources.ts';
import { type AttributionSentence, phraseFrom, spanOf, type TokenRange, textOf, wordAt } from '../phrase.ts';
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
  return source.to > source.from && namesSource(sentence, source) ? { to: source.to, links: [source] } : undefined;
}

const sourceNouns = lazy(() => new Set(readLexicon('source-nouns.tsv').map(([noun]) => noun!)));

/** Who or what publishes or knows: a news source, a named person or body, or a noun for those; not "pressure from his rivals". */
function namesSource(sentence: AttributionSentence, source: TokenRange): boolean {
  let to = source.from + 1;
  while (to < source.to && !/^(?:of|for|in|from|with|to)$/.test(wordAt(sentence, to))) to += 1;
  const head = { from: source.from, to };
  if (
    webSite.test(textOf(sentence, head)) ||
    isNewsSource(textOf(sentence, head)) ||
    sourceNouns().has(wordAt(sentence, to - 1))
  )
    return true;
  const { end } = spanOf(sentence, head);
  return sentence.names.some((name) => name.end === end && name.form !== 'pronoun' && isSpeaking.has(name.type));
}

/** "Harbour.example" */
const webSite = /[\p{L}\p{N}]\.\p{L}{2,10}$/u;

const isSpeaking: ReadonlySet<string> = new Set(['person', 'organization']);

function skipIntroduction(sentence: AttributionSentence, at: number): number | undefined {
  const word = wordAt(sentence, at);
  if (word === 'citing' || word === 'quoting') return at + 1;
  const refers = word === 'with' && wordAt(sentence, at + 1) === 'reference' && wordAt(sentence, at + 2) === 'to';
  return refers ? at + 3 : undefined;
}
