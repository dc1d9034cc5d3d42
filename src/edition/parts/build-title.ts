import { type Citation, createCitation, createFieldCitation } from '../../model/citation.ts';
import type { FiveWAnswer } from '../../model/edition.ts';
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

/**
 * What the story is about, in the reports' words: the headline closest to the centre of all the reports, or the lead
 * sentence where none has a headline. Absent where no article has a word.
 */
export function buildTitle(context: EditionContext): FiveWAnswer | undefined {
  const headlines = context.articles.flatMap((indexed) => findHeadline(indexed) ?? []);
  const candidates =
    headlines.length > 0 ? headlines : context.articles.flatMap((item) => findLead(context, item) ?? []);
  let best: { readonly headline: Headline; readonly score: number } | undefined;
  for (const headline of candidates) {
    const score = scoreHeadline(context, headline);
    if (!best || score > best.score) best = { headline, score };
  }
  return best?.headline.answer;
}

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
function scoreHeadline(context: EditionContext, { answer, words }: Headline): number {
  const { text } = answer;
  const leads = context.articles.map(({ id }) => leadWords(context, id));
  const borne = leads.reduce((sum, lead) => sum + coveredBy(words, lead, context.rarity), 0) / leads.length;
  const label = genreLabel.test(text) || text.endsWith('?') ? 0.6 : 1;
  const length = words.size < 3 || text.split(' ').length > maxLeadWords ? 0.6 : 1;
  return borne * label * length;
}

const leadSentences = 4;

const leadWords = (context: EditionContext, articleId: string): ReadonlySet<string> =>
  new Set((context.sentences.get(articleId) ?? []).slice(0, leadSentences).flatMap(({ words }) => [...words]));
