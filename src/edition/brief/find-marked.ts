import type { Span } from '../../model/span.ts';

/** The stretches of a text in quotation marks. */
export interface Marked {
  /** With their marks, in order, none overlapping. */
  readonly marked: readonly Span[];
  /** A single mark closes that did not open in the text, or opens and does not close. */
  readonly isHalf: boolean;
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const endsClause = /[,.!?…]/u;

/** The stretches in double or, where words are quoted so, single marks; linear. */
export function findMarked(text: string): Marked {
  const marked: Span[] = [];
  let double = -1;
  let single = -1;
  let isHalf = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text[i]!;
    if (unit === '“' || unit === '„' || unit === '«' || (unit === '"' && double < 0)) {
      if (single < 0 && double < 0) double = i;
    } else if (unit === '”' || unit === '»' || unit === '"') {
      if (double >= 0) marked.push({ start: double, end: i + 1 });
      double = -1;
    } else if (double < 0 && (unit === "'" || unit === '’' || unit === '‘')) {
      if (single < 0 && opensAt(text, i)) single = i;
      else if (single >= 0 && closesAt(text, i)) {
        marked.push({ start: single, end: i + 1 });
        single = -1;
      } else if (single < 0 && closesAt(text, i) && endsClause.test(text[i - 1] ?? '')) isHalf = true;
    }
  }
  return { marked, isHalf: isHalf || single >= 0 };
}

const isWordUnit = (unit: string | undefined): boolean => unit !== undefined && letterOrDigit.test(unit);

/** "'We", but not "don't" nor "the '90s". */
const opensAt = (text: string, i: number): boolean =>
  text[i] !== '’' && !isWordUnit(text[i - 1]) && /\p{L}|\[/u.test(text[i + 1] ?? '');

const closesAt = (text: string, i: number): boolean => text[i] !== '‘' && !isWordUnit(text[i + 1]) && i > 0;
