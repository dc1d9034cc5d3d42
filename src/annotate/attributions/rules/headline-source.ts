import { type AttributionSentence, wordAt } from '../sentence.ts';
import { listFrom, type Source } from '../source/source.ts';
import type { AttributionRule, FoundChain } from './rule.ts';

/** Ferry turns back — Reuters · Strike over: Reuters · Reuters: strike over · Cranes to stand still – report. */
export const headlineSource: AttributionRule = {
  id: 'annotate/attributions/headline-source',
  lemmas: new Set(['\u2014', '\u2013', '-', '--', ':', 'source']),
  lone: new Set(['-', ':']),
  find: (sentence, at) => {
    const isColon = wordAt(sentence, at) === ':';
    if (wordAt(sentence, at) === 'source') return wordAt(sentence, at + 1) === ':' ? named(sentence, at) : [];
    if (!isHeadline(sentence) || (!isColon && isGlued(sentence, at))) return [];
    return atEnd(sentence, at, isColon) ?? (isColon ? atStart(sentence, at) : []);
  },
};

/** "(source: Harbour News)" */
const named = (sentence: AttributionSentence, at: number): FoundChain[] =>
  listFrom(sentence, at + 2, 2)
    .slice(0, 1)
    .map((source) => create(at, source));

/** A headline, or a block of one line with no stop at its end. */
const isHeadline = ({ block, text, end }: AttributionSentence): boolean =>
  block.kind === 'headline' ||
  block.kind === 'deck' ||
  block.kind === 'heading' ||
  (end >= block.end && !/[.!?"\u201D]$/.test(text.slice(block.start, block.end)));

/** A hyphen inside a word is no dash. */
const isGlued = ({ tokens }: AttributionSentence, at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]!.start || tokens[at + 1]?.start === tokens[at]!.end;

const generic = /^(?:reports?|media)$/;

function atEnd(sentence: AttributionSentence, at: number, isColon: boolean): FoundChain[] | undefined {
  const last = sentence.tokens.length;
  if (at === 0) return undefined;
  if (generic.test(wordAt(sentence, at + 1)) && at + 2 === last)
    return [create(at, { from: at + 1, to: last, end: last, level: 3 })];
  const source = listFrom(
    sentence,
    at + 1,
    isColon || sentence.block.kind !== 'headline' || isTitleCase(sentence, at) ? 2 : 1,
  )[0];
  if (!source) return undefined;
  const goesOn = source.end < last && !/^,$/.test(wordAt(sentence, source.end));
  return goesOn ? undefined : [create(at, source)];
}

/** In a headline all in capitals any words could be a name. */
const isTitleCase = (sentence: AttributionSentence, to: number): boolean => {
  const words = sentence.tokens.slice(1, to).filter(({ tag }) => /^(?:NOUN|VERB|ADJ|ADV)$/.test(tag));
  return words.some(({ start }) => /^\p{Lu}/u.test(sentence.text.slice(start, start + 2)));
};

function atStart(sentence: AttributionSentence, at: number): FoundChain[] {
  if (at === 1 && generic.test(wordAt(sentence, 0)))
    return [{ from: 0, to: 2, links: [{ from: 0, to: 1 }], certainty: 0.7, place: 'before', reports: true }];
  const source = listFrom(sentence, 0, 2)[0];
  return source && source.end === at
    ? [{ from: 0, to: at + 1, links: [{ from: 0, to: source.to }], certainty: 0.75, place: 'before', reports: true }]
    : [];
}

const create = (at: number, source: Source): FoundChain => ({
  from: at,
  to: source.end,
  links: [{ from: source.from, to: source.to }],
  certainty: 0.75,
  place: 'comment',
  reports: true,
});
