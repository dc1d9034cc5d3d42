import { firstFrom, within } from '../../../collate/spans.ts';
import type { QuantityAnnotation } from '../../../model/annotation.ts';
import { type Span, spanContains, spansOverlap } from '../../../model/span.ts';
import type { IndexedSentence } from '../../index/sentence-index.ts';
import type { Slot } from '../slot.ts';
import { parseLength } from './lengths.ts';

/** The amounts, lengths of time, scores and ranks that a sentence gives, in order. */
export function readNumbers(sentence: IndexedSentence): Slot[] {
  const { source } = sentence;
  const times = within(source.times, sentence);
  const races = readRaceTimes(sentence, times);
  const quantities = within(source.quantities, sentence).filter(
    (quantity) =>
      !races.some((race) => spansOverlap(race, quantity)) &&
      !times.some((time) => spanContains(time, quantity)) &&
      !isInName(sentence, quantity) &&
      !isBehindName(sentence, quantity) &&
      !isHour(sentence, quantity),
  );
  const scores = readScores(sentence, quantities);
  const alone = quantities.filter((quantity) => !scores.some((score) => spansOverlap(score, quantity)));
  const lengths = times.flatMap((time): Slot[] => {
    const quantity = parseLength(source.article.text, time);
    return quantity ? [{ ...createSlot(sentence, 'length', time, [quantity]), time }] : [];
  });
  return [
    ...scores,
    ...races,
    ...alone.map((quantity) => readAmount(sentence, readAge(sentence, quantity))),
    ...lengths,
  ].sort((a, b) => a.start - b.start);
}

function readAmount(sentence: IndexedSentence, quantity: QuantityAnnotation): Slot {
  const { counted } = quantity;
  const slot = createSlot(sentence, quantity.ordinal ? 'rank' : 'amount', quantity, [quantity]);
  if (!counted) return slot;
  const isBehind = counted.start >= quantity.end && counted.start - quantity.end < 4;
  return { ...slot, ...(isBehind && { end: counted.end }), anchor: counted };
}

const createSlot = (
  sentence: IndexedSentence,
  sort: Slot['sort'],
  { start, end }: Span,
  quantities: readonly QuantityAnnotation[],
): Slot => ({ sort, sentence, start, end, value: { start, end }, anchor: { start, end }, quantities });

const raceTime = /(?<![\d:.,])(\d{1,2}):([0-5]\d):([0-5]\d)(?![\d:])/g;

/** "2:18:07", the time that a runner took. */
const readRaceTimes = (sentence: IndexedSentence, times: readonly Span[]): Slot[] =>
  [...sentence.source.article.text.slice(sentence.start, sentence.end).matchAll(raceTime)].flatMap((found): Slot[] => {
    const start = sentence.start + found.index;
    const span = { start, end: start + found[0].length };
    const value = Number(found[1]) * 60 + Number(found[2]) + Number(found[3]) / 60;
    return times.some((time) => spansOverlap(time, span))
      ? []
      : [createSlot(sentence, 'length', span, [{ ...plainNumber(span, value), unit: 'min' }])];
  });

const oldest = 120;
const aged: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/** "The victim, 52, was a nurse": a bare number set beside somebody is an age. */
function readAge({ source: { tokens, article } }: IndexedSentence, quantity: QuantityAnnotation): QuantityAnnotation {
  const { start, end, value, unit, counted, ordinal } = quantity;
  if (unit !== undefined || counted || ordinal || !Number.isInteger(value) || value > oldest) return quantity;
  const at = firstFrom(tokens, start);
  const isBeside =
    article.text.slice(start - 2, start) === ', ' &&
    /^[,.)](?!\d)/.test(article.text.slice(end, end + 2)) &&
    aged.has(tokens[at - 2]?.tag ?? '');
  return isBeside ? { ...quantity, unit: 'year' } : quantity;
}

const joint = /^(?: ?[-–] ?| to | (?:votes|points|shots|goals|seats|games|sets|frames) to )$/u;
const figures = /(?<![\p{L}\d.,–-])(\d{1,3})[-–](\d{1,3})(?![\p{L}\d–-])(?![.,]\d)/gu;

/** Two numbers told as one result: "69 votes to 66", "3-1"; those that the annotator left alone are read from the text. */
function readScores(sentence: IndexedSentence, quantities: readonly QuantityAnnotation[]): Slot[] {
  const { text } = sentence.source.article;
  const paired = quantities.flatMap((first, at): Slot[] => {
    const second = quantities[at + 1];
    const isPair =
      second !== undefined && isBare(first) && isBare(second) && joint.test(text.slice(first.end, second.start));
    return isPair ? [createScore(sentence, { start: first.start, end: second.end }, [first, second])] : [];
  });
  const printed = [...text.slice(sentence.start, sentence.end).matchAll(figures)].flatMap((found): Slot[] => {
    const start = sentence.start + found.index;
    const span = { start, end: start + found[0].length };
    if ([...paired, ...quantities].some((other) => spansOverlap(other, span))) return [];
    return [
      createScore(
        sentence,
        span,
        [Number(found[1]), Number(found[2])].map((value) => plainNumber(span, value)),
      ),
    ];
  });
  return [...paired, ...printed];
}

const createScore = (sentence: IndexedSentence, span: Span, quantities: readonly QuantityAnnotation[]): Slot =>
  createSlot(sentence, 'score', span, quantities);

const isBare = ({ unit, ordinal, value, bound }: QuantityAnnotation): boolean =>
  unit === undefined && !ordinal && Number.isInteger(value) && bound === 'exact';

const plainNumber = (span: Span, value: number): QuantityAnnotation => ({
  ...span,
  id: `quantity:${span.start}-${span.end}`,
  kind: 'quantity',
  rule: 'check/values',
  certainty: 1,
  value,
  bound: 'exact',
});

const hourWord = /\b(?:at|by|until|till|before|after|since|past|from)\s+$/i;
const lastHour = 12;

/** "By eight in the evening", which tells no number of things. */
const isHour = ({ source }: IndexedSentence, { start, value, unit, counted }: QuantityAnnotation): boolean =>
  unit === undefined &&
  counted === undefined &&
  value <= lastHour &&
  hourWord.test(source.article.text.slice(Math.max(0, start - 8), start));

/** "Chang'e 4": a number that belongs to the name before it. */
function isBehindName(
  { source: { tokens, article } }: IndexedSentence,
  { start, unit, bound }: QuantityAnnotation,
): boolean {
  const before = tokens[firstFrom(tokens, start) - 1];
  return (
    unit === undefined &&
    bound === 'exact' &&
    before?.tag === 'PROPN' &&
    !dateline.test(article.text.slice(before.end, start))
  );
}

/** Between a place and the first word of a report. */
const dateline = /[\n–—:,]/;

/** "School No. 4". */
const isInName = ({ source }: IndexedSentence, span: Span): boolean =>
  within(source.names, { start: Math.max(0, span.start - 60), end: span.end }).some(
    (name) => name.form === 'name' && spanContains(name, span),
  );
