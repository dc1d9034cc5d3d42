import { sanitizeLine } from '../sanitize.ts';
import type { Style } from './style.ts';
import { breakWord, displayWidth } from './width.ts';

/** A run of words of one style. Its text is plain: styles are put on when a line is full. */
export interface Run {
  readonly text: string;
  readonly style?: Style | undefined;
  /** Whether it stays on one line, its spaces included. */
  readonly whole?: boolean;
}

/** How a paragraph stands on the page: what opens its first line, what opens the others, and the width of the page. */
export interface Frame {
  readonly width: number;
  readonly first?: string;
  readonly rest?: string;
}

interface Piece {
  readonly text: string;
  readonly style: Style | undefined;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

/**
 * Sets runs of words as lines of at most `width` columns, `first` and `rest` included; no runs give no lines. Whatever
 * would act on a terminal is taken out of every run here, so that no words of a report come past it.
 */
export function wrapRuns(runs: readonly Run[], { width, first = '', rest = first }: Frame): string[] {
  const lines: Piece[][] = [];
  const room = (index: number): number => Math.max(10, width - displayWidth(index === 0 ? first : rest));
  let used = 0;
  for (const word of splitWords(runs, room(1))) {
    const line = lines.at(-1);
    const wide = word.reduce((sum, { text }) => sum + displayWidth(text), 0);
    const space = used > 0 ? 1 : 0;
    if (line && used + space + wide <= room(lines.length - 1)) {
      line.push(...word);
      used += space + wide;
    } else {
      lines.push([...word]);
      used = wide;
    }
  }
  return lines.map((line, index) => (index === 0 ? first : rest) + renderLine(line));
}

/** Words of one style, on lines. */
export const wrapText = (text: string, frame: Frame, style?: Style): string[] => wrapRuns([{ text, style }], frame);

/** Pieces between which no white space stands are one word, and stay on one line. */
function* splitWords(runs: readonly Run[], room: number): Generator<Piece[]> {
  let word: Piece[] = [];
  for (const piece of splitPieces(runs, room)) {
    if (piece.spaced && word.length > 0) {
      yield word;
      word = [];
    }
    word.push(piece);
  }
  if (word.length > 0) yield word;
}

function* splitPieces(runs: readonly Run[], room: number): Generator<Piece> {
  let spaced = false;
  for (const { text, style, whole = false } of runs) {
    if (/^\s/u.test(text)) spaced = true;
    const words = sanitizeLine(text);
    for (const word of whole ? [words] : words.split(' ')) {
      if (word === '') continue;
      for (const part of displayWidth(word) > room ? breakWord(word, room) : [word]) {
        yield { text: part, style, spaced };
        spaced = true;
      }
    }
    spaced = /\s$/u.test(text) || (spaced && text === '');
  }
}

/** Words side by side in one style are styled together, so that underlines run through. */
function renderLine(pieces: readonly Piece[]): string {
  let line = '';
  let run = '';
  let style: Style | undefined;
  const close = () => {
    line += style && run !== '' ? style(run) : run;
    run = '';
  };
  pieces.forEach((piece, index) => {
    const space = index > 0 && piece.spaced ? ' ' : '';
    if (piece.style === style) run += space + piece.text;
    else {
      close();
      line += space;
      style = piece.style;
      run = piece.text;
    }
  });
  close();
  return line;
}
