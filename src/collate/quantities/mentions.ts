import {
  annotationsOf,
  type NameAnnotation,
  type QuantityAnnotation,
  type TimeAnnotation,
  type TokenAnnotation,
} from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { memberKey } from '../../model/link.ts';
import { compareSpans, type Span } from '../../model/span.ts';
import { splitComparableWords } from '../comparable-words.ts';
import { isAmount } from '../match-values.ts';
import { findHolder, firstFrom, within } from '../spans.ts';
import { isPartial, kindOfEvent, severitiesOf } from './event-words.ts';
import { readScene, type Scene } from './scene.ts';

/** A number of things in its sentence. */
export interface QuantityMention {
  /** `articleId#quantityId`. */
  readonly key: string;
  readonly article: Article;
  readonly quantity: QuantityAnnotation;
  /** "dozens", "hundreds": a size rather than a number. */
  readonly vague: boolean;
  /** Dictionary form of the noun that is counted: "person" for "three injured people". */
  readonly head: string;
  /** Stems of the other words of what is counted: "injured". */
  readonly modifiers: ReadonlySet<string>;
  /** How badly hurt, how sure: "critical", "suspected". */
  readonly severities: ReadonlySet<string>;
  /** Kinds of event told beside it, each with the word that tells it. */
  readonly events: ReadonlyMap<string, Span>;
  /** Stems of the telling words of its sentence, with their rarity. */
  readonly context: ReadonlyMap<string, number>;
  readonly scene: Scene;
  /** Whether its sentence has another number of such things, so that they are easily mixed up. */
  readonly rivalled: boolean;
  /**
   * Whether it can be set against the numbers of others. Parts, rates and ranks ("two others", "each") cannot, nor a lone
   * one, nor numbers inside quotation marks, which are compared as quotations.
   */
  readonly comparable: boolean;
}

/** The numbers of an article that count something in a sentence. */
export function readQuantityMentions(article: Article): QuantityMention[] {
  const source = readQuantitySource(article);
  return source.quantities.flatMap((quantity) => {
    const sentence = findHolder(source.sentences, quantity);
    const mention = sentence && quantity.counted && readMention(source, quantity, quantity.counted, sentence);
    return mention ? [mention] : [];
  });
}

interface QuantitySource {
  readonly article: Article;
  readonly quantities: readonly QuantityAnnotation[];
  readonly tokens: readonly TokenAnnotation[];
  readonly sentences: readonly Span[];
  readonly times: readonly TimeAnnotation[];
  readonly places: readonly NameAnnotation[];
  readonly marks: readonly Span[];
}

function readQuantitySource(article: Article): QuantitySource {
  const { annotations } = article;
  return {
    article,
    quantities: annotationsOf(annotations, 'quantity'),
    tokens: annotationsOf(annotations, 'token'),
    sentences: annotationsOf(annotations, 'sentence'),
    times: annotationsOf(annotations, 'time'),
    places: annotationsOf(annotations, 'name').filter(({ type, form }) => type === 'place' && form === 'name'),
    marks: annotationsOf(annotations, 'quote')
      .flatMap(({ marked }) => marked)
      .sort(compareSpans),
  };
}

function readMention(
  source: QuantitySource,
  quantity: QuantityAnnotation,
  counted: Span,
  sentence: Span,
): QuantityMention | undefined {
  const { article, times, marks } = source;
  if (isInTime(quantity, times)) return undefined;
  const words = within(source.tokens, sentence);
  const beside = near(words, quantity, counted);
  const head = findHead(within(words, counted));
  if (!head) return undefined;
  const telling = words.filter((word) => kindOfEvent(word) === undefined);
  return {
    key: memberKey(article.id, quantity.id),
    article,
    quantity,
    vague: vagueNumber.test(article.text.slice(quantity.start, quantity.end)),
    head: headForms.get(head.lemma) ?? head.lemma,
    modifiers: modifiersOf(article.text, counted, head),
    severities: new Set(severitiesOf(beside)),
    events: eventsOf(beside, counted),
    context: contextOf(article.text, telling, [quantity, counted]),
    scene: readScene(article, within(times, sentence), within(source.places, sentence)),
    rivalled: within(source.quantities, sentence).some(
      (other) => other !== quantity && isRival(article.text, quantity, other),
    ),
    comparable:
      isAmount(quantity) &&
      quantity.value !== 1 &&
      !findHolder(marks, quantity) &&
      !isPartial(beside) &&
      !isOutOfWhole(words, quantity) &&
      !isPartOfWhole(words, quantity),
  };
}

