import { firstFrom } from '../../../collate/spans.ts';
import { lazyWordSet } from '../../../language/lexicon.ts';
import { findCountryByDemonym } from '../../../language/lists/places.ts';
import { annotationsOf, type NameAnnotation, type TokenAnnotation } from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import { compareSpans, type Span, spansOverlap } from '../../../model/span.ts';
import { fold, foldName } from '../../../text/fold.ts';

/** A name in a text, without its title, and the annotation that tells what it is of, if one does. */
export interface NameMention extends Span {
  readonly annotation?: NameAnnotation;
}

const timeWords = lazyWordSet('time-words.tsv');
const shortest = 3;
const capital = /^\p{Lu}/u;

/** The names of an article in order of text: those that are annotated, and words that are read as names beside them. */
export function listNames(article: Article): NameMention[] {
  const { annotations, text } = article;
  const tokens = annotationsOf(annotations, 'token');
  const names = annotationsOf(annotations, 'name')
    .filter(({ form }) => form === 'name')
    .map((annotation) => extend(bareSpan(text, annotation), tokens, text));
  const starts = new Set(annotationsOf(annotations, 'sentence').map(({ start }) => start));
  const loose = findLooseNames(tokens, text, starts).filter(
    (span) => !annotationsNear(names, span).some((name) => spansOverlap(name, span)),
  );
  return [...names, ...loose]
    .filter(({ start, end }) => end > start && !timeWords().has(fold(text.slice(start, end)).replace('.', '')))
    .sort(compareSpans);
}

function annotationsNear(names: readonly NameMention[], { start, end }: Span): readonly NameMention[] {
  return names.slice(Math.max(0, firstFrom(names, start) - 2), firstFrom(names, end));
}

const possessive = /['’]s?$/u;

function bareSpan(text: string, annotation: NameAnnotation): NameMention {
  const { start, end, title } = annotation;
  let from = start + (title?.length ?? 0);
  while (from < end && /\s/u.test(text[from]!)) from += 1;
  const own = possessive.exec(text.slice(from, end));
  return { start: from, end: own && own.index > 0 ? from + own.index : end, annotation };
}

/** A name whose last word was left off is as long as the words with capitals that follow it. */
function extend(name: NameMention, tokens: readonly TokenAnnotation[], text: string): NameMention {
  if (name.annotation?.type !== 'person') return name;
  let { end } = name;
  for (let at = firstFrom(tokens, end); isNamePart(tokens[at], text) && tokens[at]!.start === end + 1; at += 1)
    end = tokens[at]!.end;
  return { ...name, end };
}

const isNamePart = (token: TokenAnnotation | undefined, text: string): boolean =>
  token?.tag === 'PROPN' && capital.test(text.slice(token.start, token.end));

/** Runs of proper nouns, not where a sentence begins: there any word has a capital. */
function findLooseNames(tokens: readonly TokenAnnotation[], text: string, starts: ReadonlySet<number>): NameMention[] {
  const runs: Span[] = [];
  for (const token of tokens) {
    if (!isNamePart(token, text) || starts.has(token.start)) continue;
    const last = runs.at(-1);
    if (last && last.end + 1 === token.start && text[last.end] === ' ')
      runs[runs.length - 1] = { start: last.start, end: token.end };
    else runs.push(token);
  }
  return runs.filter(({ start, end }) => isTelling(text.slice(start, end))).map(({ start, end }) => ({ start, end }));
}

const isTelling = (name: string): boolean =>
  name.length >= shortest &&
  !name.split(/[\s-]/u).every((word) => timeWords().has(fold(word).replace('.', ''))) &&
  findCountryByDemonym(foldName(name)) === undefined;
