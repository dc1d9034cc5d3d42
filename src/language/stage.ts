import { annotationId, type SentenceAnnotation, type TokenAnnotation } from '../model/annotation.ts';
import { type Article, annotatedBlockKinds } from '../model/article.ts';
import type { Notice } from '../model/notice.ts';
import type { Findings, Stage } from '../model/reading.ts';
import { type Span, splitsSurrogatePair } from '../model/span.ts';
import { readerVersion, readSentence } from './reader.ts';
import { maxSentenceTokens, splitBoundedSentences } from './sentences/split-sentences.ts';
import { splitTokens } from './tokens/split-tokens.ts';

/** How much of an article is read closely, in UTF-16 units: a long book. What lies beyond stays in the text, unannotated, with a notice. */
export const maxAnnotatedUnits = 1_000_000;

const maxPieceUnits = 20_000;
const sentenceRule = 'language/sentences@1';

/** Finds the sentences and tokens of every block that is read closely. */
export const languageStage: Stage = {
  id: 'language',
  requires: [],
  provides: ['sentence', 'token'],
  find: ({ article }) => findSentencesAndTokens(article),
};

interface Found {
  readonly annotations: (SentenceAnnotation | TokenAnnotation)[];
  /** Where sentences were cut for their length. */
  readonly cuts: Span[];
}

function findSentencesAndTokens(article: Article): Findings {
  const found: Found = { annotations: [], cuts: [] };
  const notices: Notice[] = [];
  for (const block of article.blocks) {
    if (!annotatedBlockKinds.has(block.kind)) continue;
    const end = Math.min(block.end, maxAnnotatedUnits);
    for (const piece of splitPieces(article.text, { start: block.start, end })) readPiece(article.text, piece, found);
    if (end < block.end) {
      notices.push(tooLong(article, Math.max(block.start, end)));
      break;
    }
  }
  if (found.cuts.length > 0) notices.push(cutSentence(article, found.cuts));
  return { annotations: found.annotations, notices };
}

const tooLong = (article: Article, start: number): Notice => ({
  severity: 'warning',
  rule: 'language/too-long',
  reason: `only the first ${maxAnnotatedUnits.toLocaleString('en')} characters were read closely; split the input into articles`,
  articleId: article.id,
  span: { start, end: article.text.length },
});

const cutSentence = (article: Article, cuts: readonly Span[]): Notice => ({
  severity: 'info',
  rule: 'language/long-sentence',
  reason: `no sentence ends within ${maxSentenceTokens} words in ${cuts.length === 1 ? 'one place' : `${cuts.length} places`}; it was cut there`,
  articleId: article.id,
  span: cuts[0]!,
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

function readPiece(text: string, piece: Span, { annotations, cuts }: Found): void {
  const tokens = splitTokens(text, piece);
  const { cuts: cutPlaces, starts } = splitBoundedSentences(text, tokens);
  starts.forEach((from, index) => {
    const sentence = tokens.slice(from, starts[index + 1] ?? tokens.length);
    annotations.push(createSentence({ start: sentence[0]!.start, end: sentence.at(-1)!.end }));
    for (const token of createTokens(text, sentence)) annotations.push(token);
  });
  for (const place of cutPlaces) cuts.push(tokens[place]!);
}

const createSentence = (span: Span): SentenceAnnotation => ({
  id: annotationId('sentence', span),
  kind: 'sentence',
  start: span.start,
  end: span.end,
  rule: sentenceRule,
  certainty: 0.95,
});

function createTokens(text: string, spans: readonly Span[]): TokenAnnotation[] {
  const words = readSentence(spans.map(({ start, end }) => text.slice(start, end)));
  const ids = spans.map((span) => annotationId('token', span));
  return spans.map(({ start, end }, index) => {
    const { features, head, lemma, penn, relation, tag } = words[index]!;
    return {
      id: ids[index]!,
      kind: 'token',
      start,
      end,
      rule: readerVersion,
      certainty: 0.9,
      tag,
      lemma,
      penn,
      ...(features && { features }),
      ...(head >= 0 && { head: ids[head]! }),
      relation,
    };
  });
}