/** The event words beside what is counted, the nearest one of each kind. */
function eventsOf(beside: readonly TokenAnnotation[], counted: Span): Map<string, Span> {
  const distance = ({ start, end }: Span): number => Math.max(start - counted.end, counted.start - end);
  const events = new Map<string, Span>();
  for (const token of beside) {
    const kind = kindOfEvent(token);
    const last = kind === undefined ? undefined : events.get(kind);
    if (kind !== undefined && (!last || distance(token) < distance(last))) events.set(kind, token);
  }
  return events;
}

const vagueNumber =
  /^(?:many |several |some )?(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)\b/i;

/** "of the 21 girls": what is told there is told of some of them. */
function isOutOfWhole(words: readonly TokenAnnotation[], { start }: Span): boolean {
  const at = firstFrom(words, start);
  const [first, second] = [words[at - 2]?.lemma, words[at - 1]];
  return first === 'of' && second?.tag === 'DET';
}

/** "two of the suspects": what is told is told of some of them. */
function isPartOfWhole(words: readonly TokenAnnotation[], { end, unit }: QuantityAnnotation): boolean {
  const at = firstFrom(words, end);
  const [first, second] = [words[at]?.lemma, words[at + 1]];
  return unit === undefined && first === 'of' && (second?.tag === 'DET' || second?.tag === 'PRON');
}

/** Two numbers of one sentence that have one unit, or count one noun. */
function isRival(text: string, a: QuantityAnnotation, b: QuantityAnnotation): boolean {
  if (a.unit !== undefined || b.unit !== undefined) return a.unit === b.unit;
  const noun = ({ counted }: QuantityAnnotation) => counted && text.slice(counted.start, counted.end).toLowerCase();
  return noun(a) !== undefined && noun(a) === noun(b);
}

/** Nouns that count the same. */
const headForms: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['individual', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
]);

const isInTime = (quantity: Span, times: readonly Span[]): boolean =>
  within(times, quantity).length > 0 || findHolder(times, quantity) !== undefined;

/** "leaders" of "leaders from two countries": the last noun before a preposition. */
function findHead(counted: readonly TokenAnnotation[]): TokenAnnotation | undefined {
  const end = counted.findIndex(({ tag }) => tag === 'ADP' || tag === 'SCONJ' || tag === 'PRON');
  return (end < 0 ? counted : counted.slice(0, end)).findLast(({ tag }) => tag === 'NOUN');
}

const reach = 5;

/** The tokens of the number, of what is counted, and some on either side. */
function near(words: readonly TokenAnnotation[], quantity: Span, counted: Span): TokenAnnotation[] {
  const [start, end] = [Math.min(quantity.start, counted.start), Math.max(quantity.end, counted.end)];
  const from = Math.max(0, firstFrom(words, start) - reach);
  return words.slice(from, firstFrom(words, end) + reach);
}

function modifiersOf(text: string, counted: Span, head: Span): Set<string> {
  const before = splitComparableWords(text, [{ start: counted.start, end: head.start }]);
  return new Set(before.flatMap(({ content, stem }) => (content ? [stem] : [])));
}

function contextOf(text: string, tokens: readonly Span[], apart: readonly Span[]): Map<string, number> {
  const words = splitComparableWords(text, tokens).filter(
    ({ content, start, end }) => content && !apart.some((span) => span.start <= start && end <= span.end),
  );
  return new Map(words.map(({ stem, rarity }) => [stem, rarity]));
}
