import { annotationsOf, type ClaimAnnotation } from '../../../src/model/annotation.ts';
import type { Article } from '../../../src/model/article.ts';
import { annotateArticle } from '../../../src/pipeline/annotate.ts';
import { createTestArticle } from '../names/read-names.ts';

/** An article of our own making, a block a line, with all its annotations. */
export const readClaimArticle = (text: string): Article =>
  annotateArticle({ ...createTestArticle(text), publishedAt: '2031-05-07' });

/** "[not] predicate modality (voice) role: words; role: words" for each claim, in order. */
export function describeClaims(text: string): string[] {
  const article = readClaimArticle(text);
  return annotationsOf(article.annotations, 'claim').map((claim) => describeClaim(article, claim));
}

function describeClaim({ text, annotations }: Article, claim: ClaimAnnotation): string {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const said = claim.voice === 'outlet' ? '' : ` (${claim.voice.speaker})`;
  const phrases = (claim.phrases ?? []).map(({ role, start, end }) => ({ role, start, end }));
  const names = claim.arguments
    .filter(({ part }) => part === undefined)
    .map(({ role, of }) => ({ role, start: byId.get(of)!.start, end: byId.get(of)!.end }))
    .filter((span) => !phrases.some(({ start, end }) => start <= span.start && span.end <= end));
  const cast = [...phrases, ...names]
    .sort((a, b) => a.start - b.start)
    .map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
  return `${claim.polarity === 'negative' ? 'not ' : ''}${claim.predicate} ${claim.modality}${said} ${cast.join('; ')}`;
}
