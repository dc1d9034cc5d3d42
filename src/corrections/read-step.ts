import { annotationsOf, type EventAnnotation, type NameAnnotation, type QuoteAnnotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import { type LinkKind, memberKey } from '../model/link.ts';
import type { Span } from '../model/span.ts';
import type { LocatedCorrection } from './describe.ts';
import type { LocatedPassage } from './locate-passage.ts';

/** What is to be done for a correction. `keys` are member keys `articleId#localId`. */
export type Step =
  | {
      readonly do: 'link';
      readonly kind: LinkKind;
      readonly keys: readonly [readonly string[], readonly string[]];
      readonly judgement: 'same' | 'different';
    }
  | {
      readonly do: 'split';
      readonly article: Article;
      readonly entity: string;
      readonly mentions: readonly NameAnnotation[];
    }
  | {
      readonly do: 'speak';
      readonly article: Article;
      readonly quotes: readonly string[];
      readonly speaker?: NameAnnotation;
    }
  | { readonly do: 'unquote'; readonly article: Article; readonly quotes: readonly string[] }
  | { readonly do: 'reject' };

/** What is to be done for a correction, or why nothing can be. */
export function readStep({ correction, places }: LocatedCorrection): Step | string {
  switch (correction.correction) {
    case 'same-entity':
    case 'different-entities':
      return readEntities(places, judgementOf(correction));
    case 'same-quotation':
    case 'different-quotations':
      return readPair('quotation', places.map(findUtterance), judgementOf(correction));
    case 'same-event':
    case 'different-events':
      return readPair('event', places.map(findEvents), judgementOf(correction));
    case 'wrong-speaker':
      return readSpeaker(places[0]!, correction);
    case 'not-a-quote':
      return readUnquote(places[0]!);
    case 'wrong-finding':
      return { do: 'reject' };
  }
}

const judgementOf = ({ correction }: Correction): 'same' | 'different' =>
  correction.startsWith('same-') ? 'same' : 'different';

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const within = <T extends Span>(list: readonly T[], { spans }: LocatedPassage): T[] =>
  list.filter((item) => spans.some((span) => meets(item, span)));

/** The names of a passage, where they all are of one entity. */
function findNames(place: LocatedPassage): readonly [NameAnnotation, ...NameAnnotation[]] | string {
  const names = within(annotationsOf(place.article.annotations, 'name'), place).filter(
    ({ entity }) => entity !== undefined,
  );
  const [first, ...others] = names;
  if (!first) return 'no name was read there';
  if (others.some(({ entity }) => entity !== first.entity)) return 'names of several stand there: give one name alone';
  return [first, ...others];
}

function readEntities(places: readonly LocatedPassage[], judgement: 'same' | 'different'): Step | string {
  const [left, right] = places.map(findNames);
  if (typeof left === 'string') return left;
  if (typeof right === 'string') return right;
  const [a, b] = [places[0]!.article, places[1]!.article];
  const keys = [memberKey(a.id, left![0].entity!), memberKey(b.id, right![0].entity!)] as const;
  if (keys[0] !== keys[1]) return { do: 'link', kind: 'entity', keys: [[keys[0]], [keys[1]]], judgement };
  if (judgement === 'same') return 'it is one already, in that article';
  return { do: 'split', article: b, entity: right![0].entity!, mentions: findAlike(b, left!, right!) };
}

/** The mentions that go: all of that wording, unless the others are of the same wording. */
function findAlike(
  { text, annotations }: Article,
  kept: readonly NameAnnotation[],
  gone: readonly NameAnnotation[],
): NameAnnotation[] {
  const print = ({ start, end }: Span): string => text.slice(start, end);
  const wording = print(gone[0]!);
  if (kept.some((name) => print(name) === wording)) return [...gone];
  return annotationsOf(annotations, 'name').filter(
    (name) => name.entity === gone[0]!.entity && print(name) === wording,
  );
}

/** The pieces of the one utterance that a passage stands in. */
function findUtterance(place: LocatedPassage): readonly string[] | string {
  const quotes = annotationsOf(place.article.annotations, 'quote');
  const found = within(quotes, place);
  const [first] = found;
  if (!first) return 'no quotation was read there';
  if (found.some((quote) => !isOneUtterance(quote, first)))
    return 'several quotations stand there: give more of its words';
  return quotes.filter((quote) => isOneUtterance(quote, first)).map(({ id }) => memberKey(place.article.id, id));
}

const isOneUtterance = (a: QuoteAnnotation, b: QuoteAnnotation): boolean =>
  a.id === b.id || (a.utterance !== undefined && a.utterance === b.utterance);

function findEvents(place: LocatedPassage): readonly string[] | string {
  const events: EventAnnotation[] = within(annotationsOf(place.article.annotations, 'event'), place);
  if (events.length === 0) return 'no event was read there';
  if (events.length > 1) return 'several events stand there: give the words of one alone';
  return [memberKey(place.article.id, events[0]!.id)];
}

function readPair(
  kind: LinkKind,
  sides: readonly (readonly string[] | string)[],
  judgement: 'same' | 'different',
): Step | string {
  const [left, right] = sides;
  if (typeof left === 'string') return left;
  if (typeof right === 'string') return right;
  if (left!.some((key) => right!.includes(key))) return 'both passages stand in one and the same';
  return { do: 'link', kind, keys: [left!, right!], judgement };
}

function readSpeaker(place: LocatedPassage, { speaker }: Correction): Step | string {
  const quotes = findUtterance(place);
  if (typeof quotes === 'string') return quotes;
  const { article } = place;
  if (speaker === undefined) return { do: 'speak', article, quotes };
  const name = findSpeaker(article, speaker, place.spans[0]!);
  return name ? { do: 'speak', article, quotes, speaker: name } : `no name “${speaker}” was read in that article`;
}

function readUnquote(place: LocatedPassage): Step | string {
  const quotes = findUtterance(place);
  return typeof quotes === 'string' ? quotes : { do: 'unquote', article: place.article, quotes };
}

/** The mention of that name that stands nearest to the quote. */
function findSpeaker({ text, annotations }: Article, speaker: string, { start }: Span): NameAnnotation | undefined {
  const looked = speaker.trim().toLowerCase();
  return annotationsOf(annotations, 'name')
    .filter(
      ({ entity, form, ...span }) =>
        entity !== undefined && form === 'name' && isCalled(text.slice(span.start, span.end), looked),
    )
    .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start) || a.start - b.start)[0];
}

/** "Dr Ilse Brandvold" is called "Ilse Brandvold". */
function isCalled(printed: string, looked: string): boolean {
  const name = printed.toLowerCase();
  return name === looked || name.endsWith(` ${looked}`);
}
