import type { NameAnnotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Citation } from '../../model/citation.ts';
import type { EditionEntity, FiveW, FiveWAnswer } from '../../model/edition.ts';
import { compareStrings, memberKey } from '../../model/link.ts';
import { cite, type EditionContext } from '../context.ts';
import { answerWhy } from './find-why.ts';
import { findMainDay, topUnits } from './main-day.ts';
import { wordsOf } from './times.ts';

const maxWho = 4;
const maxCitations = 6;
const topWeight = 0.5;
const locative = /(?:^|[^\p{L}])(?:in|at|near|outside|over|across|off)(?: the| downtown| central)?\s+$/iu;

/** Who, what, when, where and why in the reports' words; a question that no report answers surely is left out. */
export function buildFiveW(
  context: EditionContext,
  entities: readonly EditionEntity[],
  what: FiveWAnswer | undefined,
): FiveW {
  const who = answerWho(context, entities);
  const when = answerWhen(context);
  const where = answerWhere(context);
  const why = answerWhy(context, what);
  return {
    ...(who.length > 0 ? { who } : {}),
    ...(what ? { what: [what] } : {}),
    ...(when ? { when: [when] } : {}),
    ...(where ? { where: [where] } : {}),
    ...(why ? { why: [why] } : {}),
  };
}

/** The people and organisations that most reports name, those first that stand at the top; of several reports, none that one alone names. */
function answerWho(context: EditionContext, entities: readonly EditionEntity[]): FiveWAnswer[] {
  const actors = entities.filter(({ type }) => type === 'person' || type === 'organization');
  const spread = actors.map((entity) => {
    const articles = firstByArticle(entity.mentions);
    const atTop = articles.filter(({ start }) => start < topUnits).length;
    return { entity, articles, weight: articles.length + topWeight * atTop };
  });
  const most = Math.max(0, ...spread.map(({ articles }) => articles.length));
  const least = Math.min(2, context.articles.length);
  return spread
    .filter(({ articles }) => articles.length * 2 > most && articles.length >= least)
    .sort((a, b) => b.weight - a.weight || b.entity.mentions.length - a.entity.mentions.length)
    .slice(0, maxWho)
    .map(({ entity, articles }) => ({ text: entity.name, citations: articles.slice(0, maxCitations) }));
}

function firstByArticle(citations: readonly Citation[]): Citation[] {
  const seen = new Set<string>();
  return citations.filter(({ articleId }) => !seen.has(articleId) && seen.add(articleId));
}

interface Candidate {
  readonly text: string;
  readonly citations: Citation[];
  readonly articles: Set<string>;
  weight: number;
}

const vague =
  /^(?:currently|now|right now|at present|presently|at the moment|at this time|nowadays|these days|today|so far)$/iu;

/** The day, close to publication, that most reports write of; in the fullest of the words that they have for it where it matters most. */
function answerWhen(context: EditionContext): FiveWAnswer | undefined {
  const citations = (findMainDay(context)?.citations ?? []).filter((citation) => !vague.test(wordsOf(citation)));
  const top = citations.filter(({ start }) => start < topUnits);
  return citations.length > 0 ? createAnswer(fullest(top.length > 0 ? top : citations), citations) : undefined;
}

/** An answer with the citation whose words it is first, then one of each other article. */
function createAnswer(text: string, citations: readonly Citation[]): FiveWAnswer {
  const own = citations.find((citation) => wordsOf(citation) === text)!;
  const others = firstByArticle(citations.filter(({ articleId }) => articleId !== own.articleId));
  return { text, citations: [own, ...others].slice(0, maxCitations) };
}

/** The place of the reports' main events, else where most reports say that things happened: named behind "in", "at" or "near". */
function answerWhere(context: EditionContext): FiveWAnswer | undefined {
  const byPlace = new Map<string, Candidate>();
  for (const { id, article, names } of context.articles) {
    const main = mainPlaces(article);
    const headline = article.blocks.find(({ kind }) => kind === 'headline')?.end ?? 0;
    for (const name of names) {
      const cluster = placeOf(context, id, name);
      const isMain = main.has(name.id);
      const isHeadline = name.end <= headline;
      if (!cluster || !(isMain || isHeadline || isLocated(article, name))) continue;
      const weight = isMain ? mainWeight : name.start < topUnits ? topWeight : otherWeight;
      addCandidate(byPlace, cluster, { articleId: id, citation: cite(context, id, name), weight });
    }
  }
  const best = bestCandidate(byPlace);
  // A place that one of several reports alone names may be that of something else.
  if (best && best.articles.size < Math.min(2, context.articles.length)) return undefined;
  return best && createAnswer(mostCommon(best.citations), best.citations);
}

const [mainWeight, otherWeight] = [1, 0.05];

/** The names of places that the main events of an article are told with. */
const mainPlaces = ({ annotations }: Article): Set<string> =>
  new Set(
    annotations.flatMap((annotation) =>
      annotation.kind === 'event' && annotation.main && annotation.place && !annotation.implied?.includes('place')
        ? [annotation.place]
        : [],
    ),
  );

const isLocated = ({ text }: Article, { start }: NameAnnotation): boolean =>
  locative.test(text.slice(Math.max(0, start - 24), start));

const placeOf = (context: EditionContext, articleId: string, name: NameAnnotation): string | undefined =>
  name.type === 'place' && name.form === 'name' && name.entity !== undefined
    ? context.clusterOf.get(memberKey(articleId, name.entity))
    : undefined;

interface Sighting {
  readonly articleId: string;
  readonly citation: Citation;
  readonly weight: number;
}

function addCandidate(
  candidates: Map<string, Candidate>,
  key: string,
  { articleId, citation, weight }: Sighting,
): void {
  const entry = candidates.get(key) ?? { text: citation.exact, citations: [], articles: new Set(), weight: 0 };
  if (!entry.articles.has(articleId)) entry.weight += 1;
  entry.weight += weight;
  entry.articles.add(articleId);
  entry.citations.push(citation);
  candidates.set(key, entry);
}

function bestCandidate(candidates: ReadonlyMap<string, Candidate>): Candidate | undefined {
  return [...candidates].sort(([a, left], [b, right]) => right.weight - left.weight || compareStrings(a, b))[0]?.[1];
}

/** The citation's words with most to tell: the longest, then the first in order of code units. */
const fullest = (citations: readonly Citation[]): string =>
  [...citations].sort((a, b) => b.exact.length - a.exact.length || compareStrings(a.exact, b.exact)).map(wordsOf)[0]!;

function mostCommon(citations: readonly Citation[]): string {
  const counts = new Map<string, number>();
  for (const citation of citations) counts.set(wordsOf(citation), (counts.get(wordsOf(citation)) ?? 0) + 1);
  return [...counts].sort(([a, left], [b, right]) => right - left || compareStrings(a, b))[0]![0];
}
