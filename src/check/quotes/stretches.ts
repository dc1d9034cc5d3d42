import { firstFrom } from '../../collate/spans.ts';
import { annotationId, annotationsOf, type NameAnnotation, type QuoteAnnotation } from '../../model/annotation.ts';
import { type Article, annotatedBlockKinds } from '../../model/article.ts';
import { compareSpans, type Span, spansOverlap } from '../../model/span.ts';
import { splitWords } from '../../text/words.ts';

/** Words between two marks of one kind, in one line. */
const between =
  /“([^“”\n]{1,3000})”|„([^„“”\n]{1,3000})[“”]|«([^«»\n]{1,3000})»|"([^"\n]{1,3000})"|(?<![\p{L}\p{N}])‘(?!\d)((?:[^‘’“”"\n]|’(?=\p{L})){1,3000})’/gu;

/** Where quotation marks stand in the running text that no quote of the article has: somebody's words of whom the text does not say who, titles, terms. */
export function findLooseMarks(article: Article): Span[] {
  const known = annotationsOf(article.annotations, 'quote').flatMap(({ marked }) => marked);
  return article.blocks
    .filter(({ kind }) => annotatedBlockKinds.has(kind))
    .flatMap((block) => findMarks(article.text, block))
    .filter((span) => !known.some((other) => spansOverlap(other, span)));
}

const findMarks = (text: string, { start, end }: Span): Span[] =>
  Array.from(text.slice(start, end).matchAll(between), (match) => {
    const inner = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5]!;
    return { start: start + match.index + 1, end: start + match.index + 1 + inner.length };
  });

const titleRules: ReadonlySet<string> = new Set([
  'annotate/quotes/title-in-marks',
  'annotate/quotes/nickname-in-marks',
]);

const isTitle = ({ notices }: Article, span: Span): boolean =>
  notices.some((notice) => notice.span && titleRules.has(notice.rule) && spansOverlap(notice.span, span));

const hasWords = (text: string, span: Span, least: number): boolean => splitWords(text, span).length >= least;

/** Marks that stand alone: nobody is found who says the words. */
const looseRule = 'check/quotes/stretches';

const toQuote = (span: Span, speaker?: Pick<QuoteAnnotation, 'speaker'>): QuoteAnnotation => ({
  kind: 'quote',
  id: annotationId('quote', span),
  ...span,
  rule: looseRule,
  certainty: 0.4,
  form: 'mixed',
  marked: [span],
  ...(speaker?.speaker && { speaker: speaker.speaker }),
});

/** An article whose words in marks are all in quotes, also those that nobody is known to have said. */
export function withLooseQuotes(article: Article): Article {
  const loose = findLooseMarks(article).filter((span) => !isTitle(article, span) && hasWords(article.text, span, 2));
  if (loose.length === 0) return article;
  const speakerOf = createSpeakerFinder(article);
  const added = loose.map((span) => toQuote(span, speakerOf(span)));
  return { ...article, annotations: [...article.annotations, ...added].sort(compareSpans) };
}

/** Who is told right behind a stretch to have uttered it, else who speaks elsewhere in its sentence, if one alone does. */
function createSpeakerFinder(article: Article) {
  const sentences = annotationsOf(article.annotations, 'sentence');
  const quotes = annotationsOf(article.annotations, 'quote').filter(({ speaker }) => speaker?.name !== undefined);
  const names = annotationsOf(article.annotations, 'name').filter(
    ({ form, type }) => form === 'name' && type === 'person',
  );
  return (span: Span): Pick<QuoteAnnotation, 'speaker'> | undefined => {
    const told = findTold(article.text, span, names);
    if (told) return told;
    const sentence = sentences.find((one) => spansOverlap(one, span));
    const near = sentence ? quotes.filter((quote) => spansOverlap(quote, sentence)) : [];
    return new Set(near.map(({ speaker }) => speaker!.name)).size === 1 ? near[0] : undefined;
  };
}

const [verbBehind, verbBefore] = [/^\s\p{Ll}{2,12}ed\b/u, /^(?:\p{Ll}{2,12}ed\s)?$/u];
const closedByCue = /[,?!…–—]$/u;
const closingMark = /^(,?)[”"’»“](,?)\s/u;

/** "…,” Vale thundered", whatever the verb, where the stretch ends as those do before a cue. */
function findTold(
  text: string,
  span: Span,
  names: readonly NameAnnotation[],
): Pick<QuoteAnnotation, 'speaker'> | undefined {
  const closing = closingMark.exec(text.slice(span.end, span.end + 4));
  if (!closing || !(closing[2] === ',' || closedByCue.test(text.slice(span.start, span.end)))) return undefined;
  const from = span.end + closing[0].length;
  const name = names[firstFrom(names, from)];
  if (!name || name.start - from > 14) return undefined;
  const before = text.slice(from, name.start);
  if (!verbBefore.test(before) || (before === '' && !verbBehind.test(text.slice(name.end, name.end + 16))))
    return undefined;
  const { start, end, entity } = name;
  return { speaker: { name: text.slice(start, end), start, end, ...(entity !== undefined && { entity }) } };
}

/**
 * A draft in which each stretch in marks is a quote of its own, as it is checked: two words or more, or one that is said by
 * somebody. The other annotations stay.
 */
export function splitStretches(draft: Article): Article {
  const all = withLooseQuotes(draft);
  const quotes = annotationsOf(all.annotations, 'quote').flatMap((quote) =>
    quote.marked.filter((span) => hasWords(all.text, span, 1)).map((span) => toStretch(quote, span)),
  );
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const rest = all.annotations.filter(({ kind }) => kind !== 'quote');
  return { ...all, annotations: [...rest, ...byId.values()].sort(compareSpans) };
}

function toStretch(quote: QuoteAnnotation, span: Span): QuoteAnnotation {
  const { utterance: _, ...own } = quote;
  return { ...own, ...span, id: annotationId('quote', span), marked: [span] };
}
