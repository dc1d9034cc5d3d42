import type { CueClass } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Element } from './sentence/element.ts';
import { trimQuoted } from './sentence/ending.ts';
import type { Phrase } from './sentence/noun-phrase.ts';

/** A stretch of what was said. */
export interface Piece extends Span {
  readonly form: 'direct' | 'indirect' | 'mixed';
}

/** What a rule found: the pieces of one utterance with what introduces them, in elements of their sentence. */
export interface Draft {
  readonly rule: string;
  readonly certainty: number;
  readonly pieces: readonly Piece[];
  readonly cue?: Span & { readonly class: CueClass };
  /** The noun phrase of the speaker. */
  readonly speaker?: Phrase;
  readonly addressee?: Phrase;
  /** Where occasion, medium and time may stand. */
  readonly adverbials?: Phrase;
}

/** The content in a range of elements: without its outer marks where it is one stretch in marks and nothing else. */
export function createPiece(text: string, elements: readonly Element[], { from, to }: Phrase, whole: boolean): Piece {
  const first = elements[from]!;
  if (to === from + 1 && first.region)
    return { ...trimQuoted(text, first.region.inner), form: whole ? 'direct' : 'mixed' };
  const marked = elements.slice(from, to).some(({ kind }) => kind === 'marked');
  return { start: first.start, end: elements[to - 1]!.end, form: marked ? 'mixed' : 'indirect' };
}

/** Each stretch in marks of a range, as a direct piece of its own. */
export const createMarkedPieces = (text: string, elements: readonly Element[], { from, to }: Phrase): Piece[] =>
  elements
    .slice(from, to)
    .flatMap((element, index) =>
      element.kind === 'marked'
        ? [createPiece(text, elements, { from: from + index, to: from + index + 1 }, true)]
        : [],
    );
