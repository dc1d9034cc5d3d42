import { type Citation, createCitation, createFieldCitation } from '../../model/citation.ts';
import type { FiveWAnswer } from '../../model/edition.ts';
import { fold } from '../../text/fold.ts';
import { isHeadlineLike } from '../../text/headline.ts';
import { whyNotAlone, withoutDateline } from '../brief/find-candidates.ts';
import { createView } from '../brief/sentence-view.ts';
import { contentWords } from '../content-words.ts';
import type { EditionContext } from '../context.ts';
import type { IndexedArticle } from '../index-article.ts';
import { coveredBy } from '../rarity.ts';

interface Headline {
  readonly answer: FiveWAnswer;
  readonly words: ReadonlySet<string>;
  /** A lead that needs the sentences about it. */
  readonly leans?: true;
}

const genreLabel =
  /^(?:in (?:photos|pictures)|photos?|pictures|watch|video|live|opinion|analysis|explainer|comment|editorial|exclusive|breaking|updated?|review|quiz|gallery|transcript|[\p{L}’' ]{1,24} live)\s*[:|–—-]/iu;
/** It holds back what it is about, or calls the reader. */
const luring =
  /\?|^(?:this|these|here(?:['’]s| is| are)|why|how|what|where|when|who|which|meet|see|watch|look|read)\b|\b(?:you (?:need|should|won['’]t|can|will|must)|your|what we know|everything (?:we|to) know|need to know|won['’]t believe|things to|goes viral|the internet|will (?:shock|surprise|amaze))\b|(?:\.\.\.|…)$/iu;
const quoted = /["“”]|(?<![\p{L}\p{N}])['‘][^'‘’]{2,120}['’](?![\p{L}\p{N}])/u;
const maxLeadWords = 40;
/** A lead with this part of the best one's score is as central. */
const centralShare = 0.8;

/**
 * The title of the story, in the reports' words: the headline closest to the centre of all the reports, or the shortest of
 * the central lead sentences where none has a headline. One line: no question or lure, no outlet's name, no number that only one report has if another
 * will do. Absent where no article has a word.
 */
export function buildTitle(context: EditionContext): FiveWAnswer | undefined {
  const headlines = context.articles.flatMap((indexed) => findHeadline(context, indexed) ?? []);
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

function findHeadline(context: EditionContext, indexed: IndexedArticle): Headline | undefined {
  const { article } = indexed;
  const block = article.blocks.find(({ kind }) => kind === 'headline');
  if (block) {
    const length = lengthWithoutOutlet(context, article.text.slice(block.start, block.end));
    return createHeadline(indexed, createCitation(article, { start: block.start, end: block.start + length }));
  }
  if (!article.title?.trim()) return undefined;
  const span = { start: 0, end: lengthWithoutOutlet(context, article.title) };
  return createHeadline(indexed, createFieldCitation(article, 'title', span));
}

const outletMark = /\s[|–—-]\s|\s\|\|?\s/gu;

/** How much of a headline stands before the name of an outlet that closes it: "Bridge closed | The Gazette". */
function lengthWithoutOutlet(context: EditionContext, text: string): number {
  const mark = [...text.matchAll(outletMark)].at(-1);
  if (!mark || mark.index === 0) return text.length;
  const last = text.slice(mark.index + mark[0].length);
  return mark[0].includes('|') || namesOutlet(context, last) ? mark.index : text.length;
}

/** Whether words name one of the story's outlets, as it is called or by its address. */
function namesOutlet({ articles }: EditionContext, text: string): boolean {
  const words = ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const joined = words.replaceAll(' ', '');
  return articles.some(({ article: { outlet } }) => {
    const name = fold(outlet).replace(/^www\.|^https?:\/\//gu, '');
    const site = name
      .replace(/\.(?:com|org|net|co\.uk|co|uk|news|info|tv|[a-z]{2})$/u, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return site.length > 2 && (words.includes(` ${site} `) || joined === site.replaceAll(' ', ''));
  });
}

/** The first sentence at the top of a report that stands alone, else its first. */
function findLead(context: EditionContext, indexed: IndexedArticle): Headline | undefined {
  const top = (context.sentences.get(indexed.id) ?? []).slice(0, leadSentences);
  for (const sentence of top) {
    const trimmed = withoutDateline(context, sentence);
    if (whyNotAlone(createView(context, trimmed)) === undefined)
      return createHeadline(indexed, createCitation(indexed.article, trimmed));
  }
  return top[0] && createHeadline(indexed, createCitation(indexed.article, top[0]), true);
}

function createHeadline(indexed: IndexedArticle, citation: Citation, leans?: true): Headline {
  const words =
    'field' in citation
      ? contentWords({ ...indexed, tokens: [], article: { ...indexed.article, text: citation.exact } }, citation)
      : contentWords(indexed, citation);
  return {
    answer: { text: citation.exact.replace(/\s+/gu, ' ').trim(), citations: [citation] },
    words,
    ...(leans && { leans }),
  };
}

/** How much of the headline the reports' opening sentences bear out, on average; less for each thing that a title should not have. */
function scoreHeadline(
  context: EditionContext,
  { answer, words, leans }: Headline,
  leads: readonly ReadonlySet<string>[],
): number {
  const { text } = answer;
  const borne = leads.reduce((sum, lead) => sum + coveredBy(words, lead, context.rarity), 0) / leads.length;
  const faults = [
    genreLabel.test(text),
    luring.test(text),
    quoted.test(text),
    words.size < 3 || text.split(' ').length > maxLeadWords,
    namesOutlet(context, text),
    hasOwnNumber(text, leads),
    leans === true,
  ];
  return borne * faultWeight ** faults.filter(Boolean).length;
}

const faultWeight = 0.45;

/** A number that the openings of fewer than half of the reports have. */
const hasOwnNumber = (text: string, leads: readonly ReadonlySet<string>[]): boolean =>
  (text.match(/(?<![\p{L}\p{N}-])\d[\d.,]{0,12}/gu) ?? []).some((printed) => {
    const number = printed.replace(/[.,]+$/u, '');
    return leads.filter((lead) => lead.has(number)).length * 2 < leads.length;
  });

const leadSentences = 4;

const leadWords = (context: EditionContext, articleId: string): ReadonlySet<string> =>
  new Set((context.sentences.get(articleId) ?? []).slice(0, leadSentences).flatMap(({ words }) => [...words]));
