import type { Article } from '../../../model/article.ts';
import { type Span, spansOverlap } from '../../../model/span.ts';
import { firstFrom } from '../../spans.ts';
import type { Claim } from '../claim.ts';
import { type Contrast, type ContrastTelling, describeClaim } from '../contrasts/contrast.ts';
import { isElsewhen } from '../scene.ts';
import { findGovernor } from '../trees.ts';
import type { ClaimReading } from './claim-reading.ts';
import type { EchoIndex, ToldSentence } from './passages.ts';
import { findWeighty } from './weighty-deeds.ts';

/** So many are shown of a story, the weightiest; what is beyond them is only kept. */
const mostShown = 3;
const mostKept = 8;
/** Less tells too little to be news. */
const leastWeight = 20;
/** The part of it that no other report has in any sentence, at least. */
const leastNew = 0.35;
/** The part that one sentence of another report has, at most. */
const mostEcho = 0.3;

interface Single {
  readonly sentence: ToldSentence;
  readonly claim: Claim;
  readonly weight: number;
}

/**
 * Weighty facts that one report alone has: a deed of law, office, money or safety with a name, number or day, told in a sentence
 * of which no other report echoes more than a trace. `taken`: passages that are told as exclusive already.
 */
export function buildSingles(
  { sources, sentences, index }: ClaimReading,
  taken: readonly ContrastTelling[],
): Contrast[] {
  if (sources.length < 2) return [];
  const articles = sources.map(({ article }) => article);
  const isTaken = ({ article, span }: ToldSentence): boolean =>
    taken.some((one) => one.article === article && spansOverlap(one.span, span));
  return sentences
    .filter((sentence) => !isTaken(sentence))
    .flatMap((sentence) => findSingle(sentence, articles, index))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostKept)
    .map((single, at) => createContrast(single, at < mostShown));
}

function findSingle(sentence: ToldSentence, articles: readonly Article[], index: EchoIndex): Single[] {
  const claim = sentence.claims.find((one) => one.main && !one.voice.marked && findWeighty(one).length > 0);
  if (!claim || isQuoted(sentence) || !isNews(sentence) || !isConcrete(sentence) || isDoneElsewhen(claim)) return [];
  const all = weightOf(sentence.terms);
  if (all < leastWeight) return [];
  const others = articles.filter((article) => article !== sentence.article);
  const fresh = sentence.terms.filter((term) => !others.some((article) => index.hasTerm(article, term)));
  if (weightOf(fresh) / all < leastNew) return [];
  if (others.some((article) => index.findEcho(sentence, article) > mostEcho)) return [];
  return [{ sentence, claim, weight: weightOf(fresh) }];
}

/** Its deed is dated far from the report's day, not only a thing that it names: "for the drought of 2029". */
const isDoneElsewhen = (claim: Claim): boolean =>
  isElsewhen({ ...claim, times: claim.times.filter((time) => findGovernor(claim, time) === claim.head) });

const weightOf = (terms: ToldSentence['terms']): number => terms.reduce((sum, { weight }) => sum + weight, 0);

/** Behind these a report tells what happened before, or elsewhere. */
const mostBefore = 12;
const sentenceEnd = /[.!?]["”’)]*$/u;

/** A whole sentence among the first of its report, where news stands: no caption, no link to another page, no background. */
const isNews = ({ article, source, span }: ToldSentence): boolean =>
  firstFrom(source.sentences, span.start) < mostBefore && sentenceEnd.test(article.text.slice(span.start, span.end));

const isConcrete = ({ terms }: ToldSentence): boolean => terms.some(({ kind }) => kind !== 'word');

/** What somebody is quoted with is told as a quotation. */
function isQuoted({ source, span }: ToldSentence): boolean {
  return source.quotes.some((quote) => quote.form === 'direct' && lengthOf(quote, span) * 4 > span.end - span.start);
}

const lengthOf = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

const createContrast = ({ sentence: { article, span }, claim }: Single, isShown: boolean): Contrast => ({
  kind: 'single',
  about: describeClaim(claim),
  judgement: isShown ? 'single' : 'unsure',
  certainty: isShown ? 0.75 : 0.6,
  why: [`it tells a weighty deed: ${findWeighty(claim)[0]!.lemma}`, 'no sentence of another report echoes it'],
  positions: [{ value: article.text.slice(span.start, span.end).replace(/\s+/g, ' '), claims: [{ article, span }] }],
});
