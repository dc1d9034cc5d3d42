import { annotationId, type SentenceAnnotation, type TokenAnnotation } from '../model/annotation.ts';
import { type Article, annotatedBlockKinds } from '../model/article.ts';
import type { Notice } from '../model/notice.ts';
import type { Findings, Stage } from '../model/reading.ts';
import { type Span, splitsSurrogatePair } from '../model/span.ts';
import { type ReadWord, readerVersion, readSentences } from './reader.ts';
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

type LanguageAnnotation = SentenceAnnotation | TokenAnnotation;

interface Found {
  /** The tokens of each sentence. */
  readonly sentences: (readonly Span[])[];
  /** Where sentences were cut for their length. */
  readonly cuts: Span[];
}

function findSentencesAndTokens(article: Article): Findings {
  const found: Found = { sentences: [], cuts: [] };
  const notices: Notice[] = [];
  for (const block of article.blocks) {
    if (!annotatedBlockKinds.has(block.kind)) continue;
    const end = Math.min(block.end, maxAnnotatedUnits);
    for (const piece of splitPieces(article.text, { start: block.start, end })) splitPiece(article.text, piece, found);
    if (end < block.end) {
      notices.push(tooLong(article, Math.max(block.start, end)));
      break;
    }
  }
  if (found.cuts.length > 0) notices.push(cutSentence(article, found.cuts));
  return { annotations: createAnnotations(article.text, found.sentences), notices };
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

function splitPiece(text: string, piece: Span, { cuts, sentences }: Found): void {
  const tokens = splitTokens(text, piece);
  const { cuts: cutPlaces, starts } = splitBoundedSentences(text, tokens);
  starts.forEach((from, index) => {
    sentences.push(tokens.slice(from, starts[index + 1] ?? tokens.length));
  });
  for (const place of cutPlaces) cuts.push(tokens[place]!);
}

function createAnnotations(text: string, sentences: readonly (readonly Span[])[]): LanguageAnnotation[] {
  const read = readSentences(sentences.map((spans) => spans.map(({ start, end }) => text.slice(start, end))));
  const annotations: LanguageAnnotation[] = [];
  sentences.forEach((spans, at) => {
    annotations.push(createSentence({ start: spans[0]!.start, end: spans.at(-1)!.end }));
    pushTokens(spans, read[at]!, annotations);
  });
  return annotations;
}

const createSentence = (span: Span): SentenceAnnotation => ({
  id: annotationId('sentence', span),
  kind: 'sentence',
  start: span.start,
  end: span.end,
  rule: sentenceRule,
  certainty: 0.95,
});

function pushTokens(spans: readonly Span[], words: readonly ReadWord[], annotations: LanguageAnnotation[]): void {
  const ids = spans.map((span) => annotationId('token', span));
  spans.forEach(({ start, end }, index) => {
    const { features, head, lemma, penn, relation, tag } = words[index]!;
    annotations.push({
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
    });
  });
}
