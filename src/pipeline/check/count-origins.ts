import { findDerivations } from '../../collate/passages/find-derivations.ts';
import { findSourcing } from '../../collate/passages/find-sourcing.ts';
import { groupOrigins } from '../../edition/parts/build-origins.ts';
import type { OriginGround, Told } from '../../edition/parts/origins/find-ties.ts';
import { annotationsOf } from '../../model/annotation.ts';
import type { Article, Genre } from '../../model/article.ts';
import type { CheckEvidence, CheckItem, CheckKind, CheckVerdict } from '../../model/check.ts';
import { isFieldCitation } from '../../model/citation.ts';
import type { StatementOrigin } from '../../model/origins.ts';
import type { Span } from '../../model/span.ts';

const bearing: ReadonlySet<CheckVerdict> = new Set(['found-verbatim', 'found-trimmed', 'other-wording', 'found']);
const standing: ReadonlySet<CheckEvidence['stands']> = new Set(['same', 'trimmed', 'other-wording']);
/** How a name is spelled and what somebody is called need no second origin. */
const needing: ReadonlySet<CheckKind> = new Set(['quote', 'number', 'date', 'place', 'superlative', 'attribution']);
const primaryGenres: ReadonlySet<Genre> = new Set(['transcript', 'statement', 'press-release']);
/** A passage that both inputs share and that ends this close to the words brought them along. */
const besideUnits = 60;

/** Counts the independent origins behind each item, puts primary texts first, and calls `one-origin` what several inputs have from one. */
export function withOrigins(items: readonly CheckItem[], inputs: readonly Article[]): CheckItem[] {
  const cited = new Set(items.flatMap(({ evidence }) => evidence.map(({ citation }) => citation.articleId)));
  const articles = inputs.filter(({ id }) => cited.has(id));
  const ground = createGround(articles);
  const sourceOf = createSourceFinder(articles);
  return items.map((given) => {
    const item = withPrimary(given, ground);
    const told = item.evidence.filter(({ stands }) => standing.has(stands)).map((one) => toTold(one, sourceOf));
    return withOriginsOf(item, groupOrigins(ground, told, besideUnits));
  });
}

/** The texts are compared only where something is told by two of them. */
function createGround(articles: readonly Article[]): OriginGround {
  return {
    byId: new Map(articles.map((article) => [article.id, { article }])),
    orderOf: new Map(articles.map(({ id }, index) => [id, index])),
    collation: { derivations: findDerivations(articles), sourcing: findSourcing(articles) },
  };
}

function withPrimary(item: CheckItem, { byId }: OriginGround): CheckItem {
  const evidence = item.evidence.map((one): CheckEvidence => {
    const genre = byId.get(one.citation.articleId)?.article.genre;
    return genre !== undefined && primaryGenres.has(genre) ? { ...one, primary: true } : one;
  });
  // What differs is told against the first of them, so that its place is kept.
  if (item.differs) return { ...item, evidence };
  return { ...item, evidence: evidence.toSorted((a, b) => Number(b.primary ?? false) - Number(a.primary ?? false)) };
}

function withOriginsOf(item: CheckItem, origins: readonly StatementOrigin[]): CheckItem {
  const counted = { ...item, origins: origins.length };
  const [only, second] = origins;
  const isOne = only !== undefined && second === undefined && only.tellings.length > 1;
  const isPlain = !item.more && !item.evidence.some(({ primary }) => primary);
  if (!isOne || !isPlain || !bearing.has(item.verdict) || !needing.has(item.kind)) return counted;
  const why = `found in ${only.tellings.length} inputs of one origin: ${only.why}`;
  return { ...counted, verdict: 'one-origin', otherwise: item.verdict, why: [...item.why, why] };
}

type SourceFinder = (articleId: string, span: Span) => Told['source'];

function toTold({ citation }: CheckEvidence, sourceOf: SourceFinder): Told {
  const { articleId } = citation;
  if (isFieldCitation(citation)) return { articleId, spans: [] };
  const source = sourceOf(articleId, citation);
  return { articleId, spans: [citation], ...(source && { source }) };
}

/** The last link of the chain through which an article knows what stands at a span. */
function createSourceFinder(articles: readonly Article[]): SourceFinder {
  const known = new Map(
    articles.map(({ id, annotations }) => {
      const spans = new Map(annotations.map((annotation) => [annotation.id, annotation]));
      const attributions = annotationsOf(annotations, 'attribution').map(({ chain, of }) => ({
        source: chain.at(-1),
        spans: of.flatMap((of) => spans.get(of) ?? []),
      }));
      return [id, attributions] as const;
    }),
  );
  return (articleId, { start, end }) =>
    known.get(articleId)?.find(({ spans }) => spans.some((span) => span.start < end && start < span.end))?.source;
}
