import { annotationsOf } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { QuantityComparison, QuantityTelling } from '../../model/collation.ts';
import { compareStrings, createLink, type Link } from '../../model/link.ts';
import { compareSpans } from '../../model/span.ts';
import { clusterLinks } from '../clusters.ts';
import { isAmount, matchValues } from '../match-values.ts';
import { type ContextMatch, leastContext, matchContexts } from './context.ts';
import { describeCounted } from './describe-counted.ts';
import { isGrowingCount } from './event-words.ts';
import { findJoining, findPerhaps, type PlacedQuantity } from './joining.ts';
import { type QuantityMention, readQuantityMentions } from './mentions.ts';

/** Numbers of one noun in more places than this are not compared one by one. */
const mostMentions = 400;

type Comparison = Omit<QuantityComparison, 'id' | 'tellings' | 'perhaps'>;

/**
 * The things that several articles put a number on, and whether the numbers go together. Ordered by the place of the
 * first telling.
 */
export function buildQuantityComparisons(articles: readonly Article[]): QuantityComparison[] {
  const all = articles.flatMap(readQuantityMentions);
  const mentions = new Map(all.filter(({ comparable }) => comparable).map((mention) => [mention.key, mention]));
  const clusters = clusterLinks([...mentions.keys()], linkQuantities([...mentions.values()]))
    .map((keys) => keys.map((key) => mentions.get(key)!).sort(compareMentions))
    .filter((cluster) => new Set(cluster.map(({ article }) => article.id)).size > 1)
    .sort((a, b) => compareMentions(a[0]!, b[0]!));
  return createComparisons(clusters, all, placeQuantities(articles));
}

/** Judges each cluster by its own members; numbers that only go along with them are told beside, and change no judgement. */
function createComparisons(
  clusters: readonly (readonly QuantityMention[])[],
  all: readonly QuantityMention[],
  placed: readonly PlacedQuantity[],
): QuantityComparison[] {
  const taken = new Set(clusters.flat().map(({ key }) => key));
  return clusters.map((cluster, index) => {
    const joining = findJoining(
      cluster,
      all.filter(({ key }) => !taken.has(key)),
    );
    for (const { key } of joining) taken.add(key);
    const tellings = [...cluster, ...joining].sort(compareMentions);
    const perhaps = findPerhaps(tellings, all, placed).map(describeTelling);
    return {
      id: `n${index + 1}`,
      ...compareCluster(cluster),
      tellings: tellings.map(describeTelling),
      ...(perhaps.length > 0 && { perhaps }),
    };
  });
}

const compareMentions = (a: QuantityMention, b: QuantityMention): number =>
  compareStrings(a.article.publishedAt ?? '~', b.article.publishedAt ?? '~') ||
  compareStrings(a.article.id, b.article.id) ||
  compareSpans(a.quantity, b.quantity);

/** Links of numbers that count the same; two numbers of one article that cannot both be true count different things. */
function linkQuantities(mentions: readonly QuantityMention[]): Link[] {
  const byHead = new Map<string, QuantityMention[]>();
  for (const mention of mentions) {
    const list = byHead.get(mention.head);
    if (list) list.push(mention);
    else byHead.set(mention.head, [mention]);
  }
  return [...byHead.values()].flatMap((list) =>
    list
      .slice(0, mostMentions)
      .flatMap((a, index) => list.slice(index + 1, mostMentions).flatMap((b) => linkPair(a, b))),
  );
}

function linkPair(a: QuantityMention, b: QuantityMention): Link[] {
  const pair = { kind: 'claim', left: a.key, right: b.key } as const;
  if (a.article.id === b.article.id) {
    const apart = matchValues(a.quantity, b.quantity) !== 'equal';
    return apart
      ? [createLink({ ...pair, judgement: 'different', score: 0.9, why: ['one article gives both numbers'] })]
      : [];
  }
  const match = matchContexts(a, b);
  if ((a.rivalled || b.rivalled) && matchValues(a.quantity, b.quantity) !== 'equal') return [];
  return match && match.score >= leastContext ? [createLink({ ...pair, judgement: 'same', ...match })] : [];
}

