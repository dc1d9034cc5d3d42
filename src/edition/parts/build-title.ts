import { type Citation, createCitation, createFieldCitation } from '../../model/citation.ts';
import type { FiveWAnswer } from '../../model/edition.ts';
import { isHeadlineLike } from '../../text/headline.ts';
import { contentWords } from '../content-words.ts';
import type { EditionContext } from '../context.ts';
import type { IndexedArticle } from '../index-article.ts';
import { coveredBy } from '../rarity.ts';

interface Headline {
  readonly answer: FiveWAnswer;
  readonly words: ReadonlySet<string>;
}

const genreLabel = /^(?:in (?:photos|pictures)|photos|pictures|watch|video|live|opinion|analysis|explainer)\s*:/iu;
const maxLeadWords = 40;
/** A lead with this part of the best one's score is as central. */
const centralShare = 0.8;

/**
 * The title of the story, in the reports' words: the headline closest to the centre of all the reports, or the shortest of
 * the central lead sentences where none has a headline. Absent where no article has a word.
 */
export function buildTitle(context: EditionContext): FiveWAnswer | undefined {
  const headlines = context.articles.flatMap((indexed) => findHeadline(indexed) ?? []);
  const real = headlines.filter(({ answer }) => isHeadlineLike(answer.text));
  if (real.length > 0) return rank(context, real)[0]!.headline.answer;
  const ranked = rank(context, [...headlines, ...findLeads(context)]);
  const central = ranked.filter(({ score }) => score >= centralShare * ranked[0]!.score);
  return central.sort((a, b) => lengthOf(a) - lengthOf(b))[0]?.headline.answer;
}

/** What happened, in the words of a report: the most central lead sentence that does not only say the title again. */
export function findWhat(context: EditionContext, title: FiveWAnswer | undefined): FiveWAnswer | undefined {
  const leads = findLeads(context).filter(({ answer }) => answer.text !== title?.text);
  return rank(context, leads)[0]?.headline.answer ?? title;
}

interface Ranked {
  readonly headline: Headline;
  readonly score: number;
}

const lengthOf = ({ headline }: Ranked): number => headline.answer.text.length;

/** Best first; equal ones in order of their articles. */
function rank(context: EditionContext, headlines: readonly Headline[]): Ranked[] {
  const leads = context.articles.map(({ id }) => leadWords(context, id));
  return headlines
    .map((headline) => ({ headline, score: scoreHeadline(context, headline, leads) }))
    .sort((a, b) => b.score - a.score);
}

const findLeads = (context: EditionContext): Headline[] =>
  context.articles.flatMap((indexed) => findLead(context, indexed) ?? []);

function findHeadline(indexed: IndexedArticle): Headline | undefined {
  const { article } = indexed;
  const block = article.blocks.find(({ kind }) => kind === 'headline');
  if (block) return createHeadline(indexed, createCitation(article, block));
  return article.title?.trim() ? createHeadline(indexed, createFieldCitation(article, 'title')) : undefined;
}

function findLead(context: EditionContext, indexed: IndexedArticle): Headline | undefined {
  const lead = context.sentences.get(indexed.id)?.[0];
  return lead && createHeadline(indexed, createCitation(indexed.article, lead));
}

function createHeadline(indexed: IndexedArticle, citation: Citation): Headline {
  const words =
    'field' in citation
      ? contentWords({ ...indexed, tokens: [], article: { ...indexed.article, text: citation.exact } }, citation)
      : contentWords(indexed, citation);
  return { answer: { text: citation.exact.replace(/\s+/gu, ' ').trim(), citations: [citation] }, words };
}

/** How much of the headline the reports' opening sentences bear out, on average; labels and questions count for less. */
function scoreHeadline(
  context: EditionContext,
  { answer, words }: Headline,
  leads: readonly ReadonlySet<string>[],
): number {
  const { text } = answer;
  const borne = leads.reduce((sum, lead) => sum + coveredBy(words, lead, context.rarity), 0) / leads.length;
  const label = genreLabel.test(text) || text.endsWith('?') ? 0.6 : 1;
  const length = words.size < 3 || text.split(' ').length > maxLeadWords ? 0.6 : 1;
  return borne * label * length;
}

const leadSentences = 4;

const leadWords = (context: EditionContext, articleId: string): ReadonlySet<string> =>
  new Set((context.sentences.get(articleId) ?? []).slice(0, leadSentences).flatMap(({ words }) => [...words]));
