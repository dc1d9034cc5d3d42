import type { Derivation, Likeness } from '../../model/edition.ts';
import { alignWords } from '../../text/align-words.ts';
import { fold } from '../../text/fold.ts';

/** A stretch of a passage: in the other too, or only here. */
export interface PassageMark {
  readonly isShared: boolean;
  readonly text: string;
}

/** A passage as two articles print it, each with what is only there. */
export interface MarkedPassage {
  readonly from: readonly PassageMark[];
  readonly to: readonly PassageMark[];
  readonly likeness: Likeness;
}

/** Longer passages are set without marks: aligning them costs more than marks tell. */
const mostWords = 600;

/** Sets a passage beside the one that it is copied from, word by word. */
export function markPassage({ from, to, likeness }: Derivation['passages'][number]): MarkedPassage {
  const [left, right] = [splitPieces(from.exact), splitPieces(to.exact)];
  if (left.length > mostWords || right.length > mostWords)
    return { from: [whole(from.exact)], to: [whole(to.exact)], likeness: likeness ?? 'verbatim' };
  const runs = alignWords(left.map(keyOf), right.map(keyOf));
  const isSame = runs.every(({ op }) => op === 'equal');
  const marks = (side: 'left' | 'right', pieces: readonly string[], other: 'insert' | 'delete'): PassageMark[] =>
    runs
      .filter(({ op }) => op !== other)
      .map((run) => ({
        isShared: run.op === 'equal',
        text: pieces
          .slice(...(side === 'left' ? [run.leftStart, run.leftEnd] : [run.rightStart, run.rightEnd]))
          .join(''),
      }));
  return {
    from: marks('left', left, 'insert'),
    to: marks('right', right, 'delete'),
    likeness: likeness ?? (isSame ? 'verbatim' : 'light'),
  };
}

const whole = (text: string): PassageMark => ({ isShared: true, text });

/** Words with the white space behind them: joined they are the text again. */
const splitPieces = (text: string): string[] => text.match(/\S+\s*/gu) ?? [];

/** A word as it is compared: without case and without marks at its edges. */
const keyOf = (piece: string): string =>
  fold(piece)
    .trim()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N}]+$/u, '');