function compareCluster(cluster: readonly QuantityMention[]): Comparison {
  const contexts = matchAll(cluster);
  const pairs = cluster.flatMap((a, index) =>
    cluster.slice(index + 1).map((b, offset) => comparePair(a, b, contexts[index]![index + 1 + offset]!)),
  );
  const conflict = pairs
    .filter(({ judgement }) => judgement === 'disputed')
    .sort((a, b) => b.certainty - a.certainty)[0];
  const doubt = pairs.find(({ judgement }) => judgement === 'unsure');
  const weakest = pairs.reduce((least, pair) => (pair.certainty < least.certainty ? pair : least));
  const told = conflict ?? doubt ?? weakest;
  return { counted: describeCounted(cluster), ...told, certainty: Math.round(told.certainty * 1000) / 1000 };
}

/** The contexts of all pairs of a cluster; two that share too little are compared through a third that is like both. */
function matchAll(cluster: readonly QuantityMention[]): ContextMatch[][] {
  const direct = cluster.map((a) => cluster.map((b) => (a === b ? undefined : matchContexts(a, b))));
  return direct.map((row, a) =>
    row.map((match, b) => {
      const through = cluster.reduce((best, _, c) => {
        const [first, second] = [direct[a]![c], direct[c]![b]];
        return first && second ? Math.max(best, Math.min(first.score, second.score)) : best;
      }, 0);
      return match ?? { score: through, why: ['linked through a third report'] };
    }),
  );
}

const leastDisputeScore = 0.65;
const longestDispute = 7;

type PairJudgement = Pick<QuantityComparison, 'judgement' | 'certainty' | 'why'>;

/** What two numbers in like contexts say to each other; a conflict needs contexts that are surely the same. */
function comparePair(a: QuantityMention, b: QuantityMention, context: ContextMatch): PairJudgement {
  const match = matchValues(a.quantity, b.quantity, a.vague || b.vague);
  const judge = (judgement: PairJudgement['judgement'], reason: string): PairJudgement => ({
    judgement,
    certainty: context.score,
    why: [...context.why, reason],
  });
  if (match === 'equal') return judge('agreed', 'the same number');
  if (match === 'compatible') return judge('agreed', 'both numbers can be true');
  if (match === 'far') return judge('unsure', 'both can be true, but they are far apart');
  if (mayHaveChanged(a, b)) return judge('unsure', 'published on different days: the number may have changed');
  const sure = context.score >= leastDisputeScore && a.modifiers.size === b.modifiers.size && !a.vague && !b.vague;
  return judge(sure ? 'disputed' : 'unsure', 'both numbers cannot be true');
}

/** Counts of victims and the like grow from day to day; other counts may differ after a week. */
function mayHaveChanged(a: QuantityMention, b: QuantityMention): boolean {
  const [first, second] = [a, b].map(({ article }) => Date.parse(article.publishedAt?.slice(0, 10) ?? ''));
  const days = Math.abs(first! - second!) / 86_400_000;
  if (Number.isNaN(days) || days === 0) return false;
  return days > longestDispute || [...a.events.keys(), ...b.events.keys()].some((event) => isGrowingCount(event));
}

const placeQuantities = (articles: readonly Article[]): PlacedQuantity[] =>
  articles.flatMap((article) =>
    annotationsOf(article.annotations, 'quantity')
      .filter(isAmount)
      .map((quantity) => ({ article, quantity })),
  );

const describeTelling = ({ article, quantity }: PlacedQuantity): QuantityTelling => ({
  articleId: article.id,
  quantity: quantity.id,
  value: article.text.slice(quantity.start, quantity.end).replace(/\s+/g, ' '),
  ...(quantity.strict && { strict: true }),
});
