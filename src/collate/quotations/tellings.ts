import type { QuoteAnnotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { compareStrings } from '../../model/link.ts';
import { compareSpans } from '../../model/span.ts';
import type { ComparableWord } from '../comparable-words.ts';
import type { Speaker } from './judge/speakers.ts';
import type { TellingWords } from './typing/alignment.ts';
import { joinForms, type Utterance } from './utterances.ts';
import { findRun } from './words/overlap.ts';

/** All that one article tells of an utterance. */
export interface GatheredTelling {
  readonly article: Article;
  /** The main piece first, then the others in order of text. */
  readonly quotes: readonly QuoteAnnotation[];
  readonly form: QuoteAnnotation['form'];
  readonly speaker?: Speaker;
  /** In order of text, without those that say again what another one says. */
  readonly utterances: readonly Utterance[];
}

/** The tellings of one cluster of utterances, by date of the article, then its id. */
export function gatherTellings(utterances: readonly Utterance[]): GatheredTelling[] {
  const byArticle = new Map<string, Utterance[]>();
  for (const utterance of utterances) {
    const list = byArticle.get(utterance.article.id);
    if (list) list.push(utterance);
    else byArticle.set(utterance.article.id, [utterance]);
  }
  return [...byArticle.values()].map(createTelling).sort(compareTellings);
}

function createTelling(list: readonly Utterance[]): GatheredTelling {
  const inOrder = [...list].sort((a, b) => compareSpans(a.quotes[0]!, b.quotes[0]!));
  const main = inOrder.reduce((best, next) => (contentOf(next) > contentOf(best) ? next : best));
  const speaker = [main, ...inOrder].find((utterance) => utterance.speaker)?.speaker;
  const distinct = dropRepeats(inOrder, main);
  return {
    article: main.article,
    quotes: [...main.quotes, ...inOrder.filter((utterance) => utterance !== main).flatMap(({ quotes }) => quotes)],
    form: joinForms(distinct.map(({ form }) => form)),
    ...(speaker && { speaker }),
    utterances: distinct,
  };
}

const contentOf = (utterance: Utterance): number => utterance.own.filter(({ content }) => content).length;

/** A headline or a sub-heading often says again a part of what the text quotes in full. */
const dropRepeats = (inOrder: readonly Utterance[], main: Utterance): Utterance[] =>
  inOrder.filter((utterance, index) => {
    if (utterance === main) return true;
    const words = utterance.own;
    return !inOrder.some((other, at) => {
      if (other === utterance) return false;
      const longer = other.own.length > words.length || other === main || at < index;
      return longer && findRun(words, other.own) >= 0;
    });
  });

/** Orders tellings by the article's date (undated last), its id, then their place. */
export const compareTellings = (a: GatheredTelling, b: GatheredTelling): number =>
  compareStrings(a.article.publishedAt ?? '~', b.article.publishedAt ?? '~') ||
  compareStrings(a.article.id, b.article.id) ||
  compareSpans(a.utterances[0]!.quotes[0]!, b.utterances[0]!.quotes[0]!);

const primaryGenres: ReadonlySet<string> = new Set(['transcript', 'statement', 'press-release']);
const formRank = { direct: 2, mixed: 1, indirect: 0 } as const;

/** The telling that the others are typed against: a primary text, else the fullest in the speaker's own words. */
export function findBase(tellings: readonly GatheredTelling[]): number {
  const ranks = tellings.map(({ article, form, utterances }) => [
    article.genre !== undefined && primaryGenres.has(article.genre) ? 1 : 0,
    form === 'indirect' ? 0 : 1,
    utterances.reduce((sum, utterance) => sum + contentOf(utterance), 0),
    formRank[form],
  ]);
  return ranks.reduce((best, rank, index) => (compareRanks(rank, ranks[best]!) > 0 ? index : best), 0);
}

/** The first number that differs decides. */
function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/** The words by which a telling is set against the base. */
export interface AlignableWords {
  readonly words: TellingWords;
  readonly against: TellingWords;
  /** Whether the telling's words are those in its quotation marks. */
  readonly marked: boolean;
}

/** The telling's words in quotation marks, or all of its words where those in marks have nothing to do with the base. */
export function wordsForAlignment(telling: GatheredTelling, base: GatheredTelling): AlignableWords {
  const against = tellingWords(base, hasMarks(base));
  const own = tellingWords(telling, true, against);
  const stems = new Set(contentStems(tellingWords(base, false)));
  const marked = hasMarks(telling) && contentStems(own).some((stem) => stems.has(stem));
  return { words: orderLike(marked ? own : tellingWords(telling, false), against), against, marked };
}

const leastRun = 3;

/** Puts the pieces in the order in which the base has them: reporters take sentences out of their order. */
function orderLike(words: TellingWords, base: TellingWords): TellingWords {
  if (words.pieces.length < 2) return words;
  const places = indexRuns(base.pieces.flat());
  let last = -1;
  const placed = words.pieces.map((piece) => {
    last = placeOf(piece, places) ?? last;
    return { piece, place: last };
  });
  return { ...words, pieces: placed.sort((a, b) => a.place - b.place).map(({ piece }) => piece) };
}

/** Where each run of three words, or each word, first stands. */
function indexRuns(words: readonly ComparableWord[]): Map<string, number> {
  const places = new Map<string, number>();
  words.forEach(({ key }, at) => {
    for (const run of [key, runAt(words, at)]) if (!places.has(run)) places.set(run, at);
  });
  return places;
}

const runAt = (words: readonly ComparableWord[], at: number): string =>
  words
    .slice(at, at + leastRun)
    .map(({ key }) => key)
    .join(' ');

function placeOf(piece: readonly ComparableWord[], places: ReadonlyMap<string, number>): number | undefined {
  const runs = Math.max(1, piece.length - leastRun + 1);
  for (let at = 0; at < runs; at += 1) {
    const place = places.get(runAt(piece, at));
    if (place !== undefined) return place - at;
  }
  return undefined;
}

const hasMarks = ({ utterances }: GatheredTelling): boolean => utterances.some(({ marked }) => marked.length > 0);

const contentStems = ({ pieces }: TellingWords): string[] =>
  pieces.flat().flatMap(({ content, stem }) => (content ? [stem] : []));

function tellingWords({ article, utterances }: GatheredTelling, marked: boolean, base?: TellingWords): TellingWords {
  const hasMarked = marked && utterances.some((utterance) => utterance.marked.length > 0);
  const stems = new Set(base ? contentStems(base) : []);
  const pieces = utterances.flatMap((utterance) => {
    if (!hasMarked) return utterance.whole;
    return utterance.marked.length > 0 ? utterance.marked : utterance.whole.filter((piece) => isKnown(piece, stems));
  });
  return { text: article.text, pieces: dropOverlaps(pieces) };
}

const knownShare = 0.8;

/** Whether a piece without marks has, nearly all of it, the words of the base: then its marks were lost on the way. */
function isKnown(piece: readonly ComparableWord[], stems: ReadonlySet<string>): boolean {
  const content = piece.filter((word) => word.content);
  return content.length >= 3 && content.filter(({ stem }) => stems.has(stem)).length >= knownShare * content.length;
}

/** Quotes may lie inside each other; each word counts once. */
function dropOverlaps(pieces: readonly (readonly ComparableWord[])[]): (readonly ComparableWord[])[] {
  let end = -1;
  return pieces.flatMap((piece) => {
    const rest = piece.filter((word) => word.start >= end);
    end = Math.max(end, rest.at(-1)?.end ?? end);
    return rest.length > 0 ? [rest] : [];
  });
}
