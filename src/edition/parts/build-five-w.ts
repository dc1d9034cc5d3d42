import type { NameAnnotation, TimeAnnotation } from '../../model/annotation.ts';
import type { Citation } from '../../model/citation.ts';
import type { EditionEntity, FiveW, FiveWAnswer } from '../../model/edition.ts';
import { compareStrings, memberKey } from '../../model/link.ts';
import { cite, type EditionContext } from '../context.ts';
import { daysBetween, isCalendarDay, wordsOf } from './times.ts';

const maxWho = 4;
const maxCitations = 6;
const nearDays = 10;
const locative = /(?:^|[^\p{L}])(?:in|at|near|outside)(?: the| downtown| central)?\s+$/iu;

/** Who, what, when and where in the reports' words; why is left out, for no report is read for reasons yet. */
export function buildFiveW(
  context: EditionContext,
  entities: readonly EditionEntity[],
  what: FiveWAnswer | undefined,
): FiveW {
  const who = answerWho(entities);
  const when = answerWhen(context);
  const where = answerWhere(context);
  return {
    ...(who.length > 0 ? { who } : {}),
    ...(what ? { what: [what] } : {}),
    ...(when ? { when: [when] } : {}),
    ...(where ? { where: [where] } : {}),
  };
}

/** The people and organisations that most reports name. */
function answerWho(entities: readonly EditionEntity[]): FiveWAnswer[] {
  const actors = entities.filter(({ type }) => type === 'person' || type === 'organization');
  const spread = actors.map((entity) => ({ entity, articles: firstByArticle(entity.mentions) }));
  const most = Math.max(0, ...spread.map(({ articles }) => articles.length));
  return spread
    .filter(({ articles }) => articles.length * 2 > most)
    .sort((a, b) => b.articles.length - a.articles.length || b.entity.mentions.length - a.entity.mentions.length)
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

/** The day, close to publication, that most reports write of; in the fullest of their words for it. */
function answerWhen(context: EditionContext): FiveWAnswer | undefined {
  const byDay = new Map<string, Candidate>();
  for (const { id, article, times } of context.articles) {
    for (const time of times) {
      if (time.granularity !== 'day' || !isCalendarDay(time) || !isNear(time, article.publishedAt)) continue;
      addCandidate(byDay, time.value!.slice(0, 10), {
        articleId: id,
        citation: cite(context, id, time),
        lead: time.start < 600,
      });
    }
  }
  const best = bestCandidate(byDay);
  return best && createAnswer(fullest(best.citations), best.citations);
}

/** An answer with the citation whose words it is first, then one of each other article. */
function createAnswer(text: string, citations: readonly Citation[]): FiveWAnswer {
  const own = citations.find((citation) => wordsOf(citation) === text)!;
  const others = firstByArticle(citations.filter(({ articleId }) => articleId !== own.articleId));
  return { text, citations: [own, ...others].slice(0, maxCitations) };
}

const isNear = (time: TimeAnnotation, publishedAt: string | undefined): boolean =>
  publishedAt === undefined || Math.abs(daysBetween(time.value!, publishedAt) ?? 0) <= nearDays;

/** The place where most reports say that things happened: named behind "in", "at" or "near". */
function answerWhere(context: EditionContext): FiveWAnswer | undefined {
  const byPlace = new Map<string, Candidate>();
  for (const { id, article, names } of context.articles) {
    for (const name of names) {
      const cluster = placeOf(context, id, name);
      if (!cluster || !locative.test(article.text.slice(Math.max(0, name.start - 24), name.start))) continue;
      addCandidate(byPlace, cluster, { articleId: id, citation: cite(context, id, name), lead: name.start < 600 });
    }
  }
  const best = bestCandidate(byPlace);
  return best && createAnswer(mostCommon(best.citations), best.citations);
}

const placeOf = (context: EditionContext, articleId: string, name: NameAnnotation): string | undefined =>
  name.type === 'place' && name.form === 'name' && name.entity !== undefined
    ? context.clusterOf.get(memberKey(articleId, name.entity))
    : undefined;

interface Sighting {
  readonly articleId: string;
  readonly citation: Citation;
  /** Whether it stands at the top of its article. */
  readonly lead: boolean;
}

function addCandidate(candidates: Map<string, Candidate>, key: string, { articleId, citation, lead }: Sighting): void {
  const entry = candidates.get(key) ?? { text: citation.exact, citations: [], articles: new Set(), weight: 0 };
  if (!entry.articles.has(articleId)) entry.weight += 1;
  entry.weight += lead ? 0.5 : 0.05;
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
