import type { Article } from '../../model/article.ts';
import type { CollatedContrast, EntityCluster } from '../../model/collation.ts';
import { compareStrings } from '../../model/link.ts';
import { spansOverlap } from '../../model/span.ts';
import { buildExclusives } from './alone/build-exclusives.ts';
import { buildLeftOut } from './alone/build-left-out.ts';
import { buildSingles } from './alone/build-singles.ts';
import { createClaimReading } from './alone/claim-reading.ts';
import { buildAgreedNumbers } from './contrasts/agreed-numbers.ts';
import { buildConflicts } from './contrasts/conflicts.ts';
import type { Contrast, ContrastTelling } from './contrasts/contrast.ts';
import { buildQualifiers } from './contrasts/qualifiers.ts';
import { buildRanks } from './contrasts/ranks.ts';
import { buildTallies } from './contrasts/tallies.ts';
import { findCandidates } from './find-candidates.ts';
import { judgeClaims } from './judge-claims.ts';
import type { JudgedPair } from './judged-pair.ts';
import { createStoryWeight } from './match-claims.ts';
import { buildAlteredQuotes } from './quoted/build-altered-quotes.ts';
import { readClaimSources } from './reading/claim-source.ts';
import { readClaims } from './reading/read-claims.ts';
import { buildVoices } from './voice/build-voices.ts';

/**
 * What the articles of one story tell otherwise, or alike, of one thing. The articles come in order; the same for any order
 * that they were read in. Cost: linear in the claims after candidates are found.
 */
export function buildContrasts(articles: readonly Article[], entities: readonly EntityCluster[]): CollatedContrast[] {
  const sources = readClaimSources(articles, entities);
  const claims = sources.flatMap(readClaims);
  const weigh = createStoryWeight(claims);
  const pairs = findCandidates(claims, weigh).map(
    ([left, right]): JudgedPair => ({ left, right, judgement: judgeClaims(left, right, weigh) }),
  );
  const order = new Map(articles.map(({ id }, index) => [id, index]));
  const reading = createClaimReading(sources, claims, pairs);
  const exclusives = buildExclusives(sources, claims, pairs);
  const found: Contrast[] = [
    ...dropTold(buildTallies(claims, weigh), buildConflicts(pairs, claims)),
    ...buildRanks(claims),
    ...buildVoices(pairs),
    ...buildQualifiers(pairs, claims),
    ...buildAgreedNumbers(pairs, articles.length),
    ...exclusives,
    ...buildSingles(
      reading,
      exclusives.flatMap(({ positions }) => positions.flatMap((position) => position.claims)),
    ),
    ...buildAlteredQuotes(sources),
    ...buildLeftOut(reading),
  ];
  return dropDisputed(found)
    .map((contrast) => createContrast(contrast, order))
    .sort((a, b) => compareStrings(sortKeyOf(a, order), sortKeyOf(b, order)))
    .map((contrast, index) => ({ id: `x${index + 1}`, ...contrast }));
}

/** The conflicts of both lists; those of numbers once where the first list has all of their places. */
function dropTold(tallies: readonly Contrast[], conflicts: readonly Contrast[]): Contrast[] {
  const told = tallies
    .filter(({ judgement }) => judgement === 'disputed')
    .flatMap(({ positions }) => positions.flatMap(({ claims }) => claims));
  const isTold = ({ article, span }: ContrastTelling): boolean =>
    told.some((other) => other.article === article && spansOverlap(other.span, span));
  const others = conflicts.filter(
    ({ kind, positions }) => kind !== 'number' || !positions.every(({ claims }) => claims.every(isTold)),
  );
  return [...tallies, ...others];
}

/** A number in dispute is not told as agreed besides. */
function dropDisputed(found: readonly Contrast[]): Contrast[] {
  const disputed = found
    .filter(({ kind, judgement }) => kind === 'number' && judgement === 'disputed')
    .flatMap(({ positions }) => positions.flatMap(({ value, claims }) => claims.map((claim) => ({ ...claim, value }))));
  const isIn = (value: string, { article, span }: ContrastTelling): boolean =>
    disputed.some((other) => other.value === value && other.article === article && spansOverlap(other.span, span));
  return found.filter(
    ({ kind, positions }) =>
      kind !== 'agreed-number' || !positions.some(({ value, claims }) => claims.some((claim) => isIn(value, claim))),
  );
}

type Unnumbered = Omit<CollatedContrast, 'id'>;

function createContrast({ positions, ...rest }: Contrast, order: ReadonlyMap<string, number>): Unnumbered {
  const told = positions.map(({ value, claims }) => ({
    value,
    tellings: claims
      .map(({ article, span }) => ({ articleId: article.id, start: span.start, end: span.end }))
      .sort((a, b) => order.get(a.articleId)! - order.get(b.articleId)! || a.start - b.start),
  }));
  const first = (position: (typeof told)[number]): number => order.get(position.tellings[0]!.articleId)!;
  return { ...rest, positions: told.sort((a, b) => first(a) - first(b)) };
}

const sortKeyOf = ({ kind, positions }: Unnumbered, order: ReadonlyMap<string, number>): string => {
  const { articleId, start } = positions[0]!.tellings[0]!;
  return [kind, String(order.get(articleId)).padStart(6, '0'), String(start).padStart(8, '0')].join(' ');
};
