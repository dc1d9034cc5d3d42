import { annotationsOf } from '../../../model/annotation.ts';
import { type Article, annotatedBlockKinds, type Block } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import { type ComparableWord, splitComparableWords } from '../../comparable-words.ts';
import { within } from '../../spans.ts';
import { isCaptionBlock } from './caption-blocks.ts';
import { isFirstPerson } from './first-person.ts';
import { findLinkSpans } from './link-spans.ts';
import { findSpokenSpans } from './spoken-spans.ts';
import { isStockLine } from './stock-lines.ts';

/** Whose words they are: the outlet's, somebody's who is quoted, or of the page around the report. */
export type Voice = 'own' | 'quoted' | 'furniture';

/** A word of an article as copied passages are looked for. */
export interface PassageWord extends ComparableWord {
  readonly hash: number;
  readonly voice: Voice;
}

/** A sentence as a stretch of the article's words. */
export interface PassageSentence {
  readonly from: number;
  readonly to: number;
  /** How many of its words are the outlet's own. */
  readonly own: number;
}

/** An article as a row of words. */
export interface PassageText {
  readonly article: Article;
  readonly words: readonly PassageWord[];
  /** In order; those of headlines and furniture are left out. */
  readonly sentences: readonly PassageSentence[];
}

/** The words of an article in which copied passages are looked for, headlines aside. */
export function readPassageText(article: Article): PassageText {
  const words: PassageWord[] = [];
  const sentences: PassageSentence[] = [];
  const isSpoken = createLookup(findSpokenSpans(article));
  const isLink = createLookup(findLinkSpans(article.text));
  const known = annotationsOf(article.annotations, 'sentence');
  for (const block of article.blocks) {
    if (block.kind === 'headline') continue;
    const isCaption = isCaptionBlock(article.text.slice(block.start, block.end));
    for (const span of splitBlock(block, known)) {
      const from = words.length;
      const voice = isCaption ? 'furniture' : voiceOf(article, block, span);
      for (const word of splitComparableWords(article.text, [span])) {
        const [spoken, link] = [isSpoken(word), isLink(word)];
        const own = link ? 'furniture' : spoken ? 'quoted' : voice;
        words.push({ ...word, hash: hashOf(word.key), voice: voice === 'own' ? own : voice });
      }
      if (voice === 'furniture' || words.length === from) continue;
      const own = words.slice(from).filter((word) => word.voice === 'own').length;
      sentences.push({ from, to: words.length, own });
    }
  }
  return { article, words, sentences };
}

/** The sentences of a block; all of it where none are known. */
function splitBlock(block: Block, sentences: readonly Span[]): readonly Span[] {
  const found = within(sentences, block);
  return found.length > 0 ? found : [block];
}

const quotedBlocks: ReadonlySet<string> = new Set(['quote', 'pullquote']);

function voiceOf({ text }: Article, { kind }: Block, span: Span): Voice {
  if (!annotatedBlockKinds.has(kind) || kind === 'caption') return 'furniture';
  if (quotedBlocks.has(kind)) return 'quoted';
  const sentence = text.slice(span.start, span.end);
  if (isStockLine(sentence)) return 'furniture';
  return isFirstPerson(sentence) ? 'quoted' : 'own';
}

/** Whether a word begins inside a span; words must be asked for in order. */
function createLookup(spans: readonly Span[]): (word: Span) => boolean {
  let next = 0;
  let reach = 0;
  return ({ start, end }) => {
    for (; next < spans.length && spans[next]!.start < end; next += 1) reach = Math.max(reach, spans[next]!.end);
    return start < reach;
  };
}

/** FNV-1a over the units of a word. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash | 0;
}
