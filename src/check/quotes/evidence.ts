import type { Article } from '../../model/article.ts';
import type { CheckEvidence } from '../../model/check.ts';
import { createCitation } from '../../model/citation.ts';
import type { Span } from '../../model/span.ts';
import type { Said } from './said.ts';

const primaryGenres: ReadonlySet<string> = new Set(['transcript', 'statement', 'press-release']);

/** Whether an article gives somebody's own words as such. */
export const isPrimary = ({ genre }: Article): boolean => genre !== undefined && primaryGenres.has(genre);

/** Who says something, as an item or its evidence names it. */
export function describeSubject({ utterance, voice }: Said): Pick<CheckEvidence, 'subject'> {
  if (voice.name === undefined) return {};
  const mention = utterance.quotes.find(({ speaker }) => speaker?.start !== undefined)?.speaker;
  const cited = mention?.start !== undefined && mention.end !== undefined && mention.end > mention.start;
  const citation = cited ? createCitation(utterance.article, { start: mention.start!, end: mention.end! }) : undefined;
  return { subject: { name: voice.name, ...(citation && { citation }) } };
}

interface EvidenceParts {
  readonly article: Article;
  readonly span: Span;
  readonly stands: CheckEvidence['stands'];
  readonly relation?: CheckEvidence['relation'];
  readonly said?: Said | undefined;
}

/** What an input has of a quote. */
export const createEvidence = ({ article, span, stands, relation, said }: EvidenceParts): CheckEvidence => ({
  citation: createCitation(article, span),
  stands,
  ...(relation && { relation }),
  ...(said && describeSubject(said)),
  ...(isPrimary(article) && { primary: true as const }),
});

/** Primary texts first; else as they come. */
export const orderEvidence = (evidence: readonly CheckEvidence[]): CheckEvidence[] => [
  ...evidence.filter(({ primary }) => primary),
  ...evidence.filter(({ primary }) => !primary),
];

/** The most that is cited of one item. */
export const mostEvidence = 12;

/** Evidence as an item carries it, with how many more inputs say the same than are cited. */
export function limitEvidence(evidence: readonly CheckEvidence[]): { evidence: CheckEvidence[]; more?: number } {
  const ordered = orderEvidence(evidence);
  const more = ordered.length - mostEvidence;
  return { evidence: ordered.slice(0, mostEvidence), ...(more > 0 && { more }) };
}

/** The stretch from the first to the last of some spans. */
export const coverSpans = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});
