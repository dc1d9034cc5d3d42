import { annotationsOf, type SentenceAnnotation, type TokenAnnotation } from '../../../model/annotation.ts';
import type { Article, BlockKind } from '../../../model/article.ts';
import { compareSpans } from '../../../model/span.ts';

/** A sentence with its tokens in order and the kind of the block that it stands in. */
export interface ShownSentence {
  readonly sentence: SentenceAnnotation;
  readonly tokens: readonly TokenAnnotation[];
  readonly block?: BlockKind;
}

/** The sentences of an article in order; a sentence of an article without tokens has none. */
export function groupBySentence({ annotations, blocks }: Article): ShownSentence[] {
  const tokens = annotationsOf(annotations, 'token').sort(compareSpans);
  let from = 0;
  let at = 0;
  return annotationsOf(annotations, 'sentence')
    .sort(compareSpans)
    .map((sentence) => {
      while (from < tokens.length && tokens[from]!.start < sentence.start) from += 1;
      let to = from;
      while (to < tokens.length && tokens[to]!.start < sentence.end) to += 1;
      while (at < blocks.length && blocks[at]!.end <= sentence.start) at += 1;
      const held = tokens.slice(from, to);
      from = to;
      const block = blocks[at];
      return { sentence, tokens: held, ...(block && block.start < sentence.end ? { block: block.kind } : {}) };
    });
}
