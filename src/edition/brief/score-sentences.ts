import type { BlockKind } from '../../model/article.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import { articleOf, type EditionContext } from '../context.ts';
import { firstFrom, type IndexedArticle, itemsInside } from '../index-article.ts';
import type { PrintedSentence } from '../printed-sentences.ts';

/** A sentence that may stand in the brief, and how near the top of its article it stands: 1 for the first. */
export interface BriefCandidate {
  readonly sentence: PrintedSentence;
  readonly nearTop: number;
}

const tellingKinds: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'update']);
const ended = /[.!?]["”’')\]]*$/u;
const opensMidway = /^(?:[”’)\],;:.…–—-]|\p{Ll})/u;
const minWords = 8;
const maxWords = 60;

/** Words that tie a sentence to the one before it, so that it says too little or something else alone. */
const tyingWords: ReadonlySet<string> = new Set(
  'he she it they his her its their this that these those but and or so yet still also then however meanwhile instead moreover furthermore earlier later nevertheless nonetheless otherwise therefore thus such both there here another'.split(
    ' ',
  ),
);

const tyingPhrase =
  /^(?:At the same time|In addition|On the other hand|In response|As a result|As such|For example|For instance|In fact|In other words|Of course|By contrast|In contrast|After all|At that point|At the time|In the end|On top of that)\b/iu;

/** The sentences that can stand alone: whole, of the running text, with a verb, and no part of somebody's speech that is introduced elsewhere. */
export function findCandidates(context: EditionContext): BriefCandidate[] {
  return context.articles.flatMap(({ id }) => {
    const sentences = context.sentences.get(id)!;
    return sentences
      .filter((sentence) => standsAlone(context, sentence))
      .map((sentence) => ({ sentence, nearTop: 1 - sentence.index / sentences.length }));
  });
}

function standsAlone(context: EditionContext, sentence: PrintedSentence): boolean {
  const indexed = articleOf(context, sentence.articleId);
  const text = indexed.article.text.slice(sentence.start, sentence.end);
  if (!tellingKinds.has(sentence.block) || !sentence.balanced || !ended.test(text) || opensMidway.test(text))
    return false;
  if (tyingPhrase.test(text) || isBareSpeech(indexed, sentence)) return false;
  const tokens = itemsInside(indexed.tokens, sentence);
  const words = tokens.filter(({ tag }) => tag !== 'PUNCT' && tag !== 'SYM');
  if (words.length < minWords || words.length > maxWords) return false;
  if (
    tyingWords.has(words[0]!.lemma) ||
    tyingWords.has(
      text
        .slice(0, 12)
        .toLowerCase()
        .split(/[^a-z]/u)[0]!,
    )
  )
    return false;
  if (!tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return false;
  return !speakerByPronoun.test(text) && !isSpokenElsewhere(context, sentence);
}

/** Words in quotation marks followed by a speaker who is only "he" or "she". */
const speakerByPronoun = /["”],?\s{1,3}(?:he|she|they|it)\s/u;

const markedStretch = /[“"][^“”"]{0,2000}["”]/gu;
const maxMarkedShare = 0.4;

/** Whether a sentence is for a good part words in quotation marks, and outside of them names nobody who could say them. */
function isBareSpeech({ article, names }: IndexedArticle, sentence: Span): boolean {
  const text = article.text.slice(sentence.start, sentence.end);
  const marked = Array.from(text.matchAll(markedStretch), (match) => ({
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
  const share = marked.reduce((sum, { start, end }) => sum + end - start, 0) / text.length;
  if (share < maxMarkedShare) return false;
  return !itemsInside(names, sentence).some(
    (name) => name.form !== 'pronoun' && name.type !== 'place' && !marked.some((span) => spansOverlap(span, name)),
  );
}

/** A quote that runs into a sentence begins at most this many quotes before the sentence ends. */
const maxQuotesBack = 12;

/** Whether the sentence lies in a quote whose cue or speaker stands outside of it: alone it would have no speaker. */
function isSpokenElsewhere(context: EditionContext, sentence: PrintedSentence): boolean {
  const { quotes } = articleOf(context, sentence.articleId);
  const before = firstFrom(quotes, sentence.end);
  const upTo = quotes.slice(Math.max(0, before - maxQuotesBack), before);
  return upTo.some((quote) => {
    if (quote.end <= sentence.start) return false;
    const inside = Math.min(quote.end, sentence.end) - Math.max(quote.start, sentence.start);
    if (inside * 3 < sentence.end - sentence.start) return false;
    const at = quote.cue?.start ?? quote.speaker?.start;
    return at === undefined || at < sentence.start || at >= sentence.end;
  });
}
