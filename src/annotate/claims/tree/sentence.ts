import { indexSpans, readTokenTree, type TokenTree } from '../../../language/tokens/token-tree.ts';
import type {
  AttributionAnnotation,
  NameAnnotation,
  QuantityAnnotation,
  SentenceAnnotation,
  TimeAnnotation,
  TokenAnnotation,
} from '../../../model/annotation.ts';
import type { Block } from '../../../model/article.ts';
import type { Reading } from '../../../model/reading.ts';
import type { Span } from '../../../model/span.ts';

/** A sentence with its tree and what was found in it, as the rules on claims read it. Tokens are told by their index in it. */
export interface ClaimSentence extends Span, TokenTree {
  readonly text: string;
  readonly block: Block;
  readonly tokens: readonly TokenAnnotation[];
  readonly names: readonly NameAnnotation[];
  readonly times: readonly TimeAnnotation[];
  readonly quantities: readonly QuantityAnnotation[];
  readonly attributions: readonly AttributionAnnotation[];
  /** Index of the name, time or quantity that a token stands in; -1 where it stands in none. */
  readonly nameOf: Int32Array;
  readonly timeOf: Int32Array;
  readonly quantityOf: Int32Array;
}

interface OpenSentence {
  readonly sentence: SentenceAnnotation;
  readonly tokens: TokenAnnotation[];
  readonly names: NameAnnotation[];
  readonly times: TimeAnnotation[];
  readonly quantities: QuantityAnnotation[];
  readonly attributions: AttributionAnnotation[];
}

const fewestTokens = 2;

/** The sentences of an article with what stands in them, in order; those too short to tell anything are left out. Linear. */
export function* splitClaimSentences({ article, annotations }: Reading): Generator<ClaimSentence> {
  let block = 0;
  for (const open of collectSentences(annotations)) {
    if (open.tokens.length < fewestTokens) continue;
    while (block + 1 < article.blocks.length && article.blocks[block]!.end <= open.sentence.start) block += 1;
    yield createSentence(open, article.text, article.blocks[block]!);
  }
}

function collectSentences(annotations: Reading['annotations']): OpenSentence[] {
  const found: OpenSentence[] = [];
  let last: OpenSentence | undefined;
  for (const annotation of annotations) {
    if (annotation.kind === 'sentence') {
      last = { sentence: annotation, tokens: [], names: [], times: [], quantities: [], attributions: [] };
      found.push(last);
    }
    if (last === undefined || annotation.start >= last.sentence.end) continue;
    if (annotation.kind === 'token') last.tokens.push(annotation);
    else if (annotation.kind === 'name') last.names.push(annotation);
    else if (annotation.kind === 'time') last.times.push(annotation);
    else if (annotation.kind === 'quantity') last.quantities.push(annotation);
    else if (annotation.kind === 'attribution') last.attributions.push(annotation);
  }
  return found;
}

function createSentence(open: OpenSentence, text: string, block: Block): ClaimSentence {
  const { tokens, names, times, quantities, attributions, sentence } = open;
  return {
    start: sentence.start,
    end: sentence.end,
    text,
    block,
    tokens,
    names,
    times,
    quantities,
    attributions,
    ...readTokenTree(tokens),
    nameOf: indexSpans(tokens, names),
    timeOf: indexSpans(tokens, times),
    quantityOf: indexSpans(tokens, quantities),
  };
}
