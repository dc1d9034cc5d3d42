import type { QuoteAnnotation, TokenAnnotation } from '../../../model/annotation.ts';
import { memberKey } from '../../../model/link.ts';
import { type Span, spanContains, spansOverlap } from '../../../model/span.ts';
import { firstFrom, within } from '../../spans.ts';
import type { Claim, ClaimVoice } from '../claim.ts';
import { type Fact, readFact } from '../facts/fact.ts';
import type { ClaimSource } from './claim-source.ts';
import { indexTerms, readTerms } from './read-terms.ts';
import { splitClauses } from './split-clauses.ts';
import { findNegated, findRejected, isOpen } from './stance.ts';

/** The claims of an article, one a clause. */
export const readClaims = (source: ClaimSource): Claim[] =>
  splitClauses(source).flatMap(({ tokens, sentence }) => {
    const claim = createClaim(source, tokens, sentence);
    return claim.terms.length > 1 ? [claim] : [];
  });

/** What a stretch of an article claims, whatever clauses it holds. */
export function readClaimAt(source: ClaimSource, span: Span): Claim {
  const { tokens, sentences } = source;
  const words = tokens.slice(firstFrom(tokens, span.start), firstFrom(tokens, span.end));
  const sentence = sentences.find((one) => spansOverlap(one, span)) ?? span;
  return createClaim(source, words, sentence);
}

function createClaim(source: ClaimSource, tokens: readonly TokenAnnotation[], sentence: Span): Claim {
  const words = trimMarks(tokens);
  const span = { start: words[0]?.start ?? sentence.start, end: words.at(-1)?.end ?? sentence.start + 1 };
  const head = findHead(words);
  const isOwn = (one: Span): boolean => words.some((token) => spansOverlap(token, one));
  const quantities = within(source.quantities, span).filter(isOwn);
  const times = within(source.times, span).filter(isOwn);
  const names = within(source.names, span).filter(isOwn);
  const terms = readTerms(source, { tokens: words, quantities, times, names });
  return {
    key: memberKey(source.article.id, `claim:${span.start}-${span.end}`),
    article: source.article,
    span,
    sentence,
    tokens: words,
    ...(head && { head }),
    main: head !== undefined && isMainClause(source, words, head),
    sourced: isSourced(source, sentence),
    terms,
    byKey: indexTerms(terms),
    quantities,
    times,
    names,
    negated: findNegated(source, words),
    rejected: findRejected(words),
    open: isOpen(words),
    voice: readVoice(source, span),
    facts: findFacts(source, words, head),
    factsOf: source.factsOf,
  };
}

/** What the words tell: the claim of their head first, then the others in order. */
function findFacts(source: ClaimSource, words: readonly TokenAnnotation[], head: TokenAnnotation | undefined): Fact[] {
  const facts = words.flatMap(({ start }) => source.factsAt.get(start) ?? []);
  const main = head && facts.find(({ trigger }) => trigger && spansOverlap(trigger, head));
  return (main ? [main, ...facts.filter((fact) => fact !== main)] : facts).map((told) => readFact(source, told));
}

function trimMarks(tokens: readonly TokenAnnotation[]): readonly TokenAnnotation[] {
  const first = tokens.findIndex(({ tag }) => tag !== 'PUNCT');
  const last = tokens.findLastIndex(({ tag }) => tag !== 'PUNCT');
  return first < 0 ? tokens : tokens.slice(first, last + 1);
}

/** The first word whose governor lies outside: that of the clause. */
function findHead(words: readonly TokenAnnotation[]): TokenAnnotation | undefined {
  const inside = new Set(words.map(({ id }) => id));
  const tops = words.filter(({ head }) => head === undefined || !inside.has(head));
  return tops.find(({ tag }) => tag === 'VERB') ?? tops.find(({ tag }) => tag !== 'PUNCT');
}

const mainRelations: ReadonlySet<string> = new Set(['root', 'ccomp', 'parataxis', 'conj']);
const opening: ReadonlySet<string> = new Set([
  'if',
  'whether',
  'why',
  'when',
  'how',
  'unless',
  'until',
  'what',
  'who',
  'which',
  'where',
]);

/** A whole clause that is asserted: it has a subject, or shares one, and is no question, condition or infinitive. */
function isMainClause({ article }: ClaimSource, words: readonly TokenAnnotation[], head: TokenAnnotation): boolean {
  if (!mainRelations.has(head.relation ?? 'root') || opening.has(words[0]?.lemma ?? '')) return false;
  const own = words.filter((token) => token.head === head.id);
  const hasSubject = own.some(({ relation }) => relation === 'nsubj' || relation === 'csubj');
  if (!hasSubject || own.some(({ lemma, relation }) => relation === 'mark' && lemma !== 'that' && lemma !== 'to'))
    return false;
  return !/^[^.!]{0,4}\?/.test(article.text.slice(words.at(-1)!.end, words.at(-1)!.end + 6));
}

/** Whether a quote or an attribution stands in a sentence. */
const isSourced = ({ quotes, attributions }: ClaimSource, sentence: Span): boolean =>
  isNear(quotes, sentence) || isNear(attributions, sentence);

/** Quotes may run over several sentences: those that begin a little earlier are looked at too. */
function isNear(list: readonly Span[], sentence: Span): boolean {
  const end = firstFrom(list, sentence.end);
  for (let at = end - 1; at >= 0 && at >= end - 8; at -= 1) if (spansOverlap(list[at]!, sentence)) return true;
  return false;
}

const denialReach = 12;
const outlet: ClaimVoice = { by: 'outlet', marked: false };

/** Whose word a stretch is: that of the quote that holds most of it. */
function readVoice(source: ClaimSource, span: Span): ClaimVoice {
  const quote = source.quotes
    .slice(Math.max(0, firstFrom(source.quotes, span.start + 1) - 6), firstFrom(source.quotes, span.end))
    .findLast((one) => covers(one, span));
  if (!quote) return outlet;
  const voice = voiceOf(source, quote);
  // What stands behind the first clause of a denial may be told by the outlet again.
  return voice.class === 'deny' && span.start > quote.start + denialReach ? { ...voice, class: 'say' } : voice;
}

function covers(quote: Span, span: Span): boolean {
  if (spanContains(quote, span)) return true;
  const shared = Math.min(quote.end, span.end) - Math.max(quote.start, span.start);
  return shared * 2 > span.end - span.start;
}

function voiceOf(source: ClaimSource, { cue, speaker, form }: QuoteAnnotation): ClaimVoice {
  const token = cue && source.tokens[firstFrom(source.tokens, cue.start)];
  return {
    by: 'speaker',
    marked: form === 'direct',
    ...(cue && { class: cue.class, told: cue }),
    ...(token && { cue: token.lemma }),
    ...(speaker?.start !== undefined && { name: source.article.text.slice(speaker.start, speaker.end) }),
    ...(speaker?.unnamed && { unnamed: true as const }),
    ...(speaker?.entity !== undefined && { speaker: source.clusterOf(speaker.entity) }),
  };
}
