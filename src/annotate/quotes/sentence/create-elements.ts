import type { NameAnnotation, TokenAnnotation } from '../../../model/annotation.ts';
import { isMarkCharacter } from '../marks/mark.ts';
import type { Region } from '../marks/region.ts';
import { isCueVerb } from './cue.ts';
import type { Element } from './element.ts';
import { innerEnding, isProgramme, isTitle } from './ending.ts';

/** What elements are made of; every list is in order and lies in one block. */
export interface ElementSources {
  readonly tokens: readonly TokenAnnotation[];
  readonly names: readonly NameAnnotation[];
  readonly regions: readonly Region[];
  /** Where the sentence splitter sees sentences begin. */
  readonly sentenceStarts: ReadonlySet<number>;
}

/** The elements of a block: words, punctuation, names and whole regions, in order. Linear. */
export function createElements(text: string, { tokens, names, regions, sentenceStarts }: ElementSources): Element[] {
  const elements: Element[] = [];
  let region = 0;
  let name = 0;
  let opensSentence = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    opensSentence ||= sentenceStarts.has(token.start);
    while (region < regions.length && regions[region]!.end <= token.start) {
      if (elements.at(-1)?.region !== regions[region])
        pushRegion(text, elements, regions[region]!, { token: at, opensSentence });
      region += 1;
    }
    const current = regions[region];
    if (current && token.end > current.start) {
      if (elements.at(-1)?.region !== current) {
        pushRegion(text, elements, current, { token: at, opensSentence });
        opensSentence = false;
      } else opensSentence = false;
      continue;
    }
    while (name < names.length && names[name]!.start < token.start) name += 1;
    const found = names[name];
    if (found && found.start === token.start && (!current || found.end <= current.start)) {
      elements.push(createNameElement(text, found, { token: at, opensSentence }));
      while (at + 1 < tokens.length && tokens[at + 1]!.start < found.end) at += 1;
      opensSentence = false;
      continue;
    }
    const element = createWordElement(text, token, { token: at, opensSentence });
    if (!element) continue;
    elements.push(element);
    opensSentence = false;
  }
  return elements;
}

type Place = Pick<Element, 'token' | 'opensSentence'>;

const pushRegion = (text: string, elements: Element[], region: Region, place: Place): void => {
  elements.push({
    start: region.start,
    end: region.end,
    kind: 'marked',
    folded: '',
    tag: 'QUOTE',
    lemma: '',
    region,
    ...(innerEnding(text, region.inner) === ',' ? { endsOnComma: true } : {}),
    ...(isTitle(text, region.inner) ? { titled: true } : {}),
    ...(isProgramme(text, region.inner) ? { programme: true } : {}),
    ...place,
  });
};

const createNameElement = (text: string, name: NameAnnotation, place: Place): Element => ({
  start: name.start,
  end: name.end,
  kind: 'name',
  folded: foldWord(text.slice(name.start, name.end)),
  tag: 'PROPN',
  lemma: '',
  name,
  ...place,
});

function createWordElement(text: string, token: TokenAnnotation, place: Place): Element | undefined {
  const { start, end, tag, lemma } = token;
  const slice = text.slice(start, end);
  const isMark = slice.length <= 2 && tag !== 'PART' && [...slice].every(isMarkCharacter);
  if (isMark) return undefined;
  const retagged =
    tag === 'SCONJ' && token.relation === 'det'
      ? 'DET'
      : tag === 'VERB' && !place.opensSentence && /^\p{Lu}\p{Ll}/u.test(slice) && !isCueVerb(lemma)
        ? 'PROPN'
        : tag;
  const kind = tag === 'PUNCT' || tag === 'SYM' || !/[\p{L}\p{N}]/u.test(slice) ? 'punctuation' : 'word';
  return {
    start,
    end,
    kind: tag === 'PART' ? 'word' : kind,
    folded: foldWord(slice),
    tag: retagged,
    lemma,
    ...place,
    ...(token.penn === 'VBN' && token.relation === 'acl' ? { reduced: true } : {}),
  };
}

const foldWord = (word: string): string => word.toLowerCase().replaceAll('\u2019', "'");
