import { matchValues } from '../match-values.ts';
import { mayCountSame, sharedEvents } from './context.ts';
import type { QuantityMention } from './mentions.ts';

/**
 * Numbers of further articles that go along with a comparison: the same noun, what happened to it, and a number that all
 * can be true with one of the members. Where the words around a number are few ("14 people were injured."), this is
 * enough to be told with the others, though never to be set against them. One number an article, the nearest in value.
 */
export function findJoining(
  cluster: readonly QuantityMention[],
  others: readonly QuantityMention[],
): QuantityMention[] {
  const candidates = others
    .filter(({ comparable }) => comparable)
    .flatMap((other) => rankJoining(cluster, other) ?? []);
  const best = new Map<string, Joining>();
  const told = articlesOf(cluster);
  for (const joining of candidates) {
    const { article } = joining.mention;
    const known = best.get(article.id);
    if (!told.has(article.id) && (!known || joining.rank < known.rank)) best.set(article.id, joining);
  }
  return [...best.values()].map(({ mention }) => mention);
}

interface Joining {
  readonly mention: QuantityMention;
  /** 0 for an equal number, 1 for one that can be true as well. */
  readonly rank: number;
}

/** A number that conflicts with a member goes along only where it is equal to another one. */
function rankJoining(cluster: readonly QuantityMention[], mention: QuantityMention): Joining | undefined {
  const like = cluster.filter((member) => mayCountSame(member, mention) && sharesCommonEvent(cluster, member, mention));
  const matches = like.map((member) => matchValues(member.quantity, mention.quantity));
  if (matches.includes('equal')) return { mention, rank: 0 };
  const isClear = !mention.rivalled && !mention.vague && !matches.includes('conflicting');
  const goesAlong = isClear && matches.includes('compatible');
  return goesAlong ? { mention, rank: 1 } : undefined;
}

/** Whether two numbers share a kind of event that most of the cluster is about. */
const sharesCommonEvent = (
  cluster: readonly QuantityMention[],
  member: QuantityMention,
  mention: QuantityMention,
): boolean =>
  sharedEvents(member, mention).some(
    (event) => cluster.filter(({ events }) => events.has(event)).length * 2 > cluster.length,
  );

/** A number with the article that it stands in. */
export type PlacedQuantity = Pick<QuantityMention, 'article' | 'quantity'>;

/**
 * The first number of each further article that may be of the same thing: the same noun with what happened or with the same
 * number, the same number with what happened, or a number that is hardly told twice by chance. Such an article is not silent.
 */
export function findPerhaps(
  tellings: readonly QuantityMention[],
  mentions: readonly QuantityMention[],
  all: readonly PlacedQuantity[],
): PlacedQuantity[] {
  const told = articlesOf(tellings);
  const close = mentions.filter((mention) => tellings.some((member) => mayBeSame(member, mention)));
  const values = new Set(tellings.map(({ quantity }) => quantity.value).filter(isTelling));
  const found = new Map<string, PlacedQuantity>();
  for (const placed of [...close, ...all.filter(({ quantity }) => values.has(quantity.value))]) {
    const { id } = placed.article;
    if (!told.has(id) && !found.has(id)) found.set(id, placed);
  }
  return [...found.values()];
}

function mayBeSame(member: QuantityMention, mention: QuantityMention): boolean {
  const [sameHead, sameValue] = [member.head === mention.head, member.quantity.value === mention.quantity.value];
  return (sameHead && sameValue) || ((sameHead || sameValue) && sharedEvents(member, mention).length > 0);
}

const largestCommon = 12;

/** Whether a number is neither small nor round, so that it hardly stands for two things in one story. */
const isTelling = (value: number): boolean =>
  !Number.isInteger(value) || (value > largestCommon && value % 10 !== 0) || value >= 1_000_000;

const articlesOf = (mentions: readonly PlacedQuantity[]): Set<string> =>
  new Set(mentions.map(({ article }) => article.id));
