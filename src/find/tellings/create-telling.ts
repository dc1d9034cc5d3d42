import {
  type AlignedStep,
  alignTelling,
  describeDifferences,
  type TellingWords,
} from '../../collate/quotations/typing/alignment.ts';
import { matchRelation } from '../../collate/quotations/typing/relation.ts';
import { rootOf } from '../../collate/quotations/words/roots.ts';
import { annotationsOf, type QuoteAnnotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { type Citation, createCitation } from '../../model/citation.ts';
import type { FoundRelation, FoundTelling } from '../../model/find.ts';
import type { AcceptedStretch } from '../match/search-text.ts';
import type { Query } from '../query/query.ts';
import { findSentence } from './sentence-around.ts';
import { readVoice, type StretchVoice } from './voice.ts';

/** A passage with its words cited, whose they are, and how they stand to what was asked for. */
export function createTelling(article: Article, query: Query, stretch: AcceptedStretch): FoundTelling {
  const voice = readVoice(article, stretch.words, new Set(query.words.map(({ key }) => rootOf(key))));
  const [first, ...rest] = voice.pieces.map((piece) =>
    createCitation(article, { start: piece[0]!.start, end: piece.at(-1)!.end }),
  );
  const around = findSentence(article, { start: first!.start, end: (rest.at(-1) ?? first!).end });
  return {
    citation: first!,
    ...(rest.length > 0 && { more: rest }),
    around: createCitation(article, around),
    ...(voice.quote && describeQuote(article, voice.quote)),
    ...compareWords(article, query, voice, around),
    share: Math.round(stretch.share * 1000) / 1000,
  };
}

function describeQuote(
  article: Article,
  quote: QuoteAnnotation,
): Pick<FoundTelling, 'form' | 'speaker' | 'via' | 'denied'> {
  const { form, cue } = quote;
  const speaker = nameSpeaker(article, quote);
  const via = findVia(article, quote);
  return {
    form,
    ...(speaker && { speaker }),
    ...(via.length > 0 && { via }),
    ...(cue?.class === 'deny' && { denied: true as const }),
  };
}

function nameSpeaker(article: Article, { speaker }: QuoteAnnotation): FoundTelling['speaker'] {
  const { start, end, name } = speaker ?? {};
  const citation = start === undefined || end === undefined ? undefined : createCitation(article, { start, end });
  const known = name ?? citation?.exact;
  return known === undefined ? undefined : { name: known, ...(citation && { citation }) };
}

const findVia = (article: Article, { id, attributions = [] }: QuoteAnnotation): Citation[] =>
  annotationsOf(article.annotations, 'attribution')
    .filter((one) => one.of.includes(id) || attributions.includes(one.id))
    .flatMap(({ chain }) => chain.map((link) => createCitation(article, link)));

function compareWords(
  { text }: Article,
  query: Query,
  { marked, pieces, quote }: StretchVoice,
  around: { readonly start: number; readonly end: number },
): Pick<FoundTelling, 'relation' | 'differs'> {
  const telling: TellingWords = { text, pieces };
  const base: TellingWords = { text: query.text, pieces: query.pieces };
  const steps = alignTelling(telling, base);
  const relation = matchRelation({
    telling,
    base,
    steps,
    marked,
    baseDirect: false,
    around: text.slice(around.start, around.end),
    fragment: quote?.form === 'mixed',
    cueNegations: 0,
    translated: false,
  });
  if (relation === 'verbatim' || steps.every(({ op }) => op === 'equal')) return { relation: 'verbatim' };
  if (steps.some(replacesNumber)) return { relation: 'altered', differs: describeDifferences(steps, telling, base) };
  return { relation: nameRelation(relation, quote), differs: describeDifferences(steps, telling, base) };
}

const digits = /^\d/;

/** A number stands in place of another one, with nothing beside them. */
const replacesNumber = ({ op, words, others }: AlignedStep): boolean =>
  op === 'replace' &&
  words.length === 1 &&
  others.length === 1 &&
  digits.test(words[0]!.key) &&
  digits.test(others[0]!.key);

/** What nobody is quoted with and is told in other words is a claim of the outlet's own. */
const nameRelation = (relation: FoundRelation, quote: QuoteAnnotation | undefined): FoundRelation =>
  relation === 'paraphrase' && !quote ? 'claim' : relation;
