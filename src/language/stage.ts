import { annotationId, type SentenceAnnotation, type TokenAnnotation } from '../model/annotation.ts';
import { type Article, annotatedBlockKinds } from '../model/article.ts';
import type { Notice } from '../model/notice.ts';
import type { Findings, Stage } from '../model/reading.ts';
import { type Span, splitsSurrogatePair } from '../model/span.ts';
import { isWrongSplit } from './sentence-starts.ts';
import { readWithWink } from './wink.ts';

/** How much of an article is read closely, in UTF-16 units: a long book. What lies beyond stays in the text, unannotated, with a notice. */
export const maxAnnotatedUnits = 1_000_000;

const maxPieceUnits = 20_000;
const rule = 'language/wink-eng-lite@1.8.1';

/** Finds the sentences and tokens of every block that is read closely. */
export const languageStage: Stage = {
  id: 'language',
  requires: [],
  provides: ['sentence', 'token'],
  find: ({ article }) => findSentencesAndTokens(article),
};

function findSentencesAndTokens(article: Article): Findings {
  const annotations: (SentenceAnnotation | TokenAnnotation)[] = [];
  const notices: Notice[] = [];
  for (const block of article.blocks) {
    if (!annotatedBlockKinds.has(block.kind)) continue;
    if (block.start >= maxAnnotatedUnits) {
      notices.push(tooLong(article, block));
      break;
    }
    const end = Math.min(block.end, maxAnnotatedUnits);
    for (const piece of splitPieces(article.text, { start: block.start, end }))
      readPiece(article.text, piece, annotations);
    if (end < block.end) {
      notices.push(tooLong(article, { ...block, start: end }));
      break;
    }
  }
  return { annotations, notices };
}

const tooLong = (article: Article, at: Span): Notice => ({
  severity: 'warning',
  rule: 'language/too-long',
  reason: `only the first ${maxAnnotatedUnits.toLocaleString('en')} characters were read closely; split the input into articles`,
  articleId: article.id,
  span: { start: at.start, end: article.text.length },
});

/** Cuts a span into pieces of bounded length, at white space where there is some. */
function* splitPieces(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  while (end - from > maxPieceUnits) {
    const space = text.lastIndexOf(' ', from + maxPieceUnits);
    let to = space > from ? space + 1 : from + maxPieceUnits;
    if (splitsSurrogatePair(text, to)) to -= 1;
    yield { start: from, end: to };
    from = to;
  }
  if (from < end) yield { start: from, end };
}

function readPiece(text: string, piece: Span, into: (SentenceAnnotation | TokenAnnotation)[]): void {
  const slice = text.slice(piece.start, piece.end);
  const read = readWithWink(slice);
  const sentenceStarts = new Set(read.sentenceStarts);
  let sentence: TokenAnnotation[] = [];
  let at = 0;
  const close = () => {
    const [first, last] = [sentence[0], sentence.at(-1)];
    if (first && last) into.push(createSentence({ start: first.start, end: last.end }), ...sentence);
    sentence = [];
  };
  read.values.forEach((value, index) => {
    const found = slice.indexOf(value, at);
    if (sentenceStarts.has(index) && !(found >= 0 && sentence.length > 0 && isWrongSplit(slice, found))) close();
    if (found < 0 || value === '') return;
    at = found + value.length;
    const span = { start: piece.start + found, end: piece.start + at };
    if (value.trim() !== '') sentence.push(createToken(span, read.tags[index]!, read.lemmas[index]!));
  });
  close();
}

const createSentence = (span: Span): SentenceAnnotation => ({
  id: annotationId('sentence', span),
  kind: 'sentence',
  ...span,
  rule,
  certainty: 0.95,
});

const createToken = (span: Span, tag: string, lemma: string): TokenAnnotation => ({
  id: annotationId('token', span),
  kind: 'token',
  ...span,
  rule,
  certainty: 0.9,
  tag,
  lemma,
});
