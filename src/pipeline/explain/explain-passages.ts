import { collateArticles } from '../../collate/collate.ts';
import type { Article } from '../../model/article.ts';
import { type Citation, createCitation } from '../../model/citation.ts';
import type { Collation } from '../../model/collation.ts';
import { type Judgement, type LinkKind, memberKey, parseMemberKey } from '../../model/link.ts';
import type { Span } from '../../model/span.ts';
import { groupIntoStories } from '../compare.ts';
import { comparableKinds, indexHolders, type Passage, type PassageHolders } from './holders.ts';

/** Two things that stand in the two passages, and how they were judged. */
export interface Comparison {
  readonly kind: LinkKind | 'quantity';
  readonly left: Citation;
  readonly right: Citation;
  readonly judgement: Judgement | 'agreed' | 'disputed';
  /** 0 to 1; absent where the two are tied through other reports alone. */
  readonly score?: number;
  readonly why: readonly string[];
}

/** Why two passages were linked, or were not. */
export interface Explanation {
  readonly left: Citation;
  readonly right: Citation;
  /** Whether grouping puts the two articles into one story. */
  readonly oneStory: boolean;
  readonly comparisons: readonly Comparison[];
  /** Kinds that stand in both passages and were never set against each other. */
  readonly apart: readonly LinkKind[];
}

/**
 * Tells for two passages of two articles what of them was set against each other, how it was judged, and why. `articles` are annotated;
 * the two are collated with all that are of their story, as for an edition.
 * @throws VariorumError `citation/out-of-range`
 */
export function explainPassages(
  articles: readonly Article[],
  passages: readonly [Passage, Passage],
  options: { readonly oneStory?: boolean } = {},
): Explanation {
  const [left, right] = passages.map(({ article, ...span }) => createCitation(article, span)) as [Citation, Citation];
  const [a, b] = passages;
  const story = groupIntoStories(articles, options).find(({ articles: ids }) => ids.includes(a.article.id));
  const oneStory = story?.articles.includes(b.article.id) ?? false;
  const members = oneStory ? articles.filter(({ id }) => story!.articles.includes(id)) : [a.article, b.article];
  const collation = collateArticles(members);
  const holders = [indexHolders(a), indexHolders(b)] as const;
  const direct = [
    ...fromLinks(collation, passages, holders),
    ...fromQuantities(collation, passages, holders),
    ...fromDerivations(collation, passages),
  ];
  const comparisons = [...direct, ...fromClusters(collation, passages, holders).filter((tie) => !isKnown(direct, tie))];
  const compared = new Set(comparisons.map(({ kind }) => kind));
  const apart = comparableKinds.filter((kind) => !compared.has(kind) && holders.every((held) => held.kinds.has(kind)));
  return { left, right, oneStory, comparisons, apart };
}

type Holders = readonly [PassageHolders, PassageHolders];
type Passages = readonly [Passage, Passage];

function fromLinks({ links }: Collation, [a, b]: Passages, [heldA, heldB]: Holders): Comparison[] {
  return links.flatMap(({ kind, left, right, judgement, score, why }) => {
    const [first, second] = [parseMemberKey(left), parseMemberKey(right)];
    const isTurned = first.articleId === b.article.id;
    const [inA, inB] = isTurned ? [second, first] : [first, second];
    if (inA.articleId !== a.article.id || inB.articleId !== b.article.id) return [];
    const [spanA, spanB] = [heldA.spanOf(inA.localId), heldB.spanOf(inB.localId)];
    if (!spanA || !spanB) return [];
    return [
      { kind, left: createCitation(a.article, spanA), right: createCitation(b.article, spanB), judgement, score, why },
    ];
  });
}

/** What lies in one cluster without a link between the two: closure ties it through other reports. */
function fromClusters(
  { entities, quotations, events }: Collation,
  [a, b]: Passages,
  [heldA, heldB]: Holders,
): Comparison[] {
  const clusters: [LinkKind, string[]][] = [
    ...entities.map(({ members }): [LinkKind, string[]] => ['entity', [...members]]),
    ...quotations.map(({ tellings }): [LinkKind, string[]] => [
      'quotation',
      tellings.flatMap(({ articleId, quotes }) => quotes.map((quote) => memberKey(articleId, quote))),
    ]),
    ...events.map(({ tellings }): [LinkKind, string[]] => [
      'event',
      tellings.map(({ articleId, event }) => memberKey(articleId, event)),
    ]),
  ];
  return clusters.flatMap(([kind, members]) => {
    const spanIn = ({ article }: Passage, held: PassageHolders): Span | undefined =>
      members
        .map(parseMemberKey)
        .filter(({ articleId }) => articleId === article.id)
        .map(({ localId }) => held.spanOf(localId))
        .find((span) => span !== undefined);
    const [spanA, spanB] = [spanIn(a, heldA), spanIn(b, heldB)];
    if (!spanA || !spanB) return [];
    const [left, right] = [createCitation(a.article, spanA), createCitation(b.article, spanB)];
    return [{ kind, left, right, judgement: 'same' as const, why: ['tied through other reports'] }];
  });
}

const isKnown = (direct: readonly Comparison[], { kind, left, right }: Comparison): boolean =>
  direct.some(
    (one) => one.kind === kind && one.judgement === 'same' && meets(one.left, left) && meets(one.right, right),
  );

function fromQuantities({ quantities }: Collation, [a, b]: Passages, [heldA, heldB]: Holders): Comparison[] {
  return quantities.flatMap(({ counted, judgement, certainty, why, tellings, perhaps = [] }) => {
    const spanIn = ({ article }: Passage, held: PassageHolders): Span | undefined =>
      [...tellings, ...perhaps]
        .filter(({ articleId }) => articleId === article.id)
        .map(({ quantity }) => held.spanOf(quantity))
        .find((span) => span !== undefined);
    const [spanA, spanB] = [spanIn(a, heldA), spanIn(b, heldB)];
    if (!spanA || !spanB) return [];
    const [left, right] = [createCitation(a.article, spanA), createCitation(b.article, spanB)];
    return [
      { kind: 'quantity' as const, left, right, judgement, score: certainty, why: [`both count ${counted}`, ...why] },
    ];
  });
}

function fromDerivations({ derivations }: Collation, [a, b]: Passages): Comparison[] {
  return derivations.flatMap(({ from, to, score, evidence, passages }) => {
    const isForward = from === a.article.id && to === b.article.id;
    if (!isForward && !(from === b.article.id && to === a.article.id)) return [];
    return passages
      .map((passage) => (isForward ? [passage.from, passage.to] : [passage.to, passage.from]) as [Span, Span])
      .filter(([inA, inB]) => meets(inA, a) && meets(inB, b))
      .map(([inA, inB]) => ({
        kind: 'passage' as const,
        left: createCitation(a.article, inA),
        right: createCitation(b.article, inB),
        judgement: 'same' as const,
        score,
        why: ['the same words stand in both', ...evidence],
      }));
  });
}

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
