import { annotationsOf, type QuoteAnnotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { memberKey } from '../../model/link.ts';
import { spanContains } from '../../model/span.ts';
import { type ComparableWord, splitComparableWords } from '../comparable-words.ts';
import { firstFrom, within } from '../spans.ts';
import { createOccasionReader, type Occasion } from './judge/occasion.ts';
import type { Speaker, SpeakerOfQuote, Speakers } from './judge/speakers.ts';
import { isSpokenInOtherLanguage } from './typing/foreign.ts';

/** What one article tells in one go: a quote, or the parts of an utterance that its cue interrupts. */
export interface Utterance {
  /** `articleId#quoteId` of its first quote. */
  readonly key: string;
  readonly article: Article;
  readonly quotes: readonly QuoteAnnotation[];
  readonly form: QuoteAnnotation['form'];
  readonly speaker?: Speaker;
  /** The words beside the quote that name who speaks. */
  readonly mention?: string;
  /** Id of the person named last before the quote, or in its sentence. */
  readonly nearby?: string;
  readonly occasion: Occasion;
  /** Whether the article says that it was spoken in another language. */
  readonly foreign: boolean;
  /** The words inside quotation marks, by piece. */
  readonly marked: readonly (readonly ComparableWord[])[];
  /** All words of the content, by quote. */
  readonly whole: readonly (readonly ComparableWord[])[];
  /** The words that count as the speaker's own, in one list: those in marks, or all where nothing is marked. */
  readonly own: readonly ComparableWord[];
}

/** The utterances of an article, in order of text. Quotes without a word are none. */
export function readUtterances(article: Article, speakers: Speakers): Utterance[] {
  const groups = new Map<string, QuoteAnnotation[]>();
  for (const quote of annotationsOf(article.annotations, 'quote')) {
    const id = quote.utterance === undefined ? quote.id : `utterance:${quote.utterance}`;
    const group = groups.get(id);
    if (group) group.push(quote);
    else groups.set(id, [quote]);
  }
  const occasionOf = createOccasionReader(article);
  const nearbyOf = createNearbyReader(article, speakers);
  return [...groups.values()]
    .map((quotes) =>
      createUtterance(article, quotes, { speakers, occasion: occasionOf(quotes), nearby: nearbyOf(quotes) }),
    )
    .filter(({ whole }) => whole.length > 0);
}

/** What the article tells around a quote. */
interface Surroundings {
  readonly speakers: Speakers;
  readonly occasion: Occasion;
  readonly nearby: string | undefined;
}

const longestWay = 400;

/** Makes the reader of the person who is named last before a quote, not too far off. */
function createNearbyReader(article: Article, speakers: Speakers) {
  const persons = annotationsOf(article.annotations, 'name').flatMap(({ form, type, entity, start, end }) => {
    const id = form === 'name' && type === 'person' && speakers.get(memberKey(article.id, entity ?? ''))?.id;
    return id ? [{ start, end, id }] : [];
  });
  return ([first]: readonly QuoteAnnotation[]): string | undefined => {
    const last = persons[firstFrom(persons, first!.start) - 1];
    return last && first!.start - last.end <= longestWay ? last.id : undefined;
  };
}

function createUtterance(
  article: Article,
  quotes: readonly QuoteAnnotation[],
  { speakers, occasion, nearby }: Surroundings,
): Utterance {
  const entity = quotes.find(({ speaker }) => speaker?.entity !== undefined)?.speaker?.entity;
  const speaker = entity === undefined ? undefined : speakers.get(memberKey(article.id, entity));
  const whole = quotes.map((quote) => splitComparableWords(article.text, [quote]));
  const marked = quotes.flatMap((quote, index) =>
    quote.marked.map((span) =>
      spanContains(quote, span) ? within(whole[index]!, span) : splitComparableWords(article.text, [span]),
    ),
  );
  const isFilled = (words: readonly ComparableWord[]) => words.length > 0;
  return withOwnWords({
    key: memberKey(article.id, quotes[0]!.id),
    article,
    quotes,
    form: joinForms(quotes.map(({ form }) => form)),
    ...(speaker && { speaker }),
    ...mentionOf(article, quotes),
    ...(nearby !== undefined && { nearby }),
    occasion,
    foreign: quotes.some((quote) => isSpokenInOtherLanguage(article, quote)),
    marked: marked.filter(isFilled),
    whole: whole.filter(isFilled),
  });
}

function mentionOf({ text }: Article, quotes: readonly QuoteAnnotation[]): Pick<Utterance, 'mention'> {
  const said = quotes.find(({ speaker }) => speaker?.start !== undefined)?.speaker;
  return said?.start === undefined || said.end === undefined ? {} : { mention: text.slice(said.start, said.end) };
}

/** The form of several quotes together: mixed where they differ. */
export const joinForms = (forms: readonly QuoteAnnotation['form'][]): QuoteAnnotation['form'] =>
  forms.every((form) => form === forms[0]) ? forms[0]! : 'mixed';

const withOwnWords = (utterance: Omit<Utterance, 'own'>): Utterance => ({
  ...utterance,
  own: (utterance.marked.length > 0 ? utterance.marked : utterance.whole).flat(),
});

/**
 * Weighs each word by what it tells within the story: a word that stands in more utterances than there are articles is
 * what the story is about, and says little about which of them are one.
 */
export function weighByStory(utterances: readonly Utterance[]): Utterance[] {
  const holders = countHolders(utterances);
  const articles = new Set(utterances.map(({ article }) => article.id)).size;
  const weigh = (pieces: readonly (readonly ComparableWord[])[]) =>
    pieces.map((words) =>
      words.map((word) => ({ ...word, rarity: word.rarity * Math.min(1, articles / (holders.get(word.stem) ?? 1)) })),
    );
  return utterances.map((utterance) =>
    withOwnWords({ ...utterance, marked: weigh(utterance.marked), whole: weigh(utterance.whole) }),
  );
}

/** In how many utterances each stem stands. */
function countHolders(utterances: readonly Utterance[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const { whole } of utterances)
    for (const stem of new Set(whole.flat().map((word) => word.stem))) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  return holders;
}

/** Who speaks in an utterance, as speakers are compared by. */
export const toSpeaker = ({ article, speaker, mention, nearby }: Utterance): SpeakerOfQuote => ({
  articleId: article.id,
  ...(speaker && { speaker }),
  ...(mention !== undefined && { mention }),
  ...(nearby !== undefined && { nearby }),
});
