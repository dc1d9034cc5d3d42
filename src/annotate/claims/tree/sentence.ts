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
export interface ClaimSentence extends Span {
  readonly text: string;
  readonly block: Block;
  readonly tokens: readonly TokenAnnotation[];
  readonly names: readonly NameAnnotation[];
  readonly times: readonly TimeAnnotation[];
  readonly quantities: readonly QuantityAnnotation[];
  readonly attributions: readonly AttributionAnnotation[];
  /** Index of the governor; -1 for a root. */
  readonly heads: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextChild: Int32Array;
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
  const heads = readHeads(tokens);
  const firstChild = new Int32Array(tokens.length).fill(-1);
  const nextChild = new Int32Array(tokens.length).fill(-1);
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const head = heads[at]!;
    if (head < 0) continue;
    nextChild[at] = firstChild[head]!;
    firstChild[head] = at;
  }
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
    heads,
    firstChild,
    nextChild,
    nameOf: indexSpans(tokens, names),
    timeOf: indexSpans(tokens, times),
    quantityOf: indexSpans(tokens, quantities),
  };
}

function readHeads(tokens: readonly TokenAnnotation[]): Int32Array {
  const byId = new Map<string, number>();
  for (let at = 0; at < tokens.length; at += 1) byId.set(tokens[at]!.id, at);
  const heads = new Int32Array(tokens.length).fill(-1);
  for (let at = 0; at < tokens.length; at += 1) {
    const head = tokens[at]!.head;
    if (head !== undefined) heads[at] = byId.get(head) ?? -1;
  }
  return heads;
}

/** The first of the spans that each token stands in. */
function indexSpans(tokens: readonly TokenAnnotation[], spans: readonly Span[]): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1);
  let span = 0;
  for (let at = 0; at < tokens.length && span < spans.length; at += 1) {
    while (span < spans.length && spans[span]!.end <= tokens[at]!.start) span += 1;
    if (span < spans.length && spans[span]!.start < tokens[at]!.end) found[at] = span;
  }
  return found;
}
