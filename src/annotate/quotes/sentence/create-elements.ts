import type { NameAnnotation, TokenAnnotation } from '../../../model/annotation.ts';
import { isMarkCharacter } from '../marks/mark.ts';
import type { Region } from '../marks/region.ts';
import { isCueVerb } from './cue.ts';
import type { Element } from './element.ts';
import { innerEnding, isProgramme, isTitle } from './ending.ts';
import type { Sources } from './sources.ts';

/** A stretch of an article's tokens, and where among its names those begin that may stand in it. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
  readonly name: number;
}

/** The elements of a stretch of one block: words, punctuation, names and whole regions, in order. Linear. */
export function createElements(
  { text, tokens, opens, outermost: names }: Sources,
  { from, to, name: firstName }: TokenRange,
  regions: readonly Region[],
): Element[] {
  const elements: Element[] = [];
  let region = 0;
  let name = firstName;
  let opensSentence = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    opensSentence ||= opens[at] === 1;
    while (region < regions.length && regions[region]!.end <= token.start) {
      if (elements.at(-1)?.region !== regions[region])
        elements.push(createMarkedElement(text, regions[region]!, at, opensSentence));
      region += 1;
    }
    const current = regions[region];
    if (current && token.end > current.start) {
      if (elements.at(-1)?.region !== current) elements.push(createMarkedElement(text, current, at, opensSentence));
      opensSentence = false;
      continue;
    }
    while (name < names.length && names[name]!.start < token.start) name += 1;
    const found = names[name];
    if (found && found.start === token.start && (!current || found.end <= current.start)) {
      elements.push(createNameElement(text, found, at, opensSentence));
      while (at + 1 < to && tokens[at + 1]!.start < found.end) at += 1;
      opensSentence = false;
    } else if (!isMarkToken(text, token)) {
      elements.push(createWordElement(text, token, at, opensSentence));
      opensSentence = false;
    }
  }
  return elements;
}

const createMarkedElement = (text: string, region: Region, token: number, opensSentence: boolean): Element => ({
  start: region.start,
  end: region.end,
  kind: 'marked',
  folded: '',
  tag: 'QUOTE',
  lemma: '',
  opensSentence,
  token,
  region,
  endsOnComma: innerEnding(text, region.inner) === ',',
  titled: isTitle(text, region.inner),
  programme: isProgramme(text, region.inner),
});

const createNameElement = (text: string, name: NameAnnotation, token: number, opensSentence: boolean): Element => ({
  start: name.start,
  end: name.end,
  kind: 'name',
  folded: foldWord(text.slice(name.start, name.end)),
  tag: 'PROPN',
  lemma: '',
  opensSentence,
  token,
  name,
});

/** Whether a token is nothing but a quotation mark, which is no element. */
export const isMarkToken = (text: string, { start, end, tag }: TokenAnnotation): boolean =>
  end - start <= 2 && tag !== 'PART' && isMarkCharacter(text[start]!) && isMarkCharacter(text[end - 1]!);

/** Whether a token is an element of the kind `punctuation`. */
export const isPunctuation = (text: string, { start, end, tag }: TokenAnnotation): boolean =>
  tag !== 'PART' && (tag === 'PUNCT' || tag === 'SYM' || !holdsLetter(text, start, end));

/** Mostly the first character tells. */
const holdsLetter = (text: string, start: number, end: number): boolean =>
  isSmallLetter(text.charCodeAt(start)) || /[\p{L}\p{N}]/u.test(text.slice(start, end));

const isSmallLetter = (unit: number): boolean => unit >= 97 && unit <= 122;

function createWordElement(text: string, token: TokenAnnotation, at: number, opensSentence: boolean): Element {
  const { start, end, lemma } = token;
  const folded = isWord(text, token, lemma) ? lemma : foldWord(text.slice(start, end));
  return {
    start,
    end,
    kind: isPunctuation(text, token) ? 'punctuation' : 'word',
    folded,
    tag: retag(text, token, opensSentence),
    lemma,
    opensSentence,
    token: at,
    reduced: token.relation === 'acl' && token.penn === 'VBN',
  };
}

/** "that" beside a noun is a determiner; a capital inside a sentence makes a verb a name, cue verbs apart. */
function retag(text: string, { start, end, tag, lemma, relation }: TokenAnnotation, opensSentence: boolean): string {
  if (tag === 'SCONJ') return relation === 'det' ? 'DET' : tag;
  if (tag !== 'VERB' || opensSentence || isSmallLetter(text.charCodeAt(start))) return tag;
  return /^\p{Lu}\p{Ll}/u.test(text.slice(start, end)) && !isCueVerb(lemma) ? 'PROPN' : tag;
}

/** Whether a word is printed as its dictionary form: then that is its folded form too, and no string has to be made. */
function isWord(text: string, { start, end }: TokenAnnotation, lemma: string): boolean {
  if (lemma.length !== end - start) return false;
  for (let at = 0; at < lemma.length; at += 1) {
    const unit = lemma.charCodeAt(at);
    if (unit !== text.charCodeAt(start + at) || !isSmallLetter(unit)) return false;
  }
  return true;
}

/** Lower case, with straight apostrophes; mostly the word itself. */
function foldWord(word: string): string {
  for (let at = 0; at < word.length; at += 1)
    if (!isSmallLetter(word.charCodeAt(at))) return word.toLowerCase().replaceAll('\u2019', "'");
  return word;
}
