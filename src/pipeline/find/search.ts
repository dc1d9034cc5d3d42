import { applyCorrections } from '../../corrections/apply-corrections.ts';
import { buildAnswer, compareByDate, type FoundArticle } from '../../find/build-answer.ts';
import { searchText, type TextFinding } from '../../find/match/search-text.ts';
import { createQuery, type Query } from '../../find/query/query.ts';
import { createNeedles, type NeedleTable } from '../../find/scan/needles.ts';
import type { Article } from '../../model/article.ts';
import type { Correction } from '../../model/correction.ts';
import { VariorumError } from '../../model/error.ts';
import type { Find } from '../../model/find.ts';
import type { Notice } from '../../model/notice.ts';
import { version } from '../../model/version.ts';
import { annotateArticle } from '../annotate.ts';
import { identifyArticles } from '../identify.ts';

/** What is looked for, made ready. */
export interface Search {
  readonly queries: readonly Query[];
  readonly table: NeedleTable;
}

/**
 * Makes quotes or claims ready to be looked for.
 * @throws VariorumError `words/unfit` where they cannot be: no word, a single one, or more than a thousand.
 */
export function createSearch(words: readonly string[]): Search {
  if (words.length === 0) throw new VariorumError('words/unfit', 'there are no words to find');
  const queries = words.map((given) => {
    const query = createQuery(given);
    if ('refused' in query) throw new VariorumError('words/unfit', query.refused);
    return query;
  });
  return { queries, table: createNeedles(queries) };
}

/** Gathers what articles tell as they come, in memory that the articles found bound. */
export interface Findings {
  /** Looks through an article; it is kept only if it tells something, or comes nearer than the others. */
  readonly add: (article: Article) => void;
  /** Looks through a text alone; the article is asked for only where it is wanted. */
  readonly addText: (text: string, open: () => Article | undefined) => void;
  /** How much of a query must stand close together for an article to be kept as near it. */
  readonly leastNear: (query: number) => number;
  /** Counts articles that were looked through and hold nothing. */
  readonly pass: (count: number) => void;
  /** How many articles were looked through so far. */
  readonly searched: () => number;
  readonly finish: () => Find;
}

/** How many articles are kept for each query in case that nothing is found. */
const mostNear = 3;
const leastNear = 0.2;

/** An article that comes near a query. */
interface Near {
  readonly share: number;
  readonly open: () => Article | undefined;
}

/** Opens the gathering of what articles tell. */
export function openFindings({ queries, table }: Search, corrections: readonly Correction[] = []): Findings {
  const found = new Map<Article, readonly TextFinding[]>();
  const near: Near[][] = queries.map(() => []);
  let searched = 0;

  const leastOf = (index: number): number =>
    near[index]!.length === mostNear ? near[index]!.at(-1)!.share : leastNear;

  function keepNear(index: number, one: Near): void {
    const list = near[index]!;
    if (one.share <= leastOf(index)) return;
    list.push(one);
    list.sort((a, b) => b.share - a.share);
    list.length = Math.min(list.length, mostNear);
  }

  function addText(text: string, open: () => Article | undefined): void {
    searched += 1;
    const findings = searchText(text, queries, table);
    if (findings.some(({ stretches }) => stretches.length > 0)) {
      const article = open();
      if (article) found.set(article, findings);
    }
    findings.forEach(({ share, stretches }, index) => {
      if (stretches.length === 0) keepNear(index, { share, open });
    });
  }

  return {
    addText,
    leastNear: leastOf,
    add: (article) => addText(article.text, () => article),
    pass: (count) => {
      searched += count;
    },
    searched: () => searched,
    finish: () => buildFind({ queries, found, near, searched, corrections }),
  };
}

interface Gathered {
  readonly queries: readonly Query[];
  readonly found: ReadonlyMap<Article, readonly TextFinding[]>;
  readonly near: readonly (readonly Near[])[];
  readonly searched: number;
  readonly corrections: readonly Correction[];
}

function buildFind({ queries, found, near, searched, corrections }: Gathered): Find {
  const { articles: identified, notices } = identifyArticles([...found.keys()].map(annotateOnce));
  const { articles, decisions: all } = applyCorrections(identified, corrections);
  const byText = new Map([...found].map(([article, findings]) => [article.text, findings]));
  const opened = new Set<Article>();
  const answers = queries.map((query, index) => {
    const told = articles.map((article): FoundArticle => ({ article, finding: byText.get(article.text)![index]! }));
    const own = told.filter(({ finding }) => finding.stretches.length > 0);
    const others = own.length > 0 ? [] : near[index]!.flatMap(({ open }) => open() ?? []);
    const answer = buildAnswer(query, own, others);
    for (const article of others) if (answer.nearest?.citation.articleId === article.id) opened.add(article);
    return answer;
  });
  const told = new Set(answers.flatMap(({ tellings }) => tellings.map(({ citation }) => citation.articleId)));
  const cited = [...articles.filter(({ id }) => told.has(id)), ...opened];
  const decisions = all.filter(({ citations }) => citations.every(({ articleId }) => told.has(articleId)));
  return {
    variorum: 'find/1',
    producer: `variorum ${version}`,
    answers,
    articles: dropRepeats(cited).sort(compareByDate).map(withoutWords),
    searched,
    notices: [...notices, ...cited.flatMap((article) => article.notices.filter(isWorthTelling))],
    ...(decisions.length > 0 && { decisions }),
  };
}

const isWorthTelling = ({ severity }: Notice): boolean => severity !== 'info';

const dropRepeats = (articles: readonly Article[]): Article[] => [
  ...new Map(articles.map((article) => [article.id, article])).values(),
];

/** What was annotated before is left as it is. */
const annotateOnce = (article: Article): Article =>
  article.annotations.length > 0 ? article : annotateArticle(article);

function withoutWords(article: Article): Find['articles'][number] {
  const { text: _, annotations: __, ...rest } = article;
  return rest;
}

/**
 * All tellings of some quotes or claims in articles that are at hand; those without annotations are annotated where they tell something.
 * @throws VariorumError `words/unfit`
 */
export function findInArticles(articles: readonly Article[], words: readonly string[]): Find {
  const findings = openFindings(createSearch(words));
  for (const article of articles) findings.add(article);
  return findings.finish();
}
