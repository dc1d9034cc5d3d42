import { lazyWordSet } from '../lexicon.ts';
import { isOpener } from './abbreviation-ends.ts';
import { codeOf, lowerOf, openingOf, type Stretch } from './characters.ts';

const cues = lazyWordSet('tokens/cue-forms.tsv');
const longestName = 6;
const longestBracket = 8;

/**
 * Whether a speaker and a verb of saying stand at `next`, behind a quotation that ended in "?" or "!": the sentence goes on.
 * `"Never!" Vale said.`, `"Why?" Gen. Ann Vale (D-Mass.) asked`, not `"Why?" He said nothing.`
 */
export function isCueAt(stretch: Stretch, next: number): boolean {
  const first = lowerOf(stretch, next);
  if (first === 'i') return cues().has(lowerOf(stretch, next + 1));
  if (isOpener(first)) return false;
  let index = next;
  for (let words = 0; words < longestName; words += 1) {
    if (cues().has(lowerOf(stretch, index))) return index > next;
    if (openingOf(stretch, index) !== 'capital') return false;
    index = skipBracket(stretch, index + 1);
  }
  return false;
}

/** The token behind a short bracket at `index`, else `index`. */
function skipBracket(stretch: Stretch, index: number): number {
  if (codeOf(stretch, index) !== 0x28) return index;
  for (let end = index + 1; end < index + longestBracket; end += 1) if (codeOf(stretch, end) === 0x29) return end + 1;
  return index;
}
