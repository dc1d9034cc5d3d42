import { citableFields } from '../../model/article.ts';
import { type Citation, createFieldCitation } from '../../model/citation.ts';
import type { SourceProof } from '../../model/collation.ts';
import type { Derivation } from '../../model/edition.ts';
import { articleOf, type CitedArticles, cite, type EditionContext } from '../context.ts';

/** Which passages of one article stand in another too, each cited in both, and what tells who had them first. */
export const buildDerivations = (context: EditionContext): Derivation[] =>
  context.collation.derivations.map(({ proofs = [], ...derivation }) => ({
    ...derivation,
    passages: derivation.passages.map((passage) => ({
      ...passage,
      from: cite(context, derivation.from, passage.from),
      to: cite(context, derivation.to, passage.to),
    })),
    ...(proofs.length > 0 && { proofs: proofs.flatMap((proof) => citeProof(context, proof)) }),
  }));

/** Cites words or a field that tell where something comes from; nothing where the article lacks the field. */
export function citeProof(context: CitedArticles, { articleId, span, field }: SourceProof): Citation[] {
  if (span) return [cite(context, articleId, span)];
  const { article } = articleOf(context, articleId);
  return field && citableFields.includes(field) && article[field] ? [createFieldCitation(article, field)] : [];
}
