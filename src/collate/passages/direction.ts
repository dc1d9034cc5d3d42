import { annotationsOf } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { foldName } from '../../text/fold.ts';

/** Which of two articles has the text from the other, and by what that is known. */
export interface Direction {
  readonly from: Article;
  readonly to: Article;
  readonly direction: 'known' | 'unsure';
  readonly evidence: readonly string[];
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * Tells who had a shared passage first. A credit in one that names the other counts, then a clearly earlier date. Two
 * articles that credit one agency both have it from there: then neither is the other's source.
 */
export function findDirection(a: Article, b: Article): Direction {
  const [creditsA, creditsB] = [creditOf(b, a), creditOf(a, b)];
  if (creditsA && !creditsB) return { from: a, to: b, direction: 'known', evidence: [creditsA] };
  if (creditsB && !creditsA) return { from: b, to: a, direction: 'known', evidence: [creditsB] };
  const [earlier, later, gapMs] = inTime(a, b);
  if (a.agency && b.agency && foldName(a.agency) === foldName(b.agency))
    return { from: earlier, to: later, direction: 'unsure', evidence: [`both credit ${a.agency}`] };
  if (gapMs === undefined) return { from: earlier, to: later, direction: 'unsure', evidence: [] };
  const evidence = [`${earlier.outlet} has it from ${earlier.publishedAt}, ${later.outlet} from ${later.publishedAt}`];
  return { from: earlier, to: later, direction: 'known', evidence };
}

/** In which words `article` says that it knows from `source`. */
function creditOf(article: Article, source: Article): string | undefined {
  const names = new Set([source.outlet, ...(source.agency ? [source.agency] : [])].flatMap(namesOf));
  const isSource = (name: string | undefined) => name !== undefined && names.has(foldName(name));
  if (isSource(article.outlet)) return undefined;
  if (isSource(article.agency)) return `${article.outlet} credits ${article.agency}`;
  const chains = annotationsOf(article.annotations, 'attribution').flatMap(({ chain }) => chain);
  const link = chains.find(({ name }) => isSource(name));
  return link && `${article.outlet} cites ${link.name}`;
}

/** A folded name, and its initials if it has at least three words: "OPA" for Orvane Press Agency. */
function namesOf(name: string): string[] {
  const folded = foldName(name);
  const words = folded.split(' ');
  return words.length < 3 ? [folded] : [folded, words.map((word) => word[0]).join('')];
}

/** The two in order of date, with the time between them where it is clear which came first. */
function inTime(a: Article, b: Article): [earlier: Article, later: Article, gapMs: number | undefined] {
  const [timeA, timeB] = [Date.parse(a.publishedAt ?? ''), Date.parse(b.publishedAt ?? '')];
  if (Number.isNaN(timeA) || Number.isNaN(timeB)) return [...byId(a, b), undefined];
  const gapMs = Math.abs(timeA - timeB);
  const least = hasTimeOfDay(a) && hasTimeOfDay(b) ? hourMs : dayMs;
  const [earlier, later] = timeA === timeB ? byId(a, b) : timeA < timeB ? [a, b] : [b, a];
  return [earlier, later, gapMs >= least ? gapMs : undefined];
}

const byId = (a: Article, b: Article): [Article, Article] => (a.id <= b.id ? [a, b] : [b, a]);

const hasTimeOfDay = ({ publishedAt }: Article): boolean => publishedAt?.includes('T') ?? false;
