import { createFieldCitation } from '../../../model/citation.ts';
import type { CollatedDerivation, Collation, OwnedArticles, Sourcing } from '../../../model/collation.ts';
import type { OriginProof } from '../../../model/edition.ts';
import type { Span } from '../../../model/span.ts';
import { fold } from '../../../text/fold.ts';
import { articleOf, type CitedArticles, cite, type EditionContext } from '../../context.ts';
import { citeProof } from '../build-derivations.ts';

/** A stretch of an article that tells something, with the last link of the chain it is known through. */
export interface Told {
  readonly articleId: string;
  readonly spans: readonly Span[];
  readonly source?: Span & { readonly name: string; readonly unnamed?: true };
}

/** Articles with what is known of who has what from whom. */
export interface OriginGround extends CitedArticles, Pick<EditionContext, 'orderOf'> {
  readonly collation: Pick<Collation, 'derivations' | 'sourcing'>;
}

/** What ties tellings of a story to one origin, looked up. */
export interface TieIndex {
  readonly context: OriginGround;
  readonly derivations: ReadonlyMap<string, CollatedDerivation>;
  readonly owners: ReadonlyMap<string, OwnedArticles>;
  readonly sourcing: Sourcing | undefined;
}

const indexes = new WeakMap<OriginGround, TieIndex>();

/** The index of a story, made once. */
export function tieIndexOf(context: OriginGround): TieIndex {
  const known = indexes.get(context);
  if (known) return known;
  const { derivations, sourcing } = context.collation;
  const index = {
    context,
    sourcing,
    derivations: new Map(derivations.map((derivation) => [pairKey(derivation.from, derivation.to), derivation])),
    owners: new Map(
      sourcing?.owners.flatMap((group) => group.articles.map(({ articleId }) => [articleId, group] as const)),
    ),
  };
  indexes.set(context, index);
  return index;
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Why two tellings have one origin, the plainest reason first; undefined where nothing shows it. `beside` is in units. */
export const findTie = (index: TieIndex, a: Told, b: Told, beside: number): OriginProof | undefined =>
  findCopy(index, a, b, beside) ?? findSource(index, a, b) ?? findAgency(index, a, b) ?? findOwner(index, a, b);

/** A report that has this much from another has the rest of what both tell from there too. */
const mostShare = 0.5;

/** What only seems told anew, without a credit, may be two reports of one event. */
const isSure = ({ kind, direction, common }: CollatedDerivation): boolean =>
  kind !== 'rewritten' || direction === 'known' || common === true;

/** A passage that both articles print lies in both stretches or beside them, or most of one article is the other's. */
function findCopy({ context, derivations }: TieIndex, a: Told, b: Told, beside: number): OriginProof | undefined {
  const derivation = derivations.get(pairKey(a.articleId, b.articleId));
  if (!derivation) return undefined;
  const [source, target] = derivation.from === a.articleId ? [a, b] : [b, a];
  const isNear = ({ from, to }: { readonly from: Span; readonly to: Span }): boolean =>
    isBeside(from, source.spans, beside) && isBeside(to, target.spans, beside);
  const passage = derivation.passages.find((one) => isNear(one) && (one.likeness !== 'heavy' || isSure(derivation)));
  const isMost =
    derivation.kind !== undefined &&
    (derivation.kind === 'verbatim' || (derivation.share >= mostShare && isSure(derivation)));
  const shown = passage ?? (isMost ? derivation.passages[0] : undefined);
  if (!shown) return undefined;
  const why = passage ? 'the passage around it is the same in both' : 'most of one report is the other’s';
  const citations = [cite(context, derivation.from, shown.from), cite(context, derivation.to, shown.to)];
  return { tie: 'copy', articles: [a.articleId, b.articleId], why, citations };
}

const isBeside = (passage: Span, spans: readonly Span[], beside: number): boolean =>
  spans.some(({ start, end }) => passage.start - beside < end && start < passage.end + beside);

/** Both name one source, or one names the other's outlet. A source that is only described may be another each time. */
function findSource({ context, sourcing }: TieIndex, a: Told, b: Told): OriginProof | undefined {
  const idOf = (name: string): string => sourcing?.ids.get(name) ?? fold(name);
  const [source, other] = [a, b].map(({ source: link }) =>
    link && !link.unnamed && isProper(link.name) ? link : undefined,
  );
  const articles = [a.articleId, b.articleId] as const;
  const citeLink = (told: Told) => cite(context, told.articleId, told.source!);
  if (source && other && idOf(source.name) === idOf(other.name))
    return {
      tie: 'source',
      articles,
      why: `they name the same source, ${source.name}`,
      citations: [citeLink(a), citeLink(b)],
    };
  for (const [citing, link, cited] of [[a, source, b] as const, [b, other, a] as const]) {
    const { article } = articleOf(context, cited.articleId);
    if (!link || idOf(link.name) !== idOf(article.outlet)) continue;
    const why = `${articleOf(context, citing.articleId).article.outlet} names ${link.name} as its source`;
    return { tie: 'source', articles, why, citations: [citeLink(citing), createFieldCitation(article, 'outlet')] };
  }
  return undefined;
}

const isProper = (name: string): boolean => /\p{Lu}/u.test(name);

/** Both have their text from one agency, or one is by the agency that the other credits. */
function findAgency({ context, sourcing }: TieIndex, a: Told, b: Told): OriginProof | undefined {
  if (!sourcing || a.articleId === b.articleId) return undefined;
  const articles = [a.articleId, b.articleId] as const;
  const [left, right] = articles.map((id) => sourcing.agencies.get(id) ?? []);
  for (const credit of left!) {
    const other = right!.find(({ id }) => id === credit.id);
    if (!other) continue;
    const citations = [credit, other].flatMap(({ proof }) => citeProof(context, proof));
    return { tie: 'agency', articles, why: `both have their text from ${credit.name}`, citations };
  }
  for (const [credits, printed, by] of [[left!, a, b] as const, [right!, b, a] as const]) {
    const { article } = articleOf(context, by.articleId);
    const credit = credits.find(({ id }) => id === sourcing.ids.get(article.outlet));
    if (!credit) continue;
    const why = `${articleOf(context, printed.articleId).article.outlet} has its text from ${credit.name}`;
    const citations = [...citeProof(context, credit.proof), createFieldCitation(article, 'outlet')];
    return { tie: 'agency', articles, why, citations };
  }
  return undefined;
}

/** Both are by one outlet, or by outlets of one owner. */
function findOwner({ context, owners }: TieIndex, a: Told, b: Told): OriginProof | undefined {
  const group = owners.get(a.articleId);
  if (!group || group !== owners.get(b.articleId) || a.articleId === b.articleId) return undefined;
  const [one, other] = [a, b].map((told) => group.articles.find(({ articleId }) => articleId === told.articleId)!);
  const isSame = one!.outlet === other!.outlet;
  const sisters = `${one!.outlet} and ${other!.outlet} belong to ${group.owner}${group.source ? `, says ${group.source}` : ''}`;
  return {
    tie: isSame ? 'outlet' : 'owner',
    articles: [a.articleId, b.articleId],
    why: isSame ? `both are by ${one!.outlet}` : sisters,
    citations: [a, b].map(({ articleId }) => createFieldCitation(articleOf(context, articleId).article, 'outlet')),
  };
}
