import { type Span, spansOverlap } from '../../../model/span.ts';
import { firstFrom, itemsInside } from '../../index-article.ts';
import type { SentenceView } from '../sentence-view.ts';

const maxMarkedShare = 0.4;
/** A quote that runs into a sentence begins at most this many quotes before the sentence ends. */
const maxQuotesBack = 12;

/** Speech of which a part, its speaker or its cue stands in another sentence: alone it would be nobody's, or the outlet's own. */
export const isHalfSpeech = (view: SentenceView): boolean =>
  !view.sentence.balanced ||
  view.isHalf ||
  isQuestion(view) ||
  isInsideOpen(view) ||
  isBareSpeech(view) ||
  isSpokenElsewhere(view) ||
  hasUnnamedSpeaker(view);

const maxOpenBack = 5;
const doubleMarks = /["“”„«»]/gu;

/** Without marks of its own, behind a sentence that opens quotation marks and does not close them. */
function isInsideOpen({ context, sentence, text, indexed }: SentenceView): boolean {
  if (/["“”„«»]/u.test(text)) return false;
  const sentences = context.sentences.get(indexed.id)!;
  for (let back = 1; back <= maxOpenBack; back += 1) {
    const before = sentences[sentence.index - back];
    if (!before) return false;
    const marks = indexed.article.text.slice(before.start, before.end).match(doubleMarks) ?? [];
    if (marks.length === 0) continue;
    const last = marks.at(-1)!;
    return last === '"' ? marks.length % 2 === 1 && !before.balanced : '“„«'.includes(last);
  }
  return false;
}

/** Mostly a question in quotation marks: its answer, or whom it asks, stands elsewhere. */
const isQuestion = ({ text, marked }: SentenceView): boolean =>
  text.includes('?') && shareMarked(text, marked) >= maxMarkedShare;

const shareMarked = (text: string, marked: readonly Span[]): number =>
  marked.reduce((sum, { start, end }) => sum + end - start, 0) / text.length;

/** For a good part words in quotation marks, and outside of them nobody who says them; or so few words that they answer others. */
function isBareSpeech(view: SentenceView): boolean {
  const { text, marked, sentence, indexed } = view;
  if (shareMarked(text, marked) < maxMarkedShare) return false;
  const count = view.tokens.filter(({ tag }, at) => view.quoted[at] && tag !== 'PUNCT').length;
  if (count < minQuotedWords) return true;
  const spans = marked.map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }));
  const isNamed = itemsInside(indexed.names, sentence).some(
    (name) => name.form !== 'pronoun' && name.type !== 'place' && !spans.some((span) => spansOverlap(span, name)),
  );
  return !isNamed && !hasSayer(view);
}

const minQuotedWords = 8;
const sayingVerbs: ReadonlySet<string> = new Set(
  'say tell state write add ask call note insist argue claim warn declare announce describe read tweet post testify explain report urge'.split(
    ' ',
  ),
);

/** A subject outside of the marks whose verb is one of saying. */
function hasSayer({ tokens, quoted }: SentenceView): boolean {
  const byId = new Map(tokens.map((token) => [token.id, token]));
  return tokens.some(
    ({ tag, relation, head }, at) =>
      !quoted[at] && relation === 'nsubj' && tag !== 'PRON' && sayingVerbs.has(byId.get(head ?? '')?.lemma ?? ''),
  );
}

/** In a quote whose cue or speaker stands outside of the sentence. */
function isSpokenElsewhere({ indexed: { quotes }, sentence }: SentenceView): boolean {
  const before = firstFrom(quotes, sentence.end);
  const upTo = quotes.slice(Math.max(0, before - maxQuotesBack), before);
  return upTo.some((quote) => {
    if (quote.end <= sentence.start) return false;
    const inside = Math.min(quote.end, sentence.end) - Math.max(quote.start, sentence.start);
    if (inside * 3 < sentence.end - sentence.start) return false;
    const at = quote.cue?.start ?? quote.speaker?.start;
    return at === undefined ? quote.form === 'indirect' : !isInside(at, sentence);
  });
}

const isInside = (at: number, { start, end }: Span): boolean => at >= start && at < end;

const closing = /["”’'],?\s{1,3}(?:he|she|they|it)\s/iu;
const bareCue =
  /["”’'],?\s{1,3}(?:the (?:statement|letter|memo|report|post|tweet|message|email|source|official|post) (?:said|read|reads|says|added))\b/iu;

/** Words in quotation marks followed by a speaker who is only "he", or "the statement". */
const hasUnnamedSpeaker = ({ text }: SentenceView): boolean => closing.test(text) || bareCue.test(text);
